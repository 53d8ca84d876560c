package cz.ohlas.request;

import static cz.ohlas.request.CourseVoice.joined;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Turns that leave no record of their own, in plain sentences. The customer is not told who works
 * on what, what the telephone exchange noted, nor why colleagues opened it again.
 */
record EventTurns(RequestFact fact, CourseVoice voice) {

  void tell() {
    fact.events().forEach(this::event);
  }

  private void event(RequestFact.EventFact event) {
    switch (event.kind()) {
      case DUE_MOVED -> DueMoved.read(event.detail()).ifPresent(moved -> dueMoved(event, moved));
      case ASSIGNED -> {
        if (voice.isInternal()) {
          boolean taken = event.detail().equals(String.valueOf(event.staffId()));
          add(
              event,
              taken ? "ACC-2" : "ACC-3",
              taken ? "request.course.TAKEN" : "request.course.ASSIGNED",
              voice.name(Long.parseLong(event.detail())));
        }
      }
      case CORRECTED ->
          add(
              event,
              event.detail().isEmpty() ? "SCO" : event.detail().replace('_', '-'),
              "request.course.CORRECTED",
              event.detail().isEmpty()
                  ? voice.text("request.scope.open")
                  : voice.text("contract.scope." + event.detail()));
      case WITHDRAWN -> add(event, "OUT", "request.course.WITHDRAWN", event.detail());
      case REOPENED ->
          add(
              event,
              "OUT",
              voice.isInternal() ? "request.course.REOPENED" : "request.course.REOPENED.bare",
              event.detail());
      case CALL -> {
        if (voice.isInternal()) {
          add(
              event,
              "REQ-1",
              event.detail().isEmpty() ? "request.course.CALL.bare" : "request.course.CALL",
              event.detail());
        }
      }
      case APPROVED -> add(event, "REG-4", "request.course.APPROVED", event.detail());
    }
  }

  private void dueMoved(RequestFact.EventFact event, DueMoved moved) {
    LocalDate day = moved.day();
    String because =
        voice.text(
            "request.moved." + moved.cause(),
            day == null ? "" : voice.formats().weekdayDate(day),
            moved.what());
    String sentence =
        voice.text(
            moved.before() == null
                ? "request.course.DUE_MOVED.begins"
                : moved.after() == null
                    ? "request.course.DUE_MOVED.ends"
                    : "request.course.DUE_MOVED",
            due(moved.before()),
            due(moved.after()),
            because,
            voice.name(event.staffId()));
    boolean several = fact.queries().size() > 1;
    voice.add(
        event.happenedAt(),
        day == null ? "REQ-3" : "HRS-1",
        joined(several ? voice.text("request.course.ofQuery", moved.position()) : "", sentence));
  }

  private String due(@Nullable Instant moment) {
    return moment == null ? "" : voice.formats().dateTime(moment);
  }

  private void add(RequestFact.EventFact event, String rule, String key, String detail) {
    voice.add(event.happenedAt(), rule, voice.text(key, detail, voice.name(event.staffId())));
  }
}
