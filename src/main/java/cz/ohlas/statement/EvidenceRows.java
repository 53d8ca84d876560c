package cz.ohlas.statement;

import cz.ohlas.base.Formats;
import cz.ohlas.complaint.ComplaintFact;
import cz.ohlas.contract.Scope;
import cz.ohlas.report.DocumentRow;
import cz.ohlas.request.RequestFact;
import cz.ohlas.request.RequestFact.QueryFact;
import cz.ohlas.request.RequestFact.RefusalFact;
import cz.ohlas.request.RequestFact.SessionFact;
import cz.ohlas.request.RequestFact.WorkFact;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The evidence behind the figures, one table a kind; a kind that did not happen is named at last.
 */
final class EvidenceRows {

  private final StatementMaterial material;
  private final Locale locale;
  private final Formats formats;
  private final Moments moments;
  private final Period period;

  EvidenceRows(StatementMaterial material) {
    this.material = material;
    this.locale = material.locale();
    this.formats = Formats.of(locale);
    this.period = material.period();
    this.moments = new Moments(period, locale);
  }

  List<DocumentRow> rows() {
    List<EvidenceTable> tables =
        List.of(works(), sessions(), newTimes(), refusals(), goodwill(), late(), complaints());
    List<DocumentRow> rows = new ArrayList<>();
    tables.forEach(table -> rows.addAll(table.rows()));
    List<String> missing =
        tables.stream().filter(EvidenceTable::isEmpty).map(EvidenceTable::mention).toList();
    if (!missing.isEmpty()) {
      String sentence = text("noneOfThese", String.join(", ", missing));
      rows.add(DocumentRow.of("nothing", "", "NOTE", sentence));
    }
    return rows;
  }

  private EvidenceTable works() {
    EvidenceTable table = new EvidenceTable("works", locale);
    int minutes = 0;
    for (MonthRequest request : material.facts().requests()) {
      for (WorkFact work : request.work()) {
        if (work.scope().kind() == Scope.Kind.WORK) {
          table.add(
              request.fact().number(),
              formats.date(work.day()),
              staff(work.staffId()),
              work.scope().label(locale) + ": " + typed(work.what()),
              minutes(work.minutes()) + (work.billable() ? "\n" + text("billable") : ""));
          minutes += work.minutes();
        }
      }
    }
    return table.total(minutes(minutes));
  }

  private EvidenceTable sessions() {
    EvidenceTable table = new EvidenceTable("sessions", locale);
    Duration all = Duration.ZERO;
    for (MonthRequest request : material.facts().requests()) {
      for (SessionFact session : request.fact().sessions()) {
        Instant connected = session.course().connectedAt();
        if (connected == null || !period.contains(connected)) {
          continue;
        }
        Instant ended = session.course().endedAt();
        Duration lasted = ended == null ? Duration.ZERO : Duration.between(connected, ended);
        String target = text("target." + session.target().name());
        String note = typed(session.course().note());
        table.add(
            request.fact().number(),
            ended == null
                ? formats.dateTime(connected) + " –"
                : formats.date(connected) + "\n" + formats.range(connected, ended),
            staff(session.staffId()),
            session.toolName() + ", " + target + (note.isBlank() ? "" : ": " + note),
            ended == null ? text("running") : formats.duration(lasted));
        all = all.plus(lasted);
      }
    }
    return table.total(formats.duration(all));
  }

  private EvidenceTable newTimes() {
    EvidenceTable table = new EvidenceTable("newTimes", locale);
    for (MonthRequest request : material.facts().requests()) {
      for (QueryFact query : request.fact().queries()) {
        Instant original = query.clock().due();
        for (RequestFact.NewTimeFact told : query.newTimes()) {
          if (period.contains(told.toldAt())) {
            table.add(
                request.fact().number(),
                moments.of(told.due()),
                moments.of(told.toldAt())
                    + "\n"
                    + Words.channel(told.channel(), locale)
                    + ", "
                    + staff(told.staffId()),
                typed(told.why()),
                original == null ? "" : moments.of(original));
          }
        }
      }
    }
    return table;
  }

  private EvidenceTable refusals() {
    EvidenceTable table = new EvidenceTable("refusals", locale);
    for (MonthRequest request : material.facts().requests()) {
      for (RefusalFact refusal : request.fact().refusals()) {
        if (period.contains(refusal.toldAt())) {
          Instant reversed = refusal.reversedAt();
          table.add(
              request.fact().number(),
              moments.of(refusal.toldAt()) + "\n" + Words.channel(refusal.channel(), locale),
              staff(refusal.staffId()),
              Words.ground(refusal.ground(), locale)
                  + ". "
                  + typed(refusal.told())
                  + "\n"
                  + text("howToObject", typed(refusal.howToObject())),
              reversed == null ? text("holds") : text("reversed", formats.date(reversed)));
        }
      }
    }
    return table;
  }

  private EvidenceTable goodwill() {
    EvidenceTable table = new EvidenceTable("goodwill", locale);
    for (MonthRequest request : material.facts().requests()) {
      for (RequestFact.GoodwillFact goodwill : request.fact().goodwill()) {
        if (period.contains(goodwill.at())) {
          table.add(
              request.fact().number(),
              moments.of(goodwill.at()),
              staff(goodwill.staffId()),
              text("insteadOf", Words.ground(goodwill.ground(), locale))
                  + ": "
                  + typed(goodwill.reason()),
              "");
        }
      }
    }
    return table;
  }

  private EvidenceTable late() {
    EvidenceTable table = new EvidenceTable("late", locale);
    int minutes = 0;
    for (LateWork late : material.facts().late()) {
      WorkFact work = late.work();
      table.add(
          late.request().number(),
          formats.date(work.day()),
          staff(work.staffId()),
          work.scope().label(locale)
              + ": "
              + typed(work.what())
              + "\n"
              + text("writtenDown", formats.date(work.enteredAt())),
          minutes(work.minutes()) + (work.billable() ? "\n" + text("billable") : ""));
      minutes += work.minutes();
    }
    return table.total(minutes(minutes));
  }

  private EvidenceTable complaints() {
    EvidenceTable table = new EvidenceTable("complaints", locale);
    for (ComplaintFact complaint : material.complaints()) {
      LocalDate answered = complaint.answeredOn();
      String result =
          answered == null
              ? text("complaintOpen")
              : text(
                  complaint.late() ? "complaintAnsweredLate" : "complaintAnswered",
                  formats.date(answered));
      table.add(
          complaint.number(),
          formats.date(complaint.receivedOn()),
          text("complaintKind." + complaint.kind().name()),
          result,
          "");
    }
    return table;
  }

  private String staff(long staffId) {
    return material.staff().nameOf(staffId);
  }

  private String typed(String text) {
    return Words.typed(text, locale);
  }

  private String minutes(int minutes) {
    return formats.duration(Duration.ofMinutes(minutes));
  }

  private String text(String key, Object... arguments) {
    return Words.sheet(locale, key, arguments);
  }
}
