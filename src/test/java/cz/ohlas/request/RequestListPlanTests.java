package cz.ohlas.request;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import cz.ohlas.QueryPlan;
import cz.ohlas.StatementCount;
import cz.ohlas.StatementCount.Sent;
import cz.ohlas.base.CappedCount;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.Staff;
import cz.ohlas.bench.VolumeWriter;
import cz.ohlas.contract.Scope;
import cz.ohlas.security.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every list on offer is read in the order of an index of its own: nothing is sorted or read in
 * vain.
 */
class RequestListPlanTests extends ConsoleTest {

  private static final int REQUESTS = 11_000;
  private static final String NOW = "2026-11-23T10:00";
  private static final RequestFilter ALL = RequestFilter.TEAM.withView(RequestView.ALL);

  /** PostgreSQL reads the one for the oldest backwards just as well. */
  private static final String LATEST = "support_request_(received|oldest)";

  /** An index is asked for the ids, all of them named in one array. */
  private static final String NAMED = "primary_key_\\w+: id in\\(|index cond: \\(id = any \\(";

  /** What many have PostgreSQL finds among the latest. */
  private static final String SCOPE =
      "support_request_(scope_received|stage_received|received|oldest)";

  @Autowired private DataSource dataSource;
  @Autowired private RequestService requests;
  @Autowired private RequestLinkService links;
  @Autowired private JdbcClient jdbc;

  @Test
  void every_list_reads_its_index_in_order() throws SQLException {
    written(REQUESTS);
    Staff me = workingOnOneIn(97);
    jdbc.sql("update support_request set client_open = true where id % 89 = 0").update();
    jdbc.sql("update support_request set next_step_at = received_at where id % 83 = 0").update();
    jdbc.sql("update support_request set next_step_staff_id = ? where id % 166 = 0")
        .param(me.id())
        .update();
    jdbc.sql(
            "insert into staff_absence (id, version, staff_id, from_day, to_day, set_by_staff_id,"
                + " set_at) values (1, 0, ?, date '2026-11-20', date '2026-11-30', 1, current_timestamp)")
        .param(me.id())
        .update();
    RequestListItem last =
        at(NOW, () -> requests.list(ALL, slice(RequestSort.USUAL, null))).getLast();

    SoftAssertions plans = new SoftAssertions();
    reads(plans, RequestView.MINE, RequestSort.USUAL, "support_request_mine");
    reads(plans, RequestView.TEAM, RequestSort.USUAL, "support_request_open");
    reads(plans, RequestView.TO_ANSWER, RequestSort.USUAL, "support_request_stage_due");
    reads(plans, RequestView.TODAY, RequestSort.USUAL, "support_request_stage_due");
    reads(plans, RequestView.LATE, RequestSort.USUAL, "support_request_stage_due");
    reads(plans, RequestView.WAITING, RequestSort.USUAL, "support_request_waiting");
    reads(plans, RequestView.MY_NEXT_STEP, RequestSort.USUAL, "support_request_next_step(_of)?");
    // Those who are away have few enough to be sorted
    plans
        .assertThat(plan(ALL.withView(RequestView.ABSENT), slice(RequestSort.USUAL, null)))
        .containsPattern("support_request_(stage_due|mine|open)");
    reads(plans, RequestView.NEXT_STEP, RequestSort.USUAL, "support_request_next_step");
    reads(plans, RequestView.NOT_CLOSED, RequestSort.USUAL, "support_request_client_open");
    reads(plans, RequestView.ENDED, RequestSort.USUAL, "support_request_stage_received");
    reads(plans, RequestView.ENDED, RequestSort.CUSTOMER, "support_request_stage_customer");
    reads(plans, RequestView.ALL, RequestSort.USUAL, LATEST);
    reads(plans, RequestView.ALL, RequestSort.DUE, "support_request_due");
    reads(plans, RequestView.ALL, RequestSort.CUSTOMER, "support_request_by_customer");
    plans
        .assertThat(plan(RequestFilter.ofCustomer(7), slice(RequestSort.USUAL, null)))
        .contains("support_request_of_customer");
    reads(plans, ALL, slice(RequestSort.USUAL, last), LATEST);
    plans
        .assertThat(
            QueryPlan.of(dataSource, sent(() -> links.similar(1, 7, "Nefunguje")).getFirst()))
        .contains("support_request_of_registration");
    plans.assertAll();

    assertThat(sent(() -> requests.count(RequestFilter.TEAM))).hasSize(1);
  }

  @Test
  void the_list_of_all_is_not_counted_again_once_it_is_longer_than_lists_are_counted()
      throws SQLException {
    written(REQUESTS);
    as(Role.ENGINEER);

    CappedCount counted = requests.count(ALL);
    List<Sent> again = sent(() -> assertThat(requests.count(ALL)).isEqualTo(counted));

    assertThat(counted).isEqualTo(new CappedCount(CappedCount.CAP, true));
    assertThat(again).isEmpty();
    assertThat(sent(() -> requests.count(ALL.withTyped("funguje")))).isNotEmpty();
  }

