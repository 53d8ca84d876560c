package cz.ohlas.complaint;

import java.time.LocalDate;

/** How near the end of a complaint's term is. */
public enum TermUrgency {
  /** More than four days are left. */
  CALM,
  /** Four days or fewer are left. */
  SOON,
  /** It ends today or tomorrow. */
  NOW,
  /** It has ended. */
  LATE;

  private static final int SOON_DAYS = 4;

  /** How near the statutory end is on this day. */
  public static TermUrgency of(ComplaintTerm term, LocalDate today) {
    LocalDate end = term.statutoryEnd();
    if (today.isAfter(end)) {
      return LATE;
    }
    if (!end.isAfter(today.plusDays(1))) {
      return NOW;
    }
    return end.isAfter(today.plusDays(SOON_DAYS)) ? CALM : SOON;
  }
}
