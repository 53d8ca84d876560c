package cz.ohlas.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.Staff;
import cz.ohlas.contract.Scope;
import cz.ohlas.request.RequestFact.SessionFact;
import cz.ohlas.security.Role;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A request received at nine on Tuesday 7 July 2026; it is noon. */
class RemoteSessionTests extends ConsoleTest {

  private static final long SERVER_TOOL = 1;
  private static final long AMMYY = 2;

  @Autowired private RequestService requests;
  @Autowired private RequestWorkService work;
  @Autowired private RequestEndingService endings;
  @Autowired private RemoteToolService tools;
  @Autowired private RequestFixtures fixtures;

  private Staff engineer;
  private long id;

  @BeforeEach
  void a_request() {
    engineer = as(Role.ENGINEER);
    var client = fixtures.paying("Brána servis s.r.o.", engineer);
    Instant nine = prague("2026-07-07T09:00");
    id =
        at(
            "2026-07-07T09:00",
            () -> requests.register(RequestFixtures.question(client, nine, Scope.SCO_W1, false)));
  }

  @Test
  void rem_1_and_2_ship_a_licensed_server_tool_and_two_for_workstations() {
    assertThat(work.usableTools())
        .extracting(RemoteToolItem::target)
        .containsExactly(
            ConnectionTarget.SERVER, ConnectionTarget.WORKSTATION, ConnectionTarget.WORKSTATION);
    assertThat(work.usableTools())
        .extracting(RemoteToolItem::name)
        .contains("AmmyAdmin", "LogMeIn");
  }

  @Test
  void rem_3_a_workstation_is_connected_only_after_its_checklist() {
    assertThat(
            ruleOf(() ->
                connect(
                    new RemoteSessionInput(
                        AMMYY, null, null, null, clock("10:00"), null, null, null, ""))))
        .isEqualTo("request.rule.checklistIncomplete");
    assertThat(
            ruleOf(() ->
                connect(
                    new RemoteSessionInput(
                        AMMYY, clock("09:40"), clock("09:30"), null, null, null, null, null, ""))))
        .isEqualTo("request.rule.checklistOrder");
    connect(new RemoteSessionInput(AMMYY, clock("09:40"), null, null, null, null, null, null, ""));
    change(workstation("10:00", null, null, null));
    assertThat(session().course().connectedAt()).isEqualTo(clock("10:00"));
  }

  @Test
  void rem_4_the_end_asks_whether_the_user_closed_the_application() {
    connect(workstation("10:00", null, null, null));
    assertThat(ruleOf(() -> change(workstation("10:00", "10:30", null, null))))
        .isEqualTo("request.rule.closedMissing");
    assertThat(
            ruleOf(
                () -> change(workstation("10:00", "10:30", ClosedConfirmation.CANNOT_VERIFY, " "))))
        .isEqualTo("request.rule.closedReasonMissing");

    change(workstation("10:00", "10:30", ClosedConfirmation.NOT_YET, null));
    assertThat(notClosed()).containsExactly(id);
    change(workstation("10:00", "10:30", ClosedConfirmation.CONFIRMED, null));
    assertThat(notClosed()).isEmpty();
  }

  @Test
  void rem_4_what_is_not_closed_stays_listed_after_the_request_has_ended_until_it_is_settled() {
    connect(workstation("10:00", "10:30", ClosedConfirmation.NOT_YET, null));
    doAt(
        "2026-07-07T12:00",
        () ->
            endings.serve(
                id, version(), RequestFixtures.outcome(OutcomeKind.OUT_2, clock("12:00"))));
    assertThat(notClosed()).containsExactly(id);
    change(workstation("10:00", "10:30", ClosedConfirmation.CANNOT_VERIFY, "nezvedá telefon"));
    assertThat(notClosed()).isEmpty();
  }

  private List<Long> notClosed() {
    RequestFilter filter = RequestFilter.TEAM.withView(RequestView.NOT_CLOSED);
    List<Long> listed =
        requests.list(filter, new ListSlice<>(RequestSort.USUAL, false, 0, 10, null)).stream()
            .map(RequestListItem::id)
            .toList();
    assertThat(requests.counts().notClosed()).isEqualTo(listed.size());
    return listed;
  }

