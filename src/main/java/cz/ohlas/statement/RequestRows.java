package cz.ohlas.statement;

import cz.ohlas.base.Formats;
import cz.ohlas.contract.Scope;
import cz.ohlas.report.DocumentRow;
import cz.ohlas.request.Punctuality;
import cz.ohlas.request.RequestFact;
import cz.ohlas.request.RequestFact.OutcomeFact;
import cz.ohlas.request.RequestFact.QueryFact;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of requests: one row each, and one more for each further query. */
final class RequestRows {

  private static final String SECTION = "requests";
  private static final String ALARM = "!";

  private final StatementMaterial material;
  private final Locale locale;
  private final Formats formats;
  private final Moments moments;

  RequestRows(StatementMaterial material) {
    this.material = material;
    this.locale = material.locale();
    this.formats = Formats.of(locale);
    this.moments = new Moments(material.period(), locale);
  }

  List<DocumentRow> rows() {
    List<MonthRequest> listed =
        material.facts().requests().stream().filter(MonthRequest::listed).toList();
    if (listed.isEmpty()) {
      return List.of(row("NOTE", List.of(label("requestsNone"))));
    }
    int minutes = listed.stream().mapToInt(MonthRequest::minutes).sum();
    // A total below a single request only repeats it
    String total = listed.size() == 1 ? "" : formats.duration(Duration.ofMinutes(minutes));
    return listed.stream().flatMap(request -> rows(request, total).stream()).toList();
  }

  private List<DocumentRow> rows(MonthRequest request, String total) {
    List<DocumentRow> rows = new ArrayList<>();
    for (QueryFact query : request.fact().queries()) {
      if (!query.receivedAt().isBefore(request.period().to())) {
        continue;
      }
      boolean first = rows.isEmpty();
      RequestFact fact = request.fact();
      rows.add(
          row(
              first ? "REQUEST" : "QUERY",
              List.of(
                  first ? number(request) : "",
                  moments.of(query.receivedAt()) + "\n" + Words.channel(query.channel(), locale),
                  Words.typed(first ? fact.submittedBy() : query.askedBy(), locale),
                  first ? scope(fact) : label("furtherQuery"),
                  due(query),
                  answered(query),
                  first ? outcome(request) : "",
                  first ? formats.number(request.minutes()) : "",
                  total,
                  isAlarming(query) ? ALARM : "")));
    }
    return rows;
  }

  private String number(MonthRequest request) {
    return request.fact().number() + (request.undone() ? "\n" + label("reopenedMark") : "");
  }

  private String scope(RequestFact fact) {
    Scope scope = fact.scope();
    return scope == null ? label("scopeOpen") : scope.label(locale);
  }

  private String due(QueryFact query) {
    Instant due = query.clock().due();
    if (due == null) {
      return label("noTimeOwed");
    }
    var told = query.newTimes();
    return told.isEmpty()
        ? moments.of(due)
        : moments.of(due) + "\n" + label("newDue", moments.of(told.getLast().due()));
  }

  private String answered(QueryFact query) {
    Instant settled = query.clock().settledAt();
    boolean answered = settled != null && !settled.isAfter(material.asOf());
    String when = settled != null && answered ? moments.of(settled) : label("notAnswered");
    Punctuality punctuality = query.clock().at(material.asOf());
    boolean worthSaying =
        punctuality.isCounted()
            || punctuality == Punctuality.WAITING
            || punctuality == Punctuality.LATE;
    return worthSaying ? when + "\n" + Words.punctuality(punctuality, locale) : when;
  }

  private boolean isAlarming(QueryFact query) {
    return switch (query.clock().at(material.asOf())) {
      case LATE, LATE_NO_NEW_TIME, OVERDUE_NO_NEW_TIME -> true;
      case IN_TIME, BY_NEW_TIME, OPEN, WAITING, NOT_OWED -> false;
    };
  }

  private String outcome(MonthRequest request) {
    return request.ending().map(this::outcome).orElseGet(() -> label("stillOpen"));
  }

  private String outcome(Ending ending) {
    OutcomeFact outcome = ending.outcome();
    var refusal = ending.refusal();
    if (outcome != null) {
      Boolean persists = outcome.faultPersists();
      String words = Words.outcome(outcome.kind(), locale);
      return persists == null
          ? words
          : words + "; " + label(persists ? "faultPersists" : "faultGone");
    }
    return refusal == null
        ? label("withdrawn")
        : label("refusedFor", Words.ground(refusal.ground(), locale));
  }

  private DocumentRow row(String kind, List<String> cells) {
    return DocumentRow.of(SECTION, label(SECTION), kind, cells);
  }

  private String label(String key, Object... arguments) {
    return Words.sheet(locale, key, arguments);
  }
}
