package cz.ohlas.quote.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import cz.ohlas.StandingAt;
import cz.ohlas.UiTest;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.Staff;
import cz.ohlas.contract.Scope;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.quote.QuoteDetail;
import cz.ohlas.quote.QuoteFilter;
import cz.ohlas.quote.QuoteFixtures;
import cz.ohlas.quote.QuoteService;
import cz.ohlas.quote.QuoteSort;
import cz.ohlas.request.RefusalGround;
import cz.ohlas.request.RequestEndingService;
import cz.ohlas.request.RequestFixtures;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.request.RequestService;
import cz.ohlas.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a refused request to the quote in its place. */
@StandingAt("2026-07-07T12:00")
class OpportunityViewTests extends UiTest {

  @Autowired private QuoteFixtures quoteFixtures;
  @Autowired private RequestFixtures fixtures;
  @Autowired private RequestService requests;
  @Autowired private RequestEndingService endings;
  @Autowired private QuoteService quotes;
  @Autowired private CustomerService customers;

  private Staff manager;
  private Staff lead;
  private Client client;
  private long request;

  @BeforeEach
  void a_request_refused_as_not_covered() {
    quoteFixtures.readyCompany();
    manager = quoteFixtures.accountManager();
    lead = as(Role.LEAD);
    client = fixtures.paying("Brána servis s.r.o.", lead);
    request =
        requests.register(
            RequestFixtures.question(client, prague("2026-07-07T09:00"), Scope.SCO_X1, false));
    endings.refuse(
        request,
        requests.detail(request).fact().version(),
        RequestFixtures.refusal(RefusalGround.SCO_X, prague("2026-07-07T11:00")));
  }

  @Test
  @DisplayName("REQ-5 the account manager starts a quote from the refused request")
  void req_5_a_quote_is_started_from_the_refused_request() {
    as(manager);
    open("requests/" + request);
    click("Připravit nabídku");

    assertThat(address()).isEqualTo("quotes/new");
    assertThat(the(ComboBox.class, "Zákazník").getValue())
        .isEqualTo(customers.reference(client.customerId()));
    assertThat(screen()).contains("Nabídka k odmítnutému požadavku", "P-2026-000001");
    click("Vytvořit nabídku");

    QuoteDetail made = only();
    assertThat(address()).isEqualTo("quotes/" + made.id());
    assertThat(made.sourceRequest()).isNotNull();
    assertThat(screen()).contains("K odmítnutému požadavku", "P-2026-000001");
    open("requests/" + request);
    assertThat(screen()).contains("Zobrazit nabídku");
    assertThat(has(Button.class, "Připravit nabídku")).isFalse();
  }

  @Test
  @DisplayName("REQ-5 ACC-4 the head sees the offer, only account managers take it up")
  void req_5_only_account_managers_start_quotes() {
    as(Role.HEAD);
    open("requests/" + request);
    assertThat(screen()).contains("lze zákazníkovi nabídnout za úplatu");
    assertThat(has(Button.class, "Připravit nabídku")).isFalse();
    as(lead);
    open("quotes");
    open("requests/" + request);
    assertThat(screen()).doesNotContain("nabídnout za úplatu");
    assertThat(screen()).doesNotContain("Příležitosti k nabídce");
  }

  @Test
  void open_opportunities_stand_on_their_page_until_put_aside() {
    as(manager);
    open("quotes/opportunities");
    assertThat(screen()).contains("P-2026-000001", "Brána servis s.r.o.");

    click("Nenabízet k požadavku P-2026-000001");

    assertThat(screen()).contains("Žádný odmítnutý požadavek k nabídce");
    assertThat(notices()).anyMatch(notice -> notice.contains("P-2026-000001"));
  }

  @Test
  void the_account_manager_s_home_names_them() {
    as(manager);
    open("");
    assertThat(screen()).contains("příležitosti k nabídce", "odmítnuto, lze nabídnout");
    as(lead);
    open("quotes");
    open("");
    assertThat(screen()).doesNotContain("příležitosti k nabídce");
  }

  private QuoteDetail only() {
    return quotes.detail(
        quotes
            .list(
                QuoteFilter.ofCustomer(client.customerId()),
                ListSlice.first(QuoteSort.CREATED, true, 2))
            .getFirst()
            .id());
  }
}
