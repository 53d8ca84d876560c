package cz.ohlas.complaint;

/** How one point of a complaint was decided. */
public enum Verdict {
  /** Uznána. */
  UPHELD,
  /** Uznána částečně. */
  UPHELD_IN_PART,
  /** Neuznána. */
  NOT_UPHELD,
  /** Netýká se kvality podpory. */
  NOT_ABOUT_QUALITY;

  /** Whether the customer was right at least in part. */
  public boolean isUpheld() {
    return this == UPHELD || this == UPHELD_IN_PART;
  }
}
