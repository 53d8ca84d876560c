package cz.ohlas.request;

import cz.ohlas.mail.MailKind;

/**
 * The letters about requests. Their words are texts that the company may change, {@code
 * request.print.mail.*}: the subject in the first line, what is written below it. In all of them
 * {0} to {4} are the company, its support's phone and e-mail, the request's number and subject.
 */
enum RequestLetter {
  /** {5} when it came, {6} by when it will be answered. */
  CONFIRMED(MailKind.REQUEST_CONFIRMED),
  /** {5} when it came, {6} by when it should have been answered: it was written down too late. */
  CONFIRMED_OVERDUE(MailKind.REQUEST_CONFIRMED),
  /** {5} when it came; no time is owed (REG-5). */
  CONFIRMED_NO_TIME(MailKind.REQUEST_CONFIRMED),
  /** {5} when it came; it waits for the person's approval (REQ-2). */
  CONFIRMED_HELD(MailKind.REQUEST_CONFIRMED),
  /** {5} when it came, {6} the outcome, {7} what was done or answered. */
  SETTLED(MailKind.REQUEST_SETTLED),
  /** {5} by when it will be answered. */
  RESUMED(MailKind.REQUEST_RESUMED),
  /** No time is owed, or it has passed. */
  RESUMED_NO_TIME(MailKind.REQUEST_RESUMED),
  /** {5} by when it will be answered: nobody's approval is waited for any longer (ACC-3). */
  GOODWILL(MailKind.REQUEST_RESUMED),
  /** No time is owed, or it has passed. */
  GOODWILL_NO_TIME(MailKind.REQUEST_RESUMED),
  /** {5} by when it will be answered: it is served after all (ACC-3). */
  REVERSED(MailKind.REQUEST_RESUMED),
  /** No time is owed, or it has passed. */
  REVERSED_NO_TIME(MailKind.REQUEST_RESUMED),
  /** It waits for the person's approval (REQ-2). */
  REVERSED_HELD(MailKind.REQUEST_RESUMED),
  /** What was asked for before the refusal is waited for still. */
  REVERSED_WAITING(MailKind.REQUEST_RESUMED),
  /** {5} the new time, {6} why. */
  NEW_TIME(MailKind.REQUEST_NEW_TIME),
  /** {5} the ground, {6} what was told, {7} how to object. */
  REFUSED(MailKind.REQUEST_REFUSED),
  /** {5} who asks, {6} the customer, {7} when it came, {8} the question. */
  APPROVAL(MailKind.REQUEST_APPROVAL),
  /** {5} what is wanted, {6} the day by which it must come. */
  PROOF(MailKind.REQUEST_PROOF),
  /** {5} what is missing, {6} the day by which it must come. */
  CLARIFICATION_UNTIL(MailKind.REQUEST_CLARIFICATION),
  /** {5} the query, {6} the answer. */
  ANSWER(MailKind.REQUEST_ANSWER),
  /** {5} the outcome, {6} what was done or answered. */
  SERVED(MailKind.REQUEST_SERVED),
  /** {5} the address of the client application. */
  CLIENT(MailKind.REQUEST_CLIENT);

  private final MailKind kind;

  RequestLetter(MailKind kind) {
    this.kind = kind;
  }

  MailKind kind() {
    return kind;
  }

  /** The translation key of its words. */
  String key() {
    return "request.print.mail." + name();
  }
}
