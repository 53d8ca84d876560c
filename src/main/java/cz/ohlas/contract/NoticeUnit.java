package cz.ohlas.contract;

/** In what a period of notice is counted. */
public enum NoticeUnit {
  /** Calendar days. */
  DAYS,
  /** Months; one begun on the last day of a month ends on the last day of a shorter one. */
  MONTHS;

  /** The translation key of the word. */
  public String key() {
    return "contract.noticeUnit." + name();
  }
}
