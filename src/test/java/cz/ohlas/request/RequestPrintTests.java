package cz.ohlas.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import cz.ohlas.StatementCount;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Staff;
import cz.ohlas.base.Translations;
import cz.ohlas.contract.Scope;
import cz.ohlas.report.PdfA;
import cz.ohlas.report.PdfText;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.security.Role;
import cz.ohlas.workingtime.Pause;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The record of a request on paper; a paying customer with 4 hours, Tuesday 7 July 2026. */
class RequestPrintTests extends ConsoleTest {

  @Autowired private RequestPrintService prints;
  @Autowired private RequestService requests;
  @Autowired private RequestWorkService work;
  @Autowired private RequestNotebookService notebooks;
  @Autowired private NextStepService steps;
  @Autowired private RequestLinkService links;
  @Autowired private RequestEndingService endings;
  @Autowired private RequestFixtures fixtures;

  private Staff engineer;
  private Client client;

  @BeforeEach
  void a_paying_customer() {
    engineer = as(Role.ENGINEER);
    client = fixtures.paying("Brána servis s.r.o.", engineer);
  }

  @Test
  void req_3_it_says_when_the_answer_was_due_why_and_how_it_was_given() {
    long id = registered(Scope.SCO_C1, false);
    doAt(
        "2026-07-07T11:00",
        () ->
            requests.answer(
                id,
                version(id),
                query(id),
                new AnswerInput(
                    "Přesměrování se zapíná *21.", Channel.PHONE, prague("2026-07-07T11:00"))));

    assertThat(text(id, RecordKind.CUSTOMER))
        .contains("Záznam požadavku", "P-2026-000001", "Brána servis s.r.o.", "Petr Novák")
        .contains("Doba odpovědi4 h prac. doby", "č. S-", "Dotazy a termíny odpovědí")
        .contains("1. dotaz, přijatý 7. 7. 2026 9:00 telefonem (Petr Novák)")
        .contains("Termín odpovědi7. 7. 2026 13:00", "út 7. 7. započteno 9:00–13:00 = 4 h")
        .contains("7. 7. 2026 11:00 telefonem (" + engineer.name() + "): Přesměrování se zapíná")
        .contains("Dodržení termínuVčas", "Dotaz telefonem, Petr Novák: Po víkendové")
        .contains("Není daňovým dokladem", "Strana 1 z 1", "otisk")
        .doesNotContain("REQ-3", "SCO-C1");
  }

  @Test
  void req_4_it_tells_each_new_time_with_when_and_why_it_was_told() {
    long id = registered(Scope.SCO_C1, false);
    doAt(
        "2026-07-07T12:00",
        () ->
            requests.tellNewTime(
                id,
                version(id),
                query(id),
                new NewTimeInput(
                    prague("2026-07-08T12:00"),
                    prague("2026-07-07T12:00"),
                    Channel.PHONE,
                    "čekáme na výrobce")));

    assertThat(text(id, RecordKind.CUSTOMER))
        .contains("Nový termín odpovědi8. 7. 2026 12:00; sděleno 7. 7. 2026 12:00 telefonem")
        .contains("čekáme na výrobce", "Odpověď nejpozději 8. 7. 2026 12:00");
  }

  @Test
  void the_customers_record_keeps_what_colleagues_noted_for_each_other_to_them() {
    long id = registered(Scope.SCO_C1, false);
    Client other = fixtures.paying("Cizí firma a.s.", engineer);
    doAt("2026-07-07T10:00", () -> tellEverything(id, other));

    String customers = text(id, RecordKind.CUSTOMER);
    assertThat(customers)
        .contains("Sděleno telefonem", "Technik se ozve.", "Nedovoláno (")
        .doesNotContain(
            "Dispečink je protivný",
            "nebere to zase",
            "Další krok",
            "zavolat zpět",
            "P-2026-000002",
            "Převzato",
            "Interní poznámka");
    assertThat(text(id, RecordKind.INTERNAL))
        .contains(
            "Záznam požadavku – interní",
            "Dispečink je protivný",
            "nebere to zase",
            "Další krok",
            "Propojeno s P-2026-000002",
            "Převzato",
            "není určen objednateli");
  }

