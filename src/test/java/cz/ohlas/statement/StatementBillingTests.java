package cz.ohlas.statement;

import static cz.ohlas.report.PdfText.squeezed;
import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.Staff;
import cz.ohlas.company.CompanyFixtures;
import cz.ohlas.company.CompanyProfile;
import cz.ohlas.company.CompanyProfileService;
import cz.ohlas.contract.Scope;
import cz.ohlas.report.PdfText;
import cz.ohlas.request.RequestFixtures;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.request.RequestService;
import cz.ohlas.request.RequestWorkService;
import cz.ohlas.request.WorkInput;
import cz.ohlas.security.Role;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Work that the flat rate does not cover: hours, rate and amount. */
class StatementBillingTests extends ConsoleTest {

  private static final YearMonth JULY = YearMonth.of(2026, 7);
  private static final YearMonth AUGUST = JULY.plusMonths(1);

  @Autowired private StatementService statements;
  @Autowired private RequestFixtures fixtures;
  @Autowired private RequestService requests;
  @Autowired private RequestWorkService works;
  @Autowired private CompanyProfileService company;

  private Staff head;
  private Staff lead;
  private Client client;
  private long request;

  @BeforeEach
  void a_paying_customer_with_ninety_minutes_to_be_billed_apart() {
    head = as(Role.HEAD);
    company.changeIdentity(company.current().version(), CompanyFixtures.identity());
    lead = as(Role.LEAD);
    client = fixtures.paying("Brána s.r.o.", lead);
    request =
        at(
            "2026-07-07T09:05",
            () -> requests.register(RequestFixtures.question(client, prague("2026-07-07T09:00"))));
    doAt("2026-07-07T13:00", () -> work("2026-07-07T09:30", 90, true));
    doAt("2026-07-07T13:00", () -> work("2026-07-07T11:30", 30, false));
  }

  @Test
  void hours_times_rate_come_to_an_amount_without_vat() {
    rate(BigDecimal.valueOf(1_250));

    assertThat(issued(JULY))
        .contains(squeezed("V paušální ceně 30 min"))
        .contains(squeezed("K samostatné fakturaci 1 h 30 min"))
        .contains(squeezed("1 h 30 min × 1 250 Kč za hodinu, bez DPH 1 875 Kč"))
        .contains(squeezed("Práci k samostatné fakturaci vyúčtujeme zvláštním dokladem."));
  }

  @Test
  void without_a_rate_only_the_time_is_told() {
    assertThat(issued(JULY))
        .contains(squeezed("K samostatné fakturaci 1 h 30 min"))
        .doesNotContain(squeezed("za hodinu"));
  }

  @Test
  void work_reported_late_is_billed_with_the_month_that_reports_it() {
    rate(BigDecimal.valueOf(1_000));
    issued(JULY);
    doAt("2026-08-20T09:00", () -> work("2026-07-08T09:30", 45, true));

    assertThat(issued(AUGUST))
        .contains(squeezed("z toho k samostatné fakturaci 45 min"))
        .contains(squeezed("45 min × 1 000 Kč za hodinu, bez DPH 750 Kč"));
  }

  @Test
  void work_reported_late_is_not_billed_again_by_a_corrective_statement_of_its_own_month() {
    long july = at("2026-08-03T09:00", () -> statements.issue(client.customerId(), JULY));
    doAt("2026-08-20T09:00", () -> work("2026-07-08T09:30", 45, true));
    issued(AUGUST);

    long corrective = at("2026-09-05T09:00", () -> statements.correct(july, "Překlep."));

    assertThat(printed(corrective))
        .contains(squeezed("K samostatné fakturaci 1 h 30 min"))
        .contains(squeezed("Celkem v období 2 h"));
    long again = at("2026-09-06T09:00", () -> correctedAugust());
    assertThat(printed(again)).contains(squeezed("z toho k samostatné fakturaci 45 min"));
  }

  private long correctedAugust() {
    long august = statements.overview(client.customerId(), AUGUST).issued().getFirst().id();
    return statements.correct(august, "Překlep.");
  }

  @Test
  void a_corrective_statement_says_the_former_and_the_right_rate_and_amount() {
    rate(BigDecimal.valueOf(1_000));
    long id = at("2026-08-03T09:00", () -> statements.issue(client.customerId(), JULY));
    rate(new BigDecimal("1200.50"));

    long corrective = at("2026-08-04T09:00", () -> statements.correct(id, "Chybná sazba."));

    assertThat(printed(corrective))
        .contains(squeezed("Hodinová sazba 1 000 Kč 1 200,50 Kč"))
        .contains(squeezed("Částka k samostatné fakturaci 1 500 Kč 1 800,75 Kč"));
  }

  @Test
  void a_statement_keeps_the_rate_with_which_it_was_issued() {
    rate(BigDecimal.valueOf(1_000));
    long id = at("2026-08-03T09:00", () -> statements.issue(client.customerId(), JULY));
    rate(null);

    assertThat(printed(id)).contains(squeezed("1 h 30 min × 1 000 Kč za hodinu"));
  }

  private String issued(YearMonth month) {
    String then = month.plusMonths(1).atDay(3) + "T09:00";
    return at(then, () -> printed(statements.issue(client.customerId(), month)));
  }

  /** Cells stand beside each other without a space between them. */
  private String printed(long id) {
    return squeezed(PdfText.of(statements.pdf(id)));
  }

  private void rate(@Nullable BigDecimal hourly) {
    as(head);
    CompanyProfile now = company.current();
    company.changeRules(now.version(), CompanyFixtures.withHourlyRate(now.rules(), hourly));
    as(lead);
  }

  private void work(String startedAt, int minutes, boolean billable) {
    works.logWork(
        request,
        requests.detail(request).fact().version(),
        new WorkInput(prague(startedAt), minutes, Scope.SCO_W2, billable, "Úprava scénáře"));
  }
}
