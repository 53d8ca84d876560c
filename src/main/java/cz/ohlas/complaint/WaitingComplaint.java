package cz.ohlas.complaint;

/**
 * A complaint that waits for somebody.
 *
 * @param term its ten days
 * @param urgency how near their end is
 */
public record WaitingComplaint(
    long id,
    String number,
    String customer,
    String subject,
    ComplaintKind kind,
    ComplaintState state,
    ComplaintTerm term,
    TermUrgency urgency) {}
