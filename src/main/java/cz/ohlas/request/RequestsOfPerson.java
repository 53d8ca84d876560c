package cz.ohlas.request;

import cz.ohlas.base.Translations;
import cz.ohlas.customer.DataSubject;
import cz.ohlas.customer.PersonalData;
import cz.ohlas.customer.PersonalSheet;
import cz.ohlas.request.RequestFact.SessionFact;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The requests that a person has made: what was asked, answered and connected to. */
@Component
@Order(2)
class RequestsOfPerson implements PersonalData {

  private static final String NUMBER = "request.access.number";

  private final RequestRepository requests;

  RequestsOfPerson(RequestRepository requests) {
    this.requests = requests;
  }

  @Override
  public Set<String> tables() {
    return Set.of("support_request");
  }

  @Override
  public List<PersonalSheet> of(DataSubject person, Locale reader) {
    List<SupportRequest> all =
        requests.ofPeople(person.contactIds()).stream()
            .sorted(Comparator.comparing(SupportRequest::receivedAt))
            .toList();
    List<RequestFact> made = all.stream().map(SupportRequest::fact).toList();
    return List.of(
        new PersonalSheet(
            "menu.requests",
            List.of(
                NUMBER,
                "request.access.received",
                "request.access.subject",
                "request.access.askedBy",
                "request.access.channel",
                "request.access.state",
                "request.access.ended"),
            made.stream().map(fact -> request(fact, reader)).toList()),
        new PersonalSheet(
            "request.access.queries",
            List.of(
                NUMBER,
                "request.access.received",
                "request.access.askedBy",
                "request.access.query",
                "request.access.answer",
                "request.access.answered"),
            made.stream()
                .flatMap(fact -> fact.queries().stream().map(query -> query(fact, query)))
                .toList()),
        new PersonalSheet(
            "request.access.sessions",
            List.of(
                NUMBER, "request.access.tool", "request.access.connected", "request.access.ended"),
            made.stream()
                .flatMap(fact -> fact.sessions().stream().map(session -> session(fact, session)))
                .toList()),
        new PersonalSheet(
            "request.access.calls",
            List.of(NUMBER, "request.access.when", "request.access.call"),
            made.stream().flatMap(fact -> calls(fact).stream()).toList()),
        new PersonalSheet(
            "request.access.told",
            List.of(
                NUMBER, "request.access.when", "request.access.channel", "request.access.words"),
            all.stream().flatMap(request -> told(request, reader).stream()).toList()),
        new PersonalSheet(
            "request.access.files",
            List.of(NUMBER, "request.access.when", "request.access.file", "request.access.words"),
            all.stream().flatMap(request -> files(request).stream()).toList()));
  }

  /** What the telephone exchange told of the calls by which they came. */
  private static List<List<@Nullable Object>> calls(RequestFact fact) {
    return fact.events().stream()
        .filter(event -> event.kind() == EventKind.CALL)
        .map(event ->
            Arrays.<@Nullable Object>asList(fact.number(), event.happenedAt(), event.detail()))
        .toList();
  }

  /** What the person was told beside answers, and calls that did not reach them. */
  private static List<List<@Nullable Object>> told(SupportRequest request, Locale reader) {
    return request.notes.stream()
        .map(RequestNote::fact)
        .filter(note -> note.channel() != null)
        .map(note ->
            Arrays.<@Nullable Object>asList(
                request.number(),
                note.happenedAt(),
                Translations.text(reader, "request.channel." + note.channel()),
                note.text()))
        .toList();
  }

  private static List<List<@Nullable Object>> files(SupportRequest request) {
    return request.attachments.stream()
        .filter(file -> !file.isRemoved())
        .map(RequestAttachment::fact)
        .map(file ->
            Arrays.<@Nullable Object>asList(
                request.number(), file.enteredAt(), file.fileName(), file.note()))
        .toList();
  }

  private static List<@Nullable Object> request(RequestFact fact, Locale reader) {
    return Arrays.asList(
        fact.number(),
        fact.receivedAt(),
        fact.subject(),
        fact.submittedBy(),
        Translations.text(reader, "request.channel." + fact.channel().name()),
        Translations.text(reader, "request.state." + fact.state().name()),
        fact.endedAt());
  }

  private static List<@Nullable Object> query(RequestFact fact, RequestFact.QueryFact query) {
    return Arrays.asList(
        fact.number(),
        query.receivedAt(),
        query.askedBy(),
        query.text(),
        query.answer(),
        query.clock().settledAt());
  }

  private static List<@Nullable Object> session(RequestFact fact, SessionFact session) {
    return Arrays.asList(
        fact.number(),
        session.toolName(),
        session.course().connectedAt(),
        session.course().endedAt());
  }
}
