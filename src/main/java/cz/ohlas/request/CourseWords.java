package cz.ohlas.request;

import cz.ohlas.mail.MailEntry;
import cz.ohlas.workingtime.Pause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;

/**
 * What happened to a request in plain sentences, oldest first; the same on the screen and on paper.
 *
 * @param mails those written about it
 * @param names who works here, by the account's id
 * @param now as of when answers are judged
 */
public record CourseWords(
    RequestFact fact,
    RequestNotebook notebook,
    List<MailEntry> mails,
    LongFunction<String> names,
    Instant now) {

  /** The turns of the course. */
  public List<CourseTurn> turns(RecordKind kind, Locale locale) {
    CourseVoice voice = new CourseVoice(kind, locale, names);
    fact.queries().forEach(query -> query(query, voice));
    fact.waits().forEach(wait -> waiting(wait, voice));
    new WorkTurns(fact, voice).tell();
    new EventTurns(fact, voice).tell();
    new NotebookTurns(fact, notebook, voice).tell();
    new MailTurns(mails, voice).tell();
    return voice.turns().stream().sorted(Comparator.comparing(CourseTurn::when)).toList();
  }

  private void query(RequestFact.QueryFact query, CourseVoice voice) {
    voice.add(
        query.receivedAt(),
        "REQ-3",
        voice.text("request.course.query." + query.channel(), query.askedBy(), query.text()));
    query
        .newTimes()
        .forEach(told ->
            voice.add(
                told.toldAt(),
                "REQ-4",
                voice.text(
                    "request.course.newTime." + told.channel(),
                    voice.formats().dateTime(told.due()),
                    voice.name(told.staffId()),
                    told.why())));
    ResponseClock clock = query.clock();
    String answer = query.answer();
    if (answer != null && clock.settledAt() != null && query.answerChannel() != null) {
      Long staff = query.settledByStaffId();
      Punctuality stands = clock.at(now);
      voice.add(
          clock.settledAt(),
          clock.newTimes().isEmpty() ? "REQ-3" : "REQ-4",
          voice.text(
              "request.course.answer." + query.answerChannel(),
              staff == null ? "" : voice.name(staff),
              answer,
              voice.text("request.punctuality." + stands)));
    }
  }

  private static void waiting(RequestFact.WaitingFact wait, CourseVoice voice) {
    LocalDate until = wait.untilDay();
    String asked = "request.course.wait." + wait.kind();
    voice.add(
        wait.askedAt(),
        rule(wait.kind()),
        voice.text(
            until == null ? asked : asked + ".until",
            wait.what(),
            until == null ? "" : voice.formats().date(until)));
    String came = wait.receivedWhat();
    if (wait.endedAt() != null && came != null) {
      voice.add(
          wait.endedAt(),
          rule(wait.kind()),
          voice.text("request.course.came." + wait.kind(), came));
    }
  }

  private static String rule(Pause.Kind kind) {
    return switch (kind) {
      case PROOF -> "REG-2";
      case CLARIFICATION -> "REQ-2";
      case APPROVAL -> "REG-4";
    };
  }
}
