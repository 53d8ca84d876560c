package cz.ohlas.request;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.Staff;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.contract.ContractService;
import cz.ohlas.contract.PackageChangeInput;
import cz.ohlas.contract.PackageChangeService;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.security.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A query is owed what the package of the day of its receipt owes. */
class PackageOfTheDayTests extends ConsoleTest {

  @Autowired private RequestService requests;
  @Autowired private RequestFixtures fixtures;
  @Autowired private ContractService contracts;
  @Autowired private PackageChangeService changes;

  private Staff engineer;
  private Client client;

  @BeforeEach
  void a_customer_with_four_hours() {
    engineer = as(Role.ENGINEER);
    client = fixtures.paying("Brána s.r.o.", engineer);
  }

  @Test
  @DisplayName("REQ-3 in one request each query has the answer time of the package of its day")
  void req_3_each_query_has_the_answer_time_of_its_day() {
    changePackage("2026-07-08", "2026-07-01T09:00", 4);
    long id = register("2026-07-07T09:00");
    ask(id, "2026-07-08T09:00");
    assertThat(dues(id)).containsExactly(prague("2026-07-07T13:00"), prague("2026-07-08T11:00"));
  }

  @Test
  @DisplayName("REQ-3 a change written down later moves the open queries received since its day")
  void req_3_a_change_written_down_later_moves_what_was_received_since_its_day() {
    long earlier = register("2026-07-03T17:00");
    long id = register("2026-07-07T09:00");
    changePackage("2026-07-06", "2026-07-07T10:00", 1);
    assertThat(dues(earlier)).containsExactly(prague("2026-07-07T12:00"));
    assertThat(dues(id)).containsExactly(prague("2026-07-08T16:00"));
    ask(id, "2026-07-07T11:00");
    assertThat(dues(id)).contains(prague("2026-07-08T18:00"));
  }

  private long register(String when) {
    return at(when, () -> requests.register(RequestFixtures.question(client, prague(when))));
  }

  private void ask(long id, String when) {
    doAt(
        when,
        () ->
            requests.askQuery(
                id,
                requests.detail(id).fact().version(),
                new QueryInput("A co dál?", "Petr Novák", Channel.EMAIL, prague(when))));
  }

  private List<Instant> dues(long id) {
    return requests.detail(id).fact().queries().stream().map(query -> query.clock().due()).toList();
  }

  private void changePackage(String from, String when, long servicePackage) {
    as(Role.ACCOUNT_MANAGER);
    ContractDetail contract = contracts.ofCustomer(client.customerId()).getFirst();
    doAt(
        when,
        () ->
            changes.change(
                contract.id(),
                contract.version(),
                new PackageChangeInput(LocalDate.parse(from), servicePackage, null, "dodatek")));
    as(engineer);
  }
}
