package cz.ohlas.demo;

import cz.ohlas.complaint.ArrivalForm;
import java.util.List;

/**
 * When a complaint came and how far it got.
 *
 * @param daysAgo when it came
 * @param key its case
 * @param answeredAfter days from receipt to dispatch
 */
record Filing(int daysAgo, String key, ArrivalForm form, Step last, int answeredAfter) {

  /** What was done about it last. */
  enum Step {
    REGISTERED,
    STATEMENT_ASKED,
    STATEMENT_GIVEN,
    DECIDED,
    DISPATCHED,
    DELIVERED;

    boolean reaches(Step step) {
      return compareTo(step) >= 0;
    }
  }

  /** All of two years, the earliest first. One was answered late. */
  static List<Filing> all() {
    return List.of(
        new Filing(420, "late", ArrivalForm.EMAIL, Step.DELIVERED, 7),
        new Filing(330, "menu", ArrivalForm.DATA_BOX, Step.DELIVERED, 8),
        new Filing(260, "report", ArrivalForm.EMAIL, Step.DELIVERED, 6),
        new Filing(190, "conduct", ArrivalForm.LETTER, Step.DELIVERED, 9),
        new Filing(130, "price", ArrivalForm.EMAIL, Step.DELIVERED, 5),
        new Filing(75, "connection", ArrivalForm.DATA_BOX, Step.DELIVERED, 16),
        new Filing(ONSITE, "onsite", ArrivalForm.EMAIL, Step.DELIVERED, 8),
        new Filing(33, "recording", ArrivalForm.EMAIL, Step.DELIVERED, 7),
        new Filing(18, "statement", ArrivalForm.LETTER, Step.DISPATCHED, 8),
        new Filing(11, "waiting", ArrivalForm.EMAIL, Step.DISPATCHED, 6),
        new Filing(8, "again", ArrivalForm.DATA_BOX, Step.DECIDED, 0),
        new Filing(6, "billing", ArrivalForm.EMAIL, Step.STATEMENT_GIVEN, 0),
        new Filing(4, "first", ArrivalForm.DATA_BOX, Step.STATEMENT_ASKED, 0),
        new Filing(3, PRIVATE, ArrivalForm.LETTER, Step.REGISTERED, 0),
        new Filing(1, "hours", ArrivalForm.EMAIL, Step.REGISTERED, 0));
  }

  /** When somebody complained about a refusal. */
  static final int ONSITE = 58;

  /** The case that only the head and the deputy may read. */
  static final String PRIVATE = "private";
}
