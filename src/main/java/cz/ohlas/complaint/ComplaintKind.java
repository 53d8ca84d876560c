package cz.ohlas.complaint;

/** What a complaint is about; both kinds stand in the same register. */
public enum ComplaintKind {
  /** The quality of support: reklamace. */
  QUALITY,
  /** Conduct, price or other: stížnost. */
  OTHER
}
