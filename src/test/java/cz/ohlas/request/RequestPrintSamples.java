package cz.ohlas.request;

import cz.ohlas.base.StaffDirectory.StaffCard;
import cz.ohlas.base.Translations;
import cz.ohlas.company.CompanySamples;
import cz.ohlas.contract.Scope;
import cz.ohlas.customer.CustomerParty;
import cz.ohlas.mail.MailEntry;
import cz.ohlas.mail.MailKind;
import cz.ohlas.mail.MailState;
import cz.ohlas.request.RequestFact.EventFact;
import cz.ohlas.request.RequestFact.ExaminationFact;
import cz.ohlas.request.RequestFact.GoodwillFact;
import cz.ohlas.request.RequestFact.NewTimeFact;
import cz.ohlas.request.RequestFact.OutcomeFact;
import cz.ohlas.request.RequestFact.QueryFact;
import cz.ohlas.request.RequestFact.RefusalFact;
import cz.ohlas.request.RequestFact.SessionFact;
import cz.ohlas.request.RequestFact.WaitingFact;
import cz.ohlas.request.RequestFact.WorkFact;
import cz.ohlas.request.RequestNotebook.AttachmentFact;
import cz.ohlas.request.RequestNotebook.LinkFact;
import cz.ohlas.request.RequestNotebook.NoteFact;
import cz.ohlas.request.RequestNotebook.StepFact;
import cz.ohlas.workingtime.Explanation;
import cz.ohlas.workingtime.Pause;
import cz.ohlas.workingtime.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records of fictional requests: little, much, and the most and worst that forms take. */
final class RequestPrintSamples {

  static final Instant RECEIVED = Instant.parse("2026-07-03T08:10:00Z");
  static final Instant NOW = Instant.parse("2026-07-20T12:00:00Z");

  /** Markup, places of templates, signs without a shape and without a sight, words without end. */
  static final String HOSTILE =
      "<style isBold=\"true\">&amp;</style> ${x} $P{print} {0} \u0000\u202e\ud83d\ude00 ";

  private static final long STAFF = 7;

  private RequestPrintSamples() {}

  /** A question that nobody has answered yet, on the free programme; all else is unknown. */
  static RequestPrint empty(Locale locale) {
    RequestFact fact = fact(1, 0, "Jak nastavit hlášku?", "Jak nastavit hlášku?", null);
    return print(fact, notebook(0, ""), List.of(), RecordKind.CUSTOMER, locale, false);
  }

  /** What happened within a usual request. */
  static RequestPrint ordinary(RecordKind kind, Locale locale) {
    String text = "Po víkendové aktualizaci přestalo fungovat přesměrování na mobilní čísla.";
    RequestFact fact = fact(2, 2, "Nefunguje přesměrování", text, RequestState.SERVED);
    return print(fact, notebook(1, "Dispečink zvedá po páté."), mails(2), kind, locale, true);
  }

  /** The longest texts that forms take, hostile ones, some three hundred turns. */
  static RequestPrint longest(Locale locale) {
    String longest = filled(HOSTILE + "Nejneobhospodařovávatelnější ústředna\n", 2000);
    String endless = longest + "W".repeat(2000);
    RequestFact fact = fact(8, 12, filled(HOSTILE, 200), endless, RequestState.REFUSED);
    return print(
        fact,
        notebook(50, filled(HOSTILE + "poznámka\n\n\n", 1000)),
        mails(20),
        RecordKind.INTERNAL,
        locale,
        true);
  }

