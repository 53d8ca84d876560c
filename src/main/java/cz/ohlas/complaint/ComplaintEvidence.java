package cz.ohlas.complaint;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.Formats;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Translations;
import cz.ohlas.request.RequestFact;
import cz.ohlas.request.RequestReferences;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the log says about the requests complained about, with the times of the answer clock. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('HEAD','ACCOUNT_MANAGER','LEAD','ENGINEER')")
public class ComplaintEvidence {

  private final ComplaintRepository complaints;
  private final ComplaintAccess access;
  private final RequestReferences requests;
  private final ConsoleClock clock;

  ComplaintEvidence(
      ComplaintRepository complaints,
      ComplaintAccess access,
      RequestReferences requests,
      ConsoleClock clock) {
    this.complaints = complaints;
    this.access = access;
    this.requests = requests;
    this.clock = clock;
  }

  /**
   * The requests of a complaint in the language of its letter.
   *
   * @throws NotFound also when the reader may not read the complaint
   */
  public List<EvidenceRequest> of(long complaintId, Locale locale) {
    Complaint complaint =
        complaints
            .findById(complaintId)
            .orElseThrow(() -> new NotFound(Complaint.class, complaintId));
    access.requireRead(complaint);
    return complaint.requestIds().stream()
        .sorted()
        .map(requests::fact)
        .map(fact -> evidence(fact, Translations.supported(locale)))
        .toList();
  }

  private EvidenceRequest evidence(RequestFact fact, Locale locale) {
    Formats formats = Formats.of(locale);
    List<String> lines = new ArrayList<>();
    lines.add(
        Translations.text(
            locale,
            "complaint.evidence.received",
            fact.number(),
            formats.dateTime(fact.receivedAt()),
            fact.submittedBy()));
    for (RequestFact.QueryFact query : fact.queries()) {
      lines.add(query(query, locale, formats));
      for (RequestFact.NewTimeFact time : query.newTimes()) {
        lines.add(
            Translations.text(
                locale,
                "complaint.evidence.newTime",
                formats.dateTime(time.due()),
                formats.dateTime(time.toldAt())));
      }
    }
    fact.outcome()
        .ifPresent(outcome ->
            lines.add(
                Translations.text(
                    locale,
                    "complaint.evidence.served",
                    formats.dateTime(outcome.servedAt()),
                    Translations.text(locale, "request.outcome." + outcome.kind().name()))));
    fact.refusal()
        .ifPresent(refusal ->
            lines.add(
                Translations.text(
                    locale,
                    "complaint.evidence.refused",
                    formats.dateTime(refusal.toldAt()),
                    Translations.text(locale, "request.ground." + refusal.ground().name()))));
    return new EvidenceRequest(
        fact.id(), fact.number(), fact.subject(), lines, fact.refusal().isPresent());
  }

  private String query(RequestFact.QueryFact query, Locale locale, Formats formats) {
    Instant due = query.clock().due();
    Instant settled = query.clock().settledAt();
    String standing =
        Translations.text(
            locale, "request.punctuality." + query.clock().at(clock.instant()).name());
    String dueWords =
        due == null
            ? Translations.text(locale, "complaint.evidence.noDue")
            : Translations.text(locale, "complaint.evidence.due", formats.dateTime(due));
    return settled == null
        ? Translations.text(
            locale, "complaint.evidence.unanswered", query.position(), dueWords, standing)
        : Translations.text(
            locale,
            "complaint.evidence.answered",
            query.position(),
            dueWords,
            formats.dateTime(settled),
            standing);
  }
}
