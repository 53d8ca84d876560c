package cz.ohlas.complaint.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.RadioButtonsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import cz.ohlas.UiTest;
import cz.ohlas.base.Staff;
import cz.ohlas.complaint.ArrivalForm;
import cz.ohlas.complaint.ComplaintDecisions;
import cz.ohlas.complaint.ComplaintDetail;
import cz.ohlas.complaint.ComplaintFixtures;
import cz.ohlas.complaint.ComplaintInput;
import cz.ohlas.complaint.ComplaintRegister;
import cz.ohlas.complaint.ComplaintState;
import cz.ohlas.complaint.DecisionInput;
import cz.ohlas.complaint.DispatchWay;
import cz.ohlas.complaint.PointInput;
import cz.ohlas.complaint.Verdict;
import cz.ohlas.security.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ComplaintScreensTests extends UiTest {

  private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 13);
  private static final String REVIEW = "Jak požádat o přezkum";
  private static final String TODAY = "2026-11-20T10:00";

  @Autowired private ComplaintFixtures fixtures;
  @Autowired private ComplaintRegister register;

  @Autowired private ComplaintDecisions decisions;

  private Staff head;
  private long customer;
  private long id;

  @BeforeEach
  void a_complaint_that_waits_for_the_head() {
    head = as(Role.HEAD);
    customer = fixtures.customer();
    id = at("2026-11-14T10:00", () -> fixtures.register(input()));
  }

  @Test
  void the_head_sees_the_register_and_in_which_of_the_ten_days_a_complaint_is() {
    doAt(
        TODAY,
        () -> {
          open("complaints");
          assertThat(rows(the(Grid.class)))
              .singleElement()
              .asString()
              .contains(
                  "R-2026-000001", "Lázně Podhůří a.s.", "Reklamace", "13.\u00a011.\u00a02026");

          open("complaints/" + id);
          assertThat(screen())
              .contains(
                  "R-2026-000001",
                  "K rozhodnutí",
                  "den\u00a07 z\u00a010",
                  "Technik s námi jednal nezdvořile.",
                  "reklamace.pdf");
          click("Rozhodnout");
          assertThat(address()).isEqualTo(ComplaintNavigation.decisionPath(id));
        });
  }

  @Test
  void a_letter_is_written_into_the_register_through_the_dialog() {
    doAt(
        TODAY,
        () -> {
          open("complaints");
          click("Nová reklamace");
          choose("Forma přijetí", "Dopis");
          fill("Přijato", LocalDate.of(2026, 11, 19));
          choose("Druh", "Reklamace: kvalita podpory");
          choose("Zákazník", "Lázně Podhůří a.s.");
          fill("Kdo reklamuje", "Ing. Jana Nováková");
          click("Zapsat do knihy");
          assertThat(screen()).contains("Opravte prosím vyznačená pole.");

          fill("Předmět", "Nikdo nezvedá telefon");
          fill("Bod 1: co zákazník tvrdí", "Volali jsme čtyřikrát.");
          fill("Bod 1: co požaduje", "vysvětlení");
          click("Zapsat do knihy");

          assertThat(notices()).anyMatch(notice -> notice.contains("Zapsáno jako R-2026-000002."));
          ComplaintDetail saved = detail(opened());
          assertThat(saved.registered().form()).isEqualTo(ArrivalForm.LETTER);
          assertThat(saved.registered().customerId()).isEqualTo(customer);
          assertThat(saved.decision().points())
              .singleElement()
              .satisfies(point -> {
                assertThat(point.claim()).isEqualTo("Volali jsme čtyřikrát.");
                assertThat(point.demand()).isEqualTo("vysvětlení");
              });
          assertThat(screen()).contains("R-2026-000002", "Nikdo nezvedá telefon");
        });
  }

  @Test
  void cmp_2_the_head_decides_point_by_point_and_sends_the_letter() {
    doAt(
        TODAY,
        () -> {
          open(ComplaintNavigation.decisionPath(id));
          decide(0, "uznána", "Odpověď odešla pozdě.", "Termín jsme nedodrželi.");
          decide(1, "neuznána", "Hovor trval 6 minut.", "Nezdvořilost se neprokázala.");
          click("Přidat nápravu");
          fill("Co uděláme", "Sleva z ceny podpory");
          choose("Kdo odpovídá", head.name());
          fill("Do kdy", LocalDate.of(2026, 12, 15));
          fill("Částka v Kč", new BigDecimal("2000"));
          assertThat(screen()).contains("Slíbená částka může být uznáním dluhu");
          fill("Bez uznání právní povinnosti", true);
          assertThat(screen()).doesNotContain("Slíbená částka může být uznáním dluhu");
          assertThat(textOf(the(LiveLetter.class)))
              .contains("Odpověď odešla pozdě.", "Sleva z ceny podpory");
          click("Rozhodnout");

          assertThat(notices()).anyMatch(notice -> notice.startsWith("Rozhodnuto."));
          assertThat(detail(id).decision().points())
              .extracting(PointInput::verdict)
              .containsExactly(Verdict.UPHELD, Verdict.NOT_UPHELD);
          assertThat(has(Button.class, "Vzít rozhodnutí zpět")).isTrue();
          click("Podepsat a odeslat");
          choose("Způsob odeslání", "doporučeným dopisem");
          click("Odesláno");

          assertThat(address()).isEqualTo(ComplaintNavigation.path(id));
          assertThat(screen()).contains("Vyřízeno", "Odpověď podepsal(a) " + head.name());
          assertThat(detail(id).state()).isEqualTo(ComplaintState.ANSWERED);
          assertThat(detail(id).sent())
              .satisfies(sent -> assertThat(sent.way()).isEqualTo(DispatchWay.REGISTERED_LETTER));
        });
  }

  @Test
  void taking_a_point_away_leaves_the_drafted_decision_with_the_other() {
    doAt(
        TODAY,
        () -> {
          open(ComplaintNavigation.decisionPath(id));
          decide(0, "uznána", "Odpověď odešla pozdě.", "Termín jsme nedodrželi.");
          decide(1, "neuznána", "Hovor trval 6 minut.", "Nezdvořilost se neprokázala.");
          click("Uložit rozepsané");
          open("complaints/" + id);
          click("Opravit zápis");
          click("Odebrat bod 1");
          click("Uložit");
        });
    assertThat(detail(id).decision().points())
        .singleElement()
        .satisfies(left -> {
          assertThat(left.claim()).isEqualTo("Technik s námi jednal nezdvořile.");
          assertThat(left.verdict()).isEqualTo(Verdict.NOT_UPHELD);
          assertThat(left.findings()).isEqualTo("Hovor trval 6 minut.");
        });
  }

  @Test
  void a_remedy_of_which_something_is_typed_is_not_lost() {
    doAt(
        TODAY,
        () -> {
          open(ComplaintNavigation.decisionPath(id));
          decide(0, "uznána", "Odpověď odešla pozdě.", "Termín jsme nedodrželi.");
          decide(1, "neuznána", "Hovor trval 6 minut.", "Nezdvořilost se neprokázala.");
          click("Přidat nápravu");
          click("Uložit rozepsané");
          assertThat(detail(id).decision().remedies()).as("an empty line").isEmpty();

          click("Přidat nápravu");
          fill("Částka v Kč", new BigDecimal("2000"));
          click("Rozhodnout");
          assertThat(screen()).contains("U každé nápravy uveďte, co uděláte");
          click("Uložit rozepsané");
          assertThat(detail(id).decision().remedies())
              .singleElement()
              .satisfies(remedy -> {
                assertThat(remedy.what()).isEmpty();
                assertThat(remedy.amount()).isEqualByComparingTo("2000");
              });
        });
  }

  @Test
  void another_language_of_the_letter_brings_its_usual_words_and_leaves_what_was_written() {
    doAt(
        TODAY,
        () -> {
          open(ComplaintNavigation.decisionPath(id));
          String review = the(TextArea.class, REVIEW).getValue();
          fill("Komu", "Ing. Jana Nováková");
          choose("Jazyk dopisu", "Angličtina");

          assertThat(the(TextArea.class, "Úvod dopisu").getValue()).startsWith("Dear Sir or Madam");
          assertThat(the(TextArea.class, REVIEW).getValue()).contains("within 30 days");
          assertThat(the(TextArea.class, "Komu").getValue()).isEqualTo("Ing. Jana Nováková");
          assertThat(textOf(the(LiveLetter.class)))
              .contains("Dear Sir or Madam")
              .doesNotContain("Vážená paní");

          choose("Jazyk dopisu", "Čeština");
          assertThat(the(TextArea.class, REVIEW).getValue()).isEqualTo(review);
        });
  }

  @Test
  void an_undecided_point_is_told_in_a_sentence_and_nothing_typed_is_lost() {
    doAt(
        TODAY,
        () -> {
          open(ComplaintNavigation.decisionPath(id));
          decide(0, "neuznána", "Odpověď odešla včas.", "Termín jsme dodrželi.");
          fill("Vnitřní příčina", "dva technici chyběli");
          click("Rozhodnout");

          assertThat(screen())
              .contains("Bod 2 nemá rozhodnutí, zjištění nebo odůvodnění.", "CMP-2");
          assertThat(areas("Co jsme zjistili").getFirst().getValue())
              .isEqualTo("Odpověď odešla včas.");
          assertThat(areas("Důvody rozhodnutí").getFirst().getValue())
              .isEqualTo("Termín jsme dodrželi.");
          assertThat(the(TextArea.class, "Vnitřní příčina").getValue())
              .isEqualTo("dva technici chyběli");
          assertThat(detail(id).state()).isEqualTo(ComplaintState.OPEN);
        });
  }

  @Test
  void two_people_who_write_one_decision_choose_passage_by_passage() {
    doAt(
        TODAY,
        () -> {
          open(ComplaintNavigation.decisionPath(id));
          decide(0, "neuznána", "Odpověď odešla včas.", "Termín jsme dodrželi.");
          fill("Vnitřní příčina", "dva technici chyběli");
          ComplaintDetail before = detail(id);
          PointInput first = before.decision().points().getFirst();
          PointInput second = before.decision().points().getLast();
          decisions.saveDraft(
              id,
              before.version(),
              new DecisionInput(
                  List.of(
                      first.decided(Verdict.UPHELD, "Odpověď odešla pozdě.", "", ""),
                      second.decided(Verdict.NOT_UPHELD, "Hovor trval 6 minut.", "", "Nic.")),
                  List.of(),
                  "",
                  "školení"),
              before.reply());
          click("Uložit rozepsané");
          settle("Bod 1 · Rozhodnutí", "Uložená hodnota: uznána");
          settle("Bod 1 · Co jsme zjistili", "Uložená hodnota: Odpověď odešla pozdě.");
          click("Uložit zvolené");

          DecisionInput saved = detail(id).decision();
          assertThat(saved.points())
              .containsExactly(
                  first.decided(
                      Verdict.UPHELD, "Odpověď odešla pozdě.", "", "Termín jsme dodrželi."),
                  second.decided(Verdict.NOT_UPHELD, "Hovor trval 6 minut.", "", "Nic."));
          assertThat(saved.internalCause()).isEqualTo("dva technici chyběli");
          assertThat(saved.correctiveMeasure()).isEqualTo("školení");
          assertThat(areas("Co jsme zjistili").getFirst().getValue())
              .isEqualTo("Odpověď odešla pozdě.");
        });
  }

  @Test
  void asking_for_a_statement_leaves_alone_what_is_being_written() {
    Staff engineer = as(Role.ENGINEER);
    as(head);
    doAt(
        TODAY,
        () -> {
          open(ComplaintNavigation.decisionPath(id));
          decide(0, "neuznána", "Odpověď odešla včas.", "Termín jsme dodrželi.");
          click("Vyžádat vyjádření");
          choose("Koho se ptáme", engineer.name());
          fill("K čemu se má vyjádřit", "Co se stalo?");
          click("Vyžádat");

          assertThat(detail(id).statements()).hasSize(1);
          assertThat(areas("Co jsme zjistili").getFirst().getValue())
              .isEqualTo("Odpověď odešla včas.");
        });
  }

  @Test
  void acc_7_an_engineer_sees_only_what_they_registered() {
    as(Role.ENGINEER);
    doAt(
        TODAY,
        () -> {
          long own = fixtures.register(input());
          open("complaints?show=ALL");
          assertThat(rows(the(Grid.class)))
              .singleElement()
              .asString()
              .contains("R-2026-000002")
              .doesNotContain("R-2026-000001");

          open("complaints/" + own);
          assertThat(screen()).contains("R-2026-000002");
          assertThat(has(Button.class, "Rozhodnout")).isFalse();

          open("complaints/" + id);
          assertThat(screen()).doesNotContain("R-2026-000001");
          assertThat(notices()).isNotEmpty();
        });
  }

  @Test
  void acc_7_the_page_of_somebody_elses_complaint_is_not_there() {
    as(Role.ENGINEER);
    doAt(
        TODAY,
        () -> {
          open(ComplaintNavigation.decisionPath(id));
          assertThat(screen())
              .contains("Tady nic není")
              .doesNotContain("R-2026-000001")
              .doesNotContain("nezdvořile");
        });
  }

  private ComplaintInput input() {
    return ComplaintFixtures.input(customer, RECEIVED);
  }

  private ComplaintDetail detail(long complaint) {
    return register.detail(complaint);
  }

  private static long opened() {
    return Long.parseLong(address().substring("complaints/".length()));
  }

  private static void decide(int point, String verdict, String findings, String reasons) {
    RadioButtonsKt.selectByLabel(
        _find(RadioButtonGroup.class, spec -> spec.withLabel("Rozhodnutí")).get(point), verdict);
    _setValue(areas("Co jsme zjistili").get(point), findings);
    _setValue(areas("Důvody rozhodnutí").get(point), reasons);
  }

  private static List<TextArea> areas(String label) {
    return _find(TextArea.class, spec -> spec.withLabel(label));
  }
}