  private static RequestPrint print(
      RequestFact fact,
      RequestNotebook notebook,
      List<MailEntry> mails,
      RecordKind kind,
      Locale locale,
      boolean known) {
    RequestDetail detail =
        new RequestDetail(
            fact,
            RequestStatus.of(
                fact.state(), Stage.ENDED, Punctuality.IN_TIME, null, false, Instant.MAX),
            known ? "Oktell 2.12 Enterprise · 12345 · České Budějovice" : "",
            "",
            "",
            1,
            null,
            List.of(),
            List.of(),
            notebook,
            null);
    return new RequestReport(
            new PrintVoice(locale, (key, arguments) -> Translations.text(locale, key, arguments)),
            NOW)
        .print(
            new RequestReport.Material(
                kind,
                CompanySamples.company("České Budějovice"),
                null,
                party(known, locale),
                detail,
                null,
                explanations(fact),
                new CourseWords(fact, notebook, mails, id -> "Karel Technik", NOW)
                    .turns(kind, locale),
                id -> "Karel Technik",
                known
                    ? new StaffCard(
                        STAFF,
                        "Karel Technik",
                        "technik podpory",
                        "karel.technik@podpora.example",
                        "+420 227 031 012")
                    : null));
  }

  private static Map<Long, Explanation> explanations(RequestFact fact) {
    Map<Long, Explanation> found = new HashMap<>();
    DueExplanation why = new DueExplanation(fact, WorkingCalendar.czech(), NOW);
    fact.queries()
        .forEach(
            query -> why.of(query).ifPresent(explanation -> found.put(query.id(), explanation)));
    return found;
  }

  private static RequestFact fact(
      int queries, int parts, String subject, String text, @Nullable RequestState ended) {
    return new RequestFact(
        1,
        0,
        "P-2026-000123",
        1,
        "Brána s. r. o.",
        1L,
        1L,
        ended == null ? "Jan Novák" : "Jan Novák " + (parts > 10 ? HOSTILE : ""),
        null,
        subject,
        Channel.PHONE,
        ended == null ? null : Scope.SCO_W1,
        ended != null,
        true,
        ended == null ? RequestState.OPEN : ended,
        ended == null ? null : STAFF,
        RECEIVED,
        RECEIVED,
        ended == null ? null : day(16),
        some(queries, i -> query(i, text, ended != null)),
        some(
            Math.min(parts, 1),
            i ->
                new WaitingFact(
                    Pause.Kind.CLARIFICATION,
                    day(4),
                    text(text, 1000),
                    LocalDate.of(2026, 7, 10),
                    day(5),
                    text(text, 1000),
                    STAFF)),
        some(parts, i -> new ExaminationFact(day(6), STAFF, text, text, day(6))),
        some(parts, i -> session(i, text)),
        some(parts, i -> work(i, text)),
        ended == RequestState.SERVED
            ? List.of(
                new OutcomeFact(
                    OutcomeKind.OUT_5, day(16), STAFF, text, "2.12.1", null, day(16), null))
            : List.of(),
        ended == RequestState.REFUSED
            ? List.of(
                new RefusalFact(
                    1,
                    RefusalGround.REQ_5A,
                    day(16),
                    Channel.EMAIL,
                    STAFF,
                    text,
                    text(text, 1000),
                    day(16),
                    null,
                    null,
                    null))
            : List.of(),
        some(parts, i -> new GoodwillFact(RefusalGround.SCO_X, day(7), STAFF, text(text, 1000))),
        ended == null
            ? List.of()
            : List.of(
                new EventFact(EventKind.ASSIGNED, day(3), STAFF, "8", day(3)),
                new EventFact(EventKind.REOPENED, day(8), STAFF, text(text, 1000), day(8)),
                new EventFact(
                    EventKind.DUE_MOVED,
                    day(9),
                    STAFF,
                    new DueMoved(
                            1,
                            day(10),
                            day(11),
                            DueMoved.Cause.CLOSURE_ADDED,
                            LocalDate.of(2026, 7, 10),
                            "celozávodní dovolená")
                        .written(),
                    day(9))));
  }

  private static QueryFact query(int i, String text, boolean answered) {
    Instant received = RECEIVED.plus(Duration.ofHours(i));
    Instant due = day(4);
    return new QueryFact(
        i + 1,
        i + 1,
        text,
        answered ? "Jan Novák " + text(text, 100) : "Jan Novák",
        Channel.EMAIL,
        received,
        received,
        STAFF,
        answered ? Duration.ofHours(4) : null,
        new ResponseClock(
            answered ? due : null,
            answered ? List.of(new ResponseClock.Promise(day(5), day(3))) : List.of(),
            answered ? day(5) : null,
            answered ? ResponseClock.Settlement.ANSWER : null,
            null),
        answered ? text : null,
        answered ? Channel.PHONE : null,
        answered ? STAFF : null,
        answered
            ? List.of(new NewTimeFact(day(5), day(3), Channel.PHONE, STAFF, text(text, 1000)))
            : List.of());
  }

