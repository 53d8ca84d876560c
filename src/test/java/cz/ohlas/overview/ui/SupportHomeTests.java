package cz.ohlas.overview.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Section;
import cz.ohlas.StandingAt;
import cz.ohlas.StatementCount;
import cz.ohlas.UiTest;
import cz.ohlas.base.Staff;
import cz.ohlas.contract.Scope;
import cz.ohlas.request.AbsenceInput;
import cz.ohlas.request.AbsenceService;
import cz.ohlas.request.ClosedConfirmation;
import cz.ohlas.request.NextStepInput;
import cz.ohlas.request.NextStepKind;
import cz.ohlas.request.NextStepService;
import cz.ohlas.request.RefusalGround;
import cz.ohlas.request.RemoteSessionInput;
import cz.ohlas.request.RequestEndingService;
import cz.ohlas.request.RequestFixtures;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.request.RequestService;
import cz.ohlas.request.RequestWorkService;
import cz.ohlas.request.WaitingInput;
import cz.ohlas.security.Role;
import cz.ohlas.workingtime.Pause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The home pages of those who work on requests, Tuesday 7 July 2026 at three in the afternoon. */
@StandingAt("2026-07-07T15:00")
class SupportHomeTests extends UiTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 7);

  @Autowired private RequestService requests;
  @Autowired private RequestWorkService work;
  @Autowired private RequestEndingService endings;
  @Autowired private NextStepService steps;
  @Autowired private AbsenceService absences;
  @Autowired private RequestFixtures fixtures;

  private Staff engineer;
  private Staff other;
  private Staff lead;
  private Client client;

  @BeforeEach
  void people_and_a_paying_customer() {
    other = as(Role.ENGINEER);
    lead = as(Role.LEAD);
    engineer = as(Role.ENGINEER);
    client = fixtures.paying("Brána servis s.r.o.", engineer);
  }

  @Test
  void an_engineer_sees_ones_own_by_what_is_due_next() {
    String later = taken("2026-07-07T14:30");
    String sooner = taken("2026-07-07T14:00");
    as(other);
    String foreign = taken("2026-07-07T14:10");

    as(engineer);
    open("");
    String mine = part("Čeká na vás");
    assertThat(mine).contains(sooner, later).doesNotContain(foreign);
    assertThat(mine.indexOf(sooner)).isLessThan(mine.indexOf(later));
    assertThat(screen()).doesNotContain("Vytížení týmu");
  }

  @Test
  void an_engineer_sees_ones_next_steps_and_what_waits_for_the_customer_apart() {
    long planned = take("2026-07-07T14:00");
    steps.plan(
        planned,
        version(planned),
        new NextStepInput(NextStepKind.CALL_BACK, TODAY, null, engineer.id(), ""));
    long held = take("2026-07-07T14:05");
    requests.waitFor(
        held,
        version(held),
        new WaitingInput(
            Pause.Kind.CLARIFICATION,
            prague("2026-07-07T14:30"),
            "Které linky?",
            LocalDate.of(2026, 7, 10)));

    open("");
    assertThat(part("Moje další kroky")).contains(number(planned), "zavolat");
    assertThat(part("Moje, čekají na zákazníka"))
        .contains(number(held), "10. 7. 2026")
        .doesNotContain(number(planned));
    assertThat(part("Čeká na vás")).doesNotContain(number(held));
  }

  @Test
  void acc_3_a_lead_sees_who_has_how_much_to_do_and_who_is_away() {
    take("2026-07-07T09:00");
    take("2026-07-07T14:30");
    registered("2026-07-07T14:40");
    as(lead);
    absences.set(new AbsenceInput(other.id(), TODAY, TODAY));

    open("");
    String table = textOf(the(NativeTable.class));
    assertThat(table)
        .contains(engineer.name() + "211")
        .contains(other.name() + " · dnes není v práci000")
        .contains("nikdo100");
    assertThat(links(the(NativeTable.class)))
        .contains(
            "requests?assignee=" + engineer.id(),
            "requests?view=late&assignee=" + engineer.id(),
            "requests?assignee=nobody");
  }

  @Test
  void req_4_a_lead_sees_first_what_has_passed_then_what_is_still_due_today() {
    String late = taken("2026-07-07T09:00");
    String today = taken("2026-07-07T13:00");
    as(lead);
    open("");
    assertThat(part("Čeká na vás")).contains(late).doesNotContain(today);
    assertThat(part("Odpověď ještě dnes")).contains(today).doesNotContain(late);
  }

  @Test
  void req_5_a_lead_sees_the_refusals_of_the_last_seven_days_that_hold() {
    long old = refused("2026-06-30T14:00");
    long fresh = refused("2026-07-01T09:00");
    long reversed = refused("2026-07-02T09:00");
    as(lead);
    endings.reverseRefusal(reversed, version(reversed), "omyl");
    open("");
    assertThat(part("Odmítnutí za posledních 7 dní"))
        .contains(number(fresh), "Vyžaduje přímou práci na zařízení zákazníka", engineer.name())
        .doesNotContain(number(old), number(reversed));
  }

  @Test
  void rem_4_a_lead_sees_what_nobody_has_confirmed_closed() {
    long id = take("2026-07-07T13:00");
    Instant ready = prague("2026-07-07T14:00");
    work.connect(
        id,
        version(id),
        new RemoteSessionInput(
            2L,
            ready,
            ready,
            ready,
            ready,
            prague("2026-07-07T14:30"),
            ClosedConfirmation.NOT_YET,
            null,
            "účty"));
    as(lead);
    open("");
    assertThat(part("Nepotvrzené zavření aplikace po vzdáleném připojení"))
        .contains(number(id), engineer.name());
  }

  @Test
  void a_lead_has_six_figures_at_most_and_each_leads_somewhere() {
    as(lead);
    open("");
    List<String> figures =
        _find(Anchor.class, spec -> spec.withClasses("figure")).stream()
            .map(Anchor::getHref)
            .toList();
    assertThat(figures).hasSizeBetween(5, 6).allSatisfy(path -> assertThat(path).isNotBlank());
    assertThat(figures)
        .contains("requests?view=late", "requests?view=today", "requests?view=not-closed");
  }

  @Test
  void many_requests_ask_the_database_no_more_than_few() {
    take("2026-07-07T09:00");
    refused("2026-07-02T09:00");
    as(lead);
    open("");
    int few = asked();
    as(engineer);
    for (int i = 0; i < 12; i++) {
      take("2026-07-07T09:00");
      refused("2026-07-02T09:00");
    }
    as(lead);
    assertThat(asked()).isEqualTo(few).isLessThan(25);
  }

  private int asked() {
    anotherWindow();
    return StatementCount.queriesDuring(() -> open("")).size();
  }

  private static String part(String title) {
    return _find(Section.class).stream()
        .map(UiTest::textOf)
        .filter(text -> text.startsWith(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no part " + title));
  }

  private static List<String> links(NativeTable table) {
    return _find(table, Anchor.class, spec -> {}).stream().map(Anchor::getHref).toList();
  }

  private String taken(String receivedAt) {
    return number(take(receivedAt));
  }

  private long take(String receivedAt) {
    long id = registered(receivedAt);
    requests.take(id, version(id));
    return id;
  }

  private long refused(String at) {
    return at(
        at,
        () -> {
          long id = take(at);
          endings.refuse(
              id, version(id), RequestFixtures.refusal(RefusalGround.REQ_5C, prague(at)));
          return id;
        });
  }

  private long registered(String receivedAt) {
    return requests.register(
        RequestFixtures.question(client, prague(receivedAt), Scope.SCO_C1, false));
  }

  private long version(long id) {
    return requests.detail(id).fact().version();
  }

  private String number(long id) {
    return requests.detail(id).fact().number();
  }
}
