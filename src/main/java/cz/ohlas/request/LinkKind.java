package cz.ohlas.request;

/** How another request has to do with this one. */
public enum LinkKind {
  /** It is about something related. */
  LINKED,
  /** This one asks for the same, and the work goes on in the other. */
  DUPLICATE_OF,
  /** The other one asks for the same, and the work goes on in this one. */
  HAS_DUPLICATE;

  /** The same as the other request sees it. */
  LinkKind seenFromOther() {
    return switch (this) {
      case LINKED -> LINKED;
      case DUPLICATE_OF -> HAS_DUPLICATE;
      case HAS_DUPLICATE -> DUPLICATE_OF;
    };
  }
}
