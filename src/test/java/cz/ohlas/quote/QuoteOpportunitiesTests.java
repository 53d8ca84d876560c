package cz.ohlas.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import cz.ohlas.StandingAt;
import cz.ohlas.base.Staff;
import cz.ohlas.contract.Scope;
import cz.ohlas.request.RefusalGround;
import cz.ohlas.request.RequestEndingService;
import cz.ohlas.request.RequestFixtures;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.request.RequestService;
import cz.ohlas.security.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Refused requests that could become quotes. */
@StandingAt("2026-07-07T12:00")
class QuoteOpportunitiesTests extends ConsoleTest {

  @Autowired private QuoteOpportunities opportunities;
  @Autowired private QuoteService quotes;
  @Autowired private QuoteFixtures quoteFixtures;
  @Autowired private RequestFixtures fixtures;
  @Autowired private RequestService requests;
  @Autowired private RequestEndingService endings;

  private Staff manager;
  private Staff lead;
  private Client client;

  @BeforeEach
  void a_paying_customer() {
    quoteFixtures.readyCompany();
    manager = quoteFixtures.accountManager();
    lead = as(Role.LEAD);
    client = fixtures.paying("Brána servis s.r.o.", lead);
  }

  @ParameterizedTest
  @EnumSource(RefusalGround.class)
  @DisplayName("REQ-5 only REQ-5a, REQ-5c, SCO-W and SCO-X offer to start a quote")
  void req_5_only_what_can_be_sold_is_offered(RefusalGround ground) {
    assertThat(RefusalGround.valueOf(ground.name()).offersQuote())
        .isEqualTo(List.of("REQ-5a", "REQ-5c", "SCO-W", "SCO-X").contains(ground.ruleId()));
  }

  @Test
  @DisplayName("REQ-5 a refusal as not covered is offered to account managers and seen by the head")
  void req_5_a_refusal_becomes_an_opportunity() {
    long request = refused(RefusalGround.SCO_X);

    as(manager);
    assertThat(opportunities.count()).isEqualTo(1);
    assertThat(opportunities.list())
        .singleElement()
        .satisfies(item -> {
          assertThat(item.requestId()).isEqualTo(request);
          assertThat(item.customerName()).isEqualTo("Brána servis s.r.o.");
          assertThat(item.ground()).isEqualTo(RefusalGround.SCO_X);
        });
    as(Role.HEAD);
    assertThat(opportunities.ofRequest(request)).isPresent();
    assertThatThrownBy(() -> opportunities.dismiss(request))
        .isInstanceOf(AccessDeniedException.class);
    as(lead);
    assertThatThrownBy(() -> opportunities.list()).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  @DisplayName("REQ-5 a refusal for another reason offers nothing")
  void req_5_other_grounds_offer_nothing() {
    long stranger = fixtures.stranger(client, lead);
    client = new Client(client.customerId(), client.registrationId(), stranger, client.name());
    long request = refused(RefusalGround.REQ_5B);

    as(manager);
    assertThat(opportunities.list()).isEmpty();
    assertThatThrownBy(() -> quotes.createInPlaceOf(request, input(request)))
        .hasMessageContaining("REQ-5 quote.rule.noOpportunity");
  }

  @Test
  @DisplayName("REQ-5 the quote begun names customer and installation and remembers its request")
  void req_5_the_quote_remembers_its_request() {
    long request = refused(RefusalGround.REQ_5C);
    as(manager);

    QuoteInput proposed = quotes.proposalInPlaceOf(request);
    long id = quotes.createInPlaceOf(request, input(request));

    QuoteDetail quote = quotes.detail(id);
    assertThat(proposed.registrations())
        .extracting(QuotedRegistration::registrationId)
        .containsExactly(client.registrationId());
    assertThat(quote.customer().id()).isEqualTo(client.customerId());
    assertThat(quote.sourceRequest()).isNotNull();
    assertThat(quote.sourceRequest().id()).isEqualTo(request);
    assertThat(opportunities.list()).isEmpty();
    assertThat(opportunities.quoteOf(request)).contains(id);
    assertThatThrownBy(() -> quotes.createInPlaceOf(request, proposed))
        .hasMessageContaining("quote.rule.noOpportunity");
    quotes.discard(id, quote.version());
    assertThat(opportunities.count()).isEqualTo(1);
  }

  @Test
  @DisplayName(
      "REQ-5 nothing is offered once the refusal is reversed, and again when it is repeated")
  void req_5_a_reversed_refusal_offers_nothing() {
    long request = refused(RefusalGround.REQ_5A);
    endings.reverseRefusal(request, version(request), "zákazník doložil smlouvu");

    as(manager);
    assertThat(opportunities.list()).isEmpty();
    as(lead);
    refuse(request, RefusalGround.REQ_5C);
    as(manager);
    assertThat(opportunities.list())
        .extracting(OpportunityItem::ground)
        .containsExactly(RefusalGround.REQ_5C);
  }

  @Test
  void what_was_put_aside_is_offered_no_more() {
    long request = refused(RefusalGround.SCO_X);
    as(manager);

    opportunities.dismiss(request);

    assertThat(opportunities.list()).isEmpty();
    assertThatThrownBy(() -> opportunities.dismiss(request))
        .hasMessageContaining("quote.rule.noOpportunity");
  }

  private QuoteInput input(long request) {
    QuoteInput proposed = quotes.proposalInPlaceOf(request);
    return quoteFixtures
        .input(client.customerId(), QuoteFixtures.criteria(46, 640, 2), 0)
        .withRegistrations(proposed.registrations());
  }

  private long refused(RefusalGround ground) {
    Scope scope = ground == RefusalGround.SCO_X ? Scope.SCO_X1 : Scope.SCO_C1;
    long id =
        requests.register(
            RequestFixtures.question(client, prague("2026-07-07T09:00"), scope, false));
    refuse(id, ground);
    return id;
  }

  private void refuse(long id, RefusalGround ground) {
    endings.refuse(id, version(id), RequestFixtures.refusal(ground, prague("2026-07-07T11:00")));
  }

  private long version(long id) {
    return requests.detail(id).fact().version();
  }
}
