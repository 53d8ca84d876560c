package cz.ohlas.base.ui;

/** How loud a state is. Colour never speaks alone: every use has words beside it. */
public enum Tone {
  /** All is well. */
  GOOD,
  /** Over and done with. */
  NEUTRAL,
  /** Worth knowing. */
  INFO,
  /** Time is running out. */
  WARNING,
  /** A rule is broken or a term has passed. */
  DANGER,
  /** It is somebody else's turn. */
  WAITING;

  /** The class name of style sheets. */
  public String className() {
    return "tone-" + name().toLowerCase(java.util.Locale.ROOT);
  }
}