  @Test
  void req_5_a_refusal_stands_with_its_ground_in_words_and_how_to_object() {
    long id = registered(Scope.SCO_C1, false);
    doAt(
        "2026-07-07T10:00",
        () ->
            endings.refuse(
                id,
                version(id),
                RequestFixtures.refusal(RefusalGround.REQ_5C, prague("2026-07-07T10:00"))));

    assertThat(text(id, RecordKind.CUSTOMER))
        .contains("Odmítnuto 7. 7. 2026 10:00", "Vyžaduje přímou práci na zařízení zákazníka")
        .contains("Jak podat námitkuPísemně vedoucímu.", "odmítnutím požadavku")
        .doesNotContain("REQ-5");
  }

  @Test
  void out_2_what_was_done_stands_first_and_the_work_in_the_course() {
    long id = registered(Scope.SCO_W1, false);
    doAt(
        "2026-07-07T12:00",
        () -> {
          work.logWork(
              id,
              version(id),
              new WorkInput(
                  prague("2026-07-07T11:00"), 30, Scope.SCO_W1, false, "Nová trasa hovorů"));
          endings.serve(
              id,
              version(id),
              RequestFixtures.outcome(OutcomeKind.OUT_2, prague("2026-07-07T12:00")));
        });

    String text = text(id, RecordKind.CUSTOMER);
    assertThat(text)
        .contains("Vyřízeno 7. 7. 2026 12:00", "Systém nastaven podle objednávky")
        .contains("Co bylo poskytnutoPopsali jsme postup.", "Práce celkem30 min")
        .contains("7. 7. 2026 11:00Práce 30 min");
    assertThat(text.indexOf("Systém nastaven")).isLessThan(text.indexOf("Nová trasa hovorů"));
  }

  @Test
  void a_wait_for_the_customer_is_told_with_what_was_asked_for() {
    long id = registered(Scope.SCO_C1, false);
    doAt(
        "2026-07-07T10:00",
        () ->
            requests.waitFor(
                id,
                version(id),
                new WaitingInput(
                    Pause.Kind.CLARIFICATION,
                    prague("2026-07-07T10:00"),
                    "Které linky?",
                    LocalDate.of(2026, 7, 10))));

    assertThat(text(id, RecordKind.CUSTOMER))
        .contains("Čeká na upřesnění", "čeká se do 10. 7. 2026", "Které linky?");
  }

  @Test
  void it_is_in_the_language_that_the_reader_chooses() {
    long id = registered(Scope.SCO_C1, false);
    RequestPrintFile file = pdf(id, RecordKind.CUSTOMER, Translations.ENGLISH);
    assertThat(PdfText.of(file.content()))
        .contains("Request record", "Queries and when their answers were due", "Page 1 of 1");
    assertThat(file.fileName()).isEqualTo("request-record-P-2026-000001.pdf");
    assertThat(pdf(id, RecordKind.INTERNAL, Translations.CZECH).fileName())
        .isEqualTo("interni-zaznam-pozadavku-P-2026-000001.pdf");
  }

  @Test
  void hostile_texts_print_as_the_text_they_are_and_can_be_kept_in_an_archive() {
    long id = registered(Scope.SCO_C1, false);
    String bad = "<b>&amp;</b> ${1+1} $P{print} {0} \ud83d\ude00 '" + "W".repeat(3900);
    doAt(
        "2026-07-07T10:00",
        () -> {
          notebooks.addNote(
              id, version(id), new NoteInput(bad, Channel.PHONE, prague("2026-07-07T10:00")));
          requests.correct(
              id,
              version(id),
              new CorrectionInput(
                  "<script>1</script>", client.registrationId(), Scope.SCO_C1, false));
        });

    byte[] pdf = pdf(id, RecordKind.CUSTOMER, Translations.CZECH).content();
    PdfA.assertValid2b(pdf);
    String text = PdfText.squeezed(PdfText.of(pdf));
    assertThat(text)
        .contains("<b>&amp;</b>${1+1}$P{print}{0}□'WWW", "<script>1</script>")
        .containsPattern("W{1000}");
    assertThat(text.chars().filter(sign -> sign == 'W').count()).isEqualTo(3900);
  }

