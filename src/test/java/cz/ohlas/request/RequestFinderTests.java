package cz.ohlas.request;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import cz.ohlas.StatementCount;
import cz.ohlas.base.Staff;
import cz.ohlas.contract.Scope;
import cz.ohlas.customer.CustomerFinder;
import cz.ohlas.customer.CustomerReference;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.security.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Single requests and customers found by what is remembered of them. */
class RequestFinderTests extends ConsoleTest {

  @Autowired private RequestFinder requests;
  @Autowired private CustomerFinder customers;
  @Autowired private RequestService service;
  @Autowired private RequestFixtures fixtures;

  private String earlier;
  private String later;

  @BeforeEach
  void two_requests_of_one_customer() {
    Staff lead = as(Role.LEAD);
    Client client = fixtures.paying("Brána servis s.r.o.", lead);
    earlier = registered(client, "2026-07-01T10:00");
    later = registered(client, "2026-07-02T10:00");
  }

  private String registered(Client client, String when) {
    return at(
        when,
        () ->
            service
                .detail(
                    service.register(
                        RequestFixtures.question(client, prague(when), Scope.SCO_C1, false)))
                .fact()
                .number());
  }

  @ParameterizedTest
  @CsvSource({
    "P-2026-000123, P-2026-000123",
    "p-2026-123, P-2026-000123",
    "P 2026/123, P-2026-000123",
    "2026-123, P-2026-000123",
    "'#2025-7', P-2025-000007",
    "'# 0123', P-2026-000123",
    "123, P-2026-000123",
    "P-123, P-2026-000123"
  })
  void a_number_is_read_as_people_type_it(String typed, String meant) {
    assertThat(RequestNumbers.meant(typed, 2026)).first().isEqualTo(meant);
  }

  @Test
  void a_number_without_its_year_may_be_of_any_of_the_last_ones() {
    assertThat(RequestNumbers.meant("#12", 2026))
        .hasSize(10)
        .startsWith("P-2026-000012", "P-2025-000012");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", "P-", "R-2026-000001", "1234567", "12a", "brána 12", "-5"})
  void other_text_is_no_number(String typed) {
    assertThat(RequestNumbers.meant(typed, 2026)).isEmpty();
  }

  @Test
  void requests_are_found_by_number_and_by_words_the_latest_first() {
    assertThat(numbers(earlier)).containsExactly(earlier);
    assertThat(numbers("brana")).containsExactly(later, earlier);
    assertThat(numbers("BRÁNA serv petr")).containsExactly(later, earlier);
    assertThat(numbers("brana nikde")).isEmpty();
    assertThat(numbers("rana servis")).isEmpty();
    assertThat(requests.find("brana servis", 1)).hasSize(1);
  }

  @Test
  void digits_that_are_no_requests_number_are_words() {
    Client line = fixtures.paying("112 Tísňová linka z.s.", as(Role.LEAD));
    String theirs = registered(line, "2026-07-03T10:00");
    assertThat(numbers("112")).containsExactly(theirs);
    assertThat(numbers("1")).as("a number before all words").containsExactly(earlier);
    assertThat(numbers("999")).isEmpty();
    assertThat(StatementCount.queriesDuring(() -> requests.find("112", 6)))
        .as("the numbers, then the words")
        .hasSizeLessThan(4);
  }

  @Test
  void customers_are_found_by_words() {
    assertThat(names("bran")).containsExactly("Brána servis s.r.o.");
    assertThat(names("servis brana")).containsExactly("Brána servis s.r.o.");
    assertThat(names("servis nikde")).isEmpty();
    assertThat(names(" ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"P-2026-000001", "#1", "brana", "brana servis", "brana servis petr novak"})
  void whatever_is_typed_costs_two_statements_at_most(String typed) {
    assertThat(StatementCount.queriesDuring(() -> requests.find(typed, 6))).hasSizeLessThan(3);
    assertThat(StatementCount.queriesDuring(() -> customers.find(typed, 6))).hasSizeLessThan(3);
  }

  private List<String> numbers(String typed) {
    return requests.find(typed, 6).stream().map(RequestHit::number).toList();
  }

  private List<String> names(String typed) {
    return customers.find(typed, 6).stream().map(CustomerReference::name).toList();
  }
}