  private static SessionFact session(int i, String text) {
    return new SessionFact(
        i + 1,
        1,
        "AmmyyAdmin",
        ConnectionTarget.WORKSTATION,
        STAFF,
        new RemoteSessionInput(
            1L,
            day(12),
            day(12),
            day(12),
            day(12),
            day(12).plusSeconds(1800),
            ClosedConfirmation.CANNOT_VERIFY,
            text(text, 1000),
            text(text, 1000)),
        day(12));
  }

  private static WorkFact work(int i, String text) {
    return new WorkFact(
        i + 1, STAFF, day(13), 45, Scope.SCO_W1, i % 2 == 1, text(text, 1000), day(14));
  }

  private static RequestNotebook notebook(int many, String text) {
    return new RequestNotebook(
        some(
            many,
            i ->
                new StepFact(
                    i + 1,
                    NextStepKind.CALL_BACK,
                    day(8),
                    true,
                    STAFF,
                    text,
                    day(7),
                    STAFF,
                    day(8),
                    STAFF,
                    NextStepEnd.DONE)),
        Stream.of(NoteKind.INTERNAL, NoteKind.TOLD, NoteKind.VAIN_CALL)
            .flatMap(kind ->
                some(
                    many,
                    i ->
                        new NoteFact(
                            kind,
                            day(9),
                            kind == NoteKind.INTERNAL ? null : Channel.PHONE,
                            text,
                            STAFF,
                            day(9)))
                    .stream())
            .toList(),
        some(
            many,
            i ->
                new AttachmentFact(
                    i + 1,
                    filled("snímek-obrazovky-" + text, 120) + ".png",
                    1000,
                    text,
                    day(10),
                    STAFF,
                    null,
                    null,
                    null)),
        some(
            many,
            i ->
                new LinkFact(
                    i + 1,
                    LinkKind.LINKED,
                    9,
                    "P-2026-000099",
                    "Jiný požadavek",
                    77,
                    "Někdo jiný a. s.",
                    RequestState.OPEN,
                    day(11),
                    STAFF,
                    null,
                    null)));
  }

  private static List<MailEntry> mails(int many) {
    return some(
        many,
        i ->
            new MailEntry(
                i + 1,
                MailKind.REQUEST_CONFIRMED,
                RECEIVED,
                "jan.novak@zakaznik.example",
                "Jan Novák",
                1L,
                i % 2 == 0 ? MailState.SENT : MailState.GAVE_UP,
                i % 2 == 0 ? RECEIVED.plusSeconds(60) : null,
                Instant.MAX,
                "550 no such user"));
  }

  private static CustomerParty party(boolean known, Locale locale) {
    return known
        ? new CustomerParty(
            "Brána s. r. o.",
            List.of("Lannova 12", "370 01 České Budějovice"),
            List.of(),
            "27169278",
            "CZ27169278",
            "Krajský soud v Českých Budějovicích, oddíl C, vložka 1234",
            locale,
            "info@zakaznik.example")
        : new CustomerParty("Brána", List.of(), List.of(), "", "", "", locale, "");
  }

  /** Noon of the n-th of July. */
  private static Instant day(int day) {
    return Instant.parse("2026-07-%02dT10:00:00Z".formatted(day));
  }

  private static String text(String text, int length) {
    return text.substring(0, Math.min(text.length(), length));
  }

  private static String filled(String words, int length) {
    return String.join("", Collections.nCopies(length / words.length() + 1, words))
        .substring(0, length);
  }

  private static <T> List<T> some(int many, IntFunction<T> one) {
    return IntStream.range(0, many).mapToObj(one).toList();
  }
}