  @Test
  void other_conditions_are_read_by_the_index_of_what_narrows_most() throws SQLException {
    written(REQUESTS);
    Staff me = workingOnOneIn(97);
    RequestFilter ended = RequestFilter.TEAM.withView(RequestView.ENDED);
    RequestFilter team = RequestFilter.TEAM;

    SoftAssertions plans = new SoftAssertions();
    for (RequestFilter over : List.of(ALL, ended)) {
      readsLatest(plans, over, mine(), "support_request_assignee_received");
      readsLatest(plans, over, state(RequestState.REFUSED), "support_request_state_received");
      readsLatest(plans, over, scope(Scope.SCO_C2), SCOPE);
    }
    for (RequestNarrowing by : List.of(scope(Scope.SCO_C2), state(RequestState.OPEN), mine())) {
      plans
          .assertThat(plan(team.withNarrowing(null, by), slice(RequestSort.USUAL, null)))
          .as("%s of the team", by)
          .containsPattern("support_request_(open|mine|state_received)");
    }
    plans.assertAll();
  }

  @Test
  void every_condition_lets_through_just_what_it_says() throws SQLException {
    written(2_000);
    Staff me = workingOnOneIn(7);
    jdbc.sql("update support_request set assignee_staff_id = null where id % 5 = 0").update();
    LocalDate day = LocalDate.of(2026, 6, 1);

    SoftAssertions counts = new SoftAssertions();
    lets(counts, mine(), "assignee_staff_id = " + me.id());
    lets(counts, by(null, null, RequestAssignee.NOBODY), "assignee_staff_id is null");
    lets(counts, by(null, null, RequestAssignee.of(me.id())), "assignee_staff_id = " + me.id());
    lets(counts, state(RequestState.SERVED), "state = 'SERVED'");
    lets(counts, scope(Scope.SCO_W1), "scope = 'SCO_W1'");
    lets(
        counts,
        by(RequestState.SERVED, Scope.SCO_C2, null),
        "state = 'SERVED' and scope = 'SCO_C2'");
    lets(
        counts,
        new RequestNarrowing(null, null, null, true, day, null, null, null, null),
        "concerns_fault = true and received_at >= '2026-06-01 00:00:00+02:00'");
    lets(
        counts,
        new RequestNarrowing(null, null, null, false, null, day, Channel.PHONE, null, null),
        "concerns_fault = false and channel = 'PHONE' and received_at < '2026-06-02"
            + " 00:00:00+02:00'");
    lets(
        counts,
        new RequestNarrowing(null, null, null, null, null, null, null, RefusalGround.REQ_5A, null),
        "id in (select request_id from request_refusal where ground = 'REQ_5A'"
            + " and reversed_at is null)");
    lets(
        counts,
        new RequestNarrowing(null, null, null, null, null, null, null, null, OutcomeKind.OUT_1),
        "id in (select request_id from request_outcome where kind = 'OUT_1'"
            + " and reopened_at is null)");
    counts.assertAll();
  }

  /** By which index what somebody has ended is counted. */
  String indexOfEnded() {
    return "support_request_mine";
  }

  @Test
  void what_somebody_has_ended_is_counted_by_the_index_of_what_they_work_on() throws SQLException {
    written(REQUESTS);
    Staff me = workingOnOneIn(7);
    RequestFilter mine = ALL.withView(RequestView.ENDED).withNarrowing(null, mine());

    List<Sent> sent = sent(() -> requests.count(mine));
    assertThat(QueryPlan.of(dataSource, sent.getLast())).containsPattern(indexOfEnded());
    assertThat(at(NOW, () -> requests.count(mine)).value())
        .isEqualTo(
            jdbc.sql(
                    "select count(*) from support_request where stage = 'ENDED'"
                        + " and assignee_staff_id = ?")
                .param(me.id())
                .query(Integer.class)
                .single());
  }

  private void lets(SoftAssertions counts, RequestNarrowing by, String condition) {
    for (RequestFilter over : List.of(RequestFilter.TEAM, ALL)) {
      String all = over.equals(ALL) ? "" : "ended = false and ";
      int expected =
          jdbc.sql("select count(*) from support_request where " + all + condition)
              .query(Integer.class)
              .single();
      RequestFilter filter = over.withNarrowing(null, by);
      counts
          .assertThat(at(NOW, () -> requests.count(filter)).value())
          .as("%s %s", over.view(), by)
          .isEqualTo(expected);
      counts
          .assertThat(at(NOW, () -> requests.list(filter, slice(RequestSort.USUAL, null))))
          .as("rows of %s %s", over.view(), by)
          .hasSize(Math.min(50, expected));
    }
  }

  private static RequestNarrowing mine() {
    return by(null, null, RequestAssignee.ME);
  }

