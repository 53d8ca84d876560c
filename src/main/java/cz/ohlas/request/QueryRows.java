package cz.ohlas.request;

import cz.ohlas.report.DocumentRow;
import cz.ohlas.request.RequestFact.NewTimeFact;
import cz.ohlas.request.RequestFact.QueryFact;
import cz.ohlas.workingtime.Explanation;
import cz.ohlas.workingtime.LadderLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Each query with its due time and why that is so, and how it was answered (REQ-3, REQ-4). */
final class QueryRows {

  private static final String QUERIES = "queries";

  private final PrintVoice voice;
  private final RequestReport.Material material;
  private final Instant now;
  private final List<DocumentRow> rows = new ArrayList<>();

  QueryRows(PrintVoice voice, RequestReport.Material material, Instant now) {
    this.voice = voice;
    this.material = material;
    this.now = now;
  }

  List<DocumentRow> rows() {
    boolean owed = !material.explanations().isEmpty();
    rows.add(voice.row(QUERIES, "NOTE", voice.say(owed ? "rule" : "ruleFree")));
    material.request().fact().queries().forEach(this::query);
    return rows;
  }

  private void query(QueryFact query) {
    rows.add(
        voice.row(
            QUERIES,
            "QUERY",
            voice.say(
                "query",
                String.valueOf(query.position()),
                voice.moment(query.receivedAt()),
                channel(query.channel()),
                query.askedBy())));
    rows.addAll(voice.rows(QUERIES, "TEXT", "", query.text(), ""));
    due(query);
    query.newTimes().forEach(this::newTime);
    settled(query);
    Punctuality stands = query.clock().at(now);
    fact("stands", voice.text("request.punctuality." + stands));
  }

  private void due(QueryFact query) {
    Instant due = query.clock().due();
    fact("due", due == null ? voice.say("noDue") : voice.moment(due));
    Explanation why = material.explanations().get(query.id());
    if (why != null) {
      fact(
          "why",
          why.lines().stream()
              .map((LadderLine line) -> line.text(voice.locale()))
              .collect(Collectors.joining("\n")));
    }
  }

  private void newTime(NewTimeFact told) {
    fact(
        "newTime",
        voice.say(
            "newTimeTold",
            voice.moment(told.due()),
            voice.moment(told.toldAt()),
            channel(told.channel()),
            material.names().apply(told.staffId()),
            told.why()));
  }

  private void settled(QueryFact query) {
    Instant at = query.clock().settledAt();
    String answer = query.answer();
    Channel by = query.answerChannel();
    if (at == null || query.clock().settlement() == null) {
      fact("answer", voice.say("notAnswered"));
    } else if (answer != null && by != null) {
      Long staff = query.settledByStaffId();
      String who = staff == null ? "" : material.names().apply(staff);
      fact("answer", voice.say("answered", voice.moment(at), channel(by), who, answer));
    } else {
      fact("answer", voice.say("settled." + query.clock().settlement(), voice.moment(at)));
    }
  }

  private String channel(Channel channel) {
    return voice.text("request.print.record.channel." + channel);
  }

  private void fact(String name, String value) {
    rows.addAll(voice.rows(QUERIES, "FACT", voice.say("fact." + name), value, ""));
  }
}