  @Test
  void acc_1_every_role_may_print_it() {
    long id = registered(Scope.SCO_C1, false);
    for (Role role : Role.values()) {
      as(role);
      assertThat(text(id, RecordKind.CUSTOMER)).as("%s", role).contains("P-2026-000001");
    }
  }

  @Test
  void of_an_unknown_request_there_is_none() {
    assertThatThrownBy(() -> prints.pdf(999_999, RecordKind.CUSTOMER, Translations.CZECH))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void the_customers_record_names_no_request_of_another_customer_of_the_same_name() {
    long id = registered(Scope.SCO_C1, false);
    Client namesake = fixtures.paying("Brána servis s.r.o.", engineer);
    RegisterInput theirs = RequestFixtures.question(namesake, prague("2026-07-07T09:30"));
    long foreign = at("2026-07-07T09:30", () -> requests.register(theirs));
    RegisterInput again = RequestFixtures.question(client, prague("2026-07-07T09:40"));
    long own = at("2026-07-07T09:40", () -> requests.register(again));
    doAt(
        "2026-07-07T10:00",
        () -> {
          links.link(id, version(id), foreign, LinkKind.LINKED);
          links.link(id, version(id), own, LinkKind.LINKED);
        });

    assertThat(text(id, RecordKind.CUSTOMER))
        .contains("P-2026-000003")
        .doesNotContain("P-2026-000002");
    assertThat(text(id, RecordKind.INTERNAL)).contains("P-2026-000002", "P-2026-000003");
  }

  @Test
  void a_long_course_asks_the_database_no_more_than_a_short_one() {
    long id = registered(Scope.SCO_C1, false);
    text(id, RecordKind.INTERNAL);
    int few = asked(id);
    for (int i = 0; i < 10; i++) {
      doAt(
          "2026-07-07T10:00",
          () ->
              notebooks.addNote(
                  id, version(id), new NoteInput("Ještě.", null, prague("2026-07-07T10:00"))));
    }
    assertThat(asked(id)).isEqualTo(few);
  }

  private int asked(long id) {
    return StatementCount.queriesDuring(() -> text(id, RecordKind.INTERNAL)).size();
  }

  private void tellEverything(long id, Client other) {
    requests.take(id, version(id));
    notebooks.addNote(
        id, version(id), new NoteInput("Dispečink je protivný.", null, prague("2026-07-07T09:30")));
    notebooks.addNote(
        id,
        version(id),
        new NoteInput("Technik se ozve.", Channel.PHONE, prague("2026-07-07T09:31")));
    steps.callInVain(
        id, version(id), new VainCallInput(prague("2026-07-07T09:40"), "nebere to zase", null));
    steps.plan(
        id,
        version(id),
        new NextStepInput(
            NextStepKind.CALL_BACK, LocalDate.of(2026, 7, 8), null, engineer.id(), "po obědě"));
    long foreign = requests.register(RequestFixtures.question(other, prague("2026-07-07T09:30")));
    links.link(id, version(id), foreign, LinkKind.LINKED);
  }

  private long registered(Scope scope, boolean fault) {
    return at(
        "2026-07-07T09:00",
        () ->
            requests.register(
                RequestFixtures.question(client, prague("2026-07-07T09:00"), scope, fault)));
  }

  private long version(long id) {
    return requests.detail(id).fact().version();
  }

  private long query(long id) {
    return requests.detail(id).currentQueryId();
  }

  private String text(long id, RecordKind kind) {
    return PdfText.of(pdf(id, kind, Translations.CZECH).content());
  }

  private RequestPrintFile pdf(long id, RecordKind kind, Locale language) {
    return at("2026-07-07T12:30", () -> prints.pdf(id, kind, language));
  }
}