  private static RequestNarrowing state(RequestState state) {
    return by(state, null, null);
  }

  private static RequestNarrowing scope(Scope scope) {
    return by(null, scope, null);
  }

  private static RequestNarrowing by(
      @Nullable RequestState state, @Nullable Scope scope, @Nullable RequestAssignee assignee) {
    return new RequestNarrowing(state, scope, assignee, null, null, null, null, null, null);
  }

  private void readsLatest(
      SoftAssertions plans, RequestFilter over, RequestNarrowing by, String index) {
    reads(plans, over.withNarrowing(null, by), slice(RequestSort.USUAL, null), index);
  }

  @Test
  void what_few_requests_have_is_looked_up_and_what_many_have_is_read_in_order()
      throws SQLException {
    written(REQUESTS);
    as(Role.ENGINEER);

    String few = searched("osoba12");
    String many = searched("p-20");
    String both = searched("nefunguje osoba12");
    String fewOfMany = searched("p-20 osoba12");

    SoftAssertions plans = new SoftAssertions();
    plans.assertThat(few).containsPattern(NAMED).doesNotContain("search_word", "search_text");
    plans.assertThat(many).containsPattern(LATEST).contains("search_text");
    plans.assertThat(QueryPlan.isOrdered(many)).as(many).isTrue();
    plans.assertThat(both).containsPattern(NAMED).doesNotContain("search_word", "search_text");
    plans.assertThat(fewOfMany).containsPattern(NAMED).contains("search_text");
    plans.assertAll();
    assertThat(counted("osoba12")).isEqualTo(withWords("osoba12")).isPositive();
    assertThat(counted("nefunguje")).isEqualTo(withWords("nefunguje")).isPositive();
    assertThat(counted("p-20")).isEqualTo(CappedCount.CAP).isLessThan(withWords("p-20"));
    assertThat(counted("funguje")).isZero();
    assertThat(counted("p-20 osoba12")).isEqualTo(withWords("osoba12"));
    assertThat(counted("Osoba12 NEFUNGUJE"))
        .isEqualTo(withWords("nefunguje", "osoba12"))
        .isPositive();
  }

  private String searched(String typed) {
    List<Sent> sent =
        sent(() -> requests.list(ALL.withTyped(typed), slice(RequestSort.USUAL, null)));
    return QueryPlan.of(dataSource, choosing(sent));
  }

  /** The statement that chooses the rows; their columns may be read by another one after it. */
  private static Sent choosing(List<Sent> sent) {
    return sent.stream()
        .filter(statement -> statement.sql().contains("support_request"))
        .findFirst()
        .orElseThrow();
  }

  private int counted(String typed) {
    return at(NOW, () -> requests.count(ALL.withTyped(typed))).value();
  }

  private void written(int count) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      new VolumeWriter(connection, prague(NOW), 1).write(count);
    }
  }

  /** Signs an engineer in who works on one request in so many. */
  private Staff workingOnOneIn(int requests) {
    Staff me = as(Role.ENGINEER);
    jdbc.sql("update support_request set assignee_staff_id = ? where mod(id, ?) = 0")
        .params(me.id(), requests)
        .update();
    return me;
  }

  private int withWords(String... beginnings) {
    String each =
        " and r.id in (select record_id from search_word where kind = 'REQUEST' and word like ?)";
    return jdbc.sql(
            "select count(*) from support_request r where 1 = 1" + each.repeat(beginnings.length))
        .params(Arrays.stream(beginnings).map(word -> (Object) (word + "%")).toList())
        .query(Integer.class)
        .single();
  }

  private void reads(SoftAssertions plans, RequestView view, RequestSort sort, String index) {
    reads(plans, RequestFilter.TEAM.withView(view), slice(sort, null), index);
  }

  private void reads(
      SoftAssertions plans,
      RequestFilter filter,
      ListSlice<RequestSort, RequestListItem> slice,
      String index) {
    String plan = plan(filter, slice);
    plans
        .assertThat(plan)
        .as("%s by %s", filter, slice.sort())
        .containsPattern("\\b" + index + "\\b");
    plans
        .assertThat(QueryPlan.isOrdered(plan))
        .as("%s by %s is read in order: %s", filter, slice.sort(), plan)
        .isTrue();
  }

  private String plan(RequestFilter filter, ListSlice<RequestSort, RequestListItem> slice) {
    List<Sent> sent = sent(() -> requests.list(filter, slice));
    assertThat(sent).as("%s: one query", filter).hasSize(1);
    return QueryPlan.of(dataSource, sent.getFirst());
  }

  private static ListSlice<RequestSort, RequestListItem> slice(
      RequestSort sort, @Nullable RequestListItem after) {
    return new ListSlice<>(sort, false, 0, 50, after);
  }

  private List<Sent> sent(Runnable work) {
    return StatementCount.during(() -> doAt(NOW, work));
  }
}
