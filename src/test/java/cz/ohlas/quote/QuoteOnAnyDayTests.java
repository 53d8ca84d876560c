package cz.ohlas.quote;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import cz.ohlas.contract.ContractService;
import cz.ohlas.price.CriteriaSheet;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A quote's whole life, begun on days on which calendars are awkward. */
class QuoteOnAnyDayTests extends ConsoleTest {

  @Autowired private QuoteFixtures fixtures;
  @Autowired private QuoteService quotes;
  @Autowired private QuoteWorkflow workflow;
  @Autowired private ContractService contracts;

  @ParameterizedTest
  @ValueSource(strings = {"2027-01-01", "2028-02-29", "2027-12-31", "2028-01-31", "2027-03-28"})
  void a_quote_is_written_sent_renewed_and_accepted(String day) {
    LocalDate begun = LocalDate.parse(day);
    long customer = at(day + "T00:00", this::customer);
    long first = at(day + "T00:00", () -> draft(customer));
    doAt(day + "T23:59", () -> send(first));

    LocalDate until = quotes.detail(first).input().terms().bindingUntil();
    assertThat(until).isEqualTo(begun.plusDays(30));
    assertThat(at(until + "T23:59", () -> quotes.detail(first)).state()).isEqualTo(QuoteState.SENT);
    String after = begun.plusDays(31) + "T00:00";
    assertThat(at(after, () -> quotes.detail(first)).state()).isEqualTo(QuoteState.EXPIRED);

    long next = at(after, () -> quotes.newVersion(first, version(first)));
    doAt(after, () -> send(next));
    long contract = at(after, () -> accept(next, begun.plusDays(31)));
    QuoteTerms terms = quotes.detail(next).input().terms();
    assertThat(contracts.detail(contract).facts().validFrom()).isEqualTo(terms.periodFrom());
    assertThat(contracts.detail(contract).facts().validTo())
        .isEqualTo(terms.periodFrom().plusYears(1).minusDays(1));
    assertThat(terms.periodFrom()).isAfter(begun).hasDayOfMonth(1);
  }

  private long customer() {
    fixtures.readyCompany();
    fixtures.accountManager();
    return fixtures.customer("Brána servis s.r.o.");
  }

  private long draft(long customer) {
    CriteriaSheet criteria = QuoteFixtures.criteria(46, 640, 2);
    return quotes.create(customer, fixtures.input(customer, criteria, 5));
  }

  private void send(long id) {
    workflow.send(id, version(id), QuoteChannel.EMAIL);
  }

  private long accept(long id, LocalDate on) {
    return workflow.accept(
        id, version(id), new AcceptanceInput(on, "Jan Brána", "jednatel", "", "S-" + on));
  }

  private long version(long id) {
    return quotes.detail(id).version();
  }
}