  @Test
  void a_session_ends_after_it_began() {
    assertThat(
            ruleOf(
                () -> connect(workstation("10:00", "10:00", ClosedConfirmation.CONFIRMED, null))))
        .isEqualTo("request.rule.sessionEndBeforeStart");
    assertThat(
            ruleOf(
                () -> connect(workstation("10:00", "09:59", ClosedConfirmation.CONFIRMED, null))))
        .isEqualTo("request.rule.checklistOrder");
    assertThat(ruleOf(() -> connect(server("10:00", "12:01")))).isEqualTo("request.rule.inFuture");
  }

  @Test
  void a_session_does_not_overlap_another_of_the_same_engineer() {
    connect(server("10:00", "10:30"));
    assertThat(ruleOf(() -> connect(server("10:29", "11:00"))))
        .isEqualTo("request.rule.sessionsOverlap");
    connect(server("10:30", "11:00"));
    assertThat(requests.detail(id).fact().sessions()).hasSize(2);
  }

  @Test
  void rem_2_a_retired_tool_starts_no_session_but_old_records_keep_it() {
    connect(server("10:00", null));
    as(Role.ADMINISTRATOR);
    doAt("2026-07-07T11:00", () -> tools.retire(SERVER_TOOL, 0));
    as(engineer);

    assertThat(ruleOf(() -> connect(server("11:00", null)))).isEqualTo("request.rule.toolRetired");
    change(server("10:00", "10:30"));
    assertThat(session().toolName()).isEqualTo("Serverový nástroj (licencovaný)");
    assertThat(work.usableTools()).hasSize(2);
  }

  @Test
  void rem_1_a_server_tool_needs_a_licence() {
    as(Role.ADMINISTRATOR);

    assertThat(ruleOf(() -> tools.add(new RemoteToolInput("RDP", ConnectionTarget.SERVER, " "))))
        .isEqualTo("request.rule.serverToolLicence");
  }

  @Test
  void a_request_is_not_served_while_a_session_runs() {
    connect(server("10:00", null));

    assertThat(
            ruleOf(() ->
                doAt(
                    "2026-07-07T12:00",
                    () ->
                        endings.serve(
                            id,
                            version(),
                            RequestFixtures.outcome(OutcomeKind.OUT_2, clock("12:00"))))))
        .isEqualTo("request.rule.sessionRunning");
  }

  @Test
  void a_session_that_never_connected_does_not_keep_a_request_from_being_served() {
    connect(new RemoteSessionInput(AMMYY, clock("09:40"), null, null, null, null, null, null, ""));
    doAt(
        "2026-07-07T12:00",
        () ->
            endings.serve(
                id, version(), RequestFixtures.outcome(OutcomeKind.OUT_2, clock("12:00"))));

    assertThat(requests.detail(id).fact().state()).isEqualTo(RequestState.SERVED);
  }

  private void connect(RemoteSessionInput input) {
    doAt("2026-07-07T12:00", () -> work.connect(id, version(), input));
  }

  private void change(RemoteSessionInput input) {
    doAt("2026-07-07T12:00", () -> work.changeSession(id, version(), session().id(), input));
  }

  private SessionFact session() {
    return requests.detail(id).fact().sessions().getFirst();
  }

  private long version() {
    return requests.detail(id).fact().version();
  }

  private static RemoteSessionInput workstation(
      String connected,
      @Nullable String ended,
      @Nullable ClosedConfirmation closed,
      @Nullable String reason) {
    return new RemoteSessionInput(
        AMMYY,
        clock("09:40"),
        clock("09:42"),
        clock("09:43"),
        clock(connected),
        ended == null ? null : clock(ended),
        closed,
        reason,
        "");
  }

  private static RemoteSessionInput server(String connected, @Nullable String ended) {
    return new RemoteSessionInput(
        SERVER_TOOL,
        null,
        null,
        null,
        clock(connected),
        ended == null ? null : clock(ended),
        null,
        null,
        "");
  }

  private static Instant clock(String time) {
    return prague("2026-07-07T" + time);
  }

  private static String ruleOf(ThrowingCallable broken) {
    Throwable caught = catchThrowable(broken);
    assertThat(caught).isInstanceOf(BusinessRuleViolation.class);
    return ((BusinessRuleViolation) caught).messageKey();
  }
}
