package cz.ohlas.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cz.ohlas.ConsoleTest;
import cz.ohlas.StatementCount;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Staff;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.request.RequestNotebook.LinkFact;
import cz.ohlas.security.Role;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** Linked, duplicate and similar requests. */
class RequestLinkTests extends ConsoleTest {

  @Autowired private RequestService requests;
  @Autowired private RequestEndingService endings;
  @Autowired private RequestLinkService links;
  @Autowired private RequestFixtures fixtures;

  private Staff engineer;
  private Client client;
  private long one;
  private long other;

  @BeforeEach
  void two_requests() {
    engineer = as(Role.ENGINEER);
    client = fixtures.paying("Brána servis s.r.o.", engineer);
    one = registered(client, "Nefunguje přesměrování hovorů");
    other = registered(client, "Přesměrovat hovory na mobil");
  }

  @Test
  void a_link_is_seen_from_both_sides_and_taken_away_on_both() {
    links.link(one, version(one), other, LinkKind.LINKED);

    assertThat(held(one)).extracting(LinkFact::otherId).containsExactly(other);
    assertThat(held(other)).extracting(LinkFact::otherId).containsExactly(one);
    assertThat(held(other)).extracting(LinkFact::number).containsExactly(number(one));

    links.unlink(other, version(other), held(other).getFirst().id());
    assertThat(held(one)).isEmpty();
    assertThat(held(other)).isEmpty();
    assertThat(requests.detail(one).notebook().links())
        .singleElement()
        .extracting(LinkFact::removedByStaffId)
        .isEqualTo(engineer.id());
  }

  @Test
  void a_link_taken_away_is_not_taken_away_again_but_may_be_made_again() {
    links.link(one, version(one), other, LinkKind.LINKED);
    long link = held(one).getFirst().id();
    links.unlink(one, version(one), link);

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> links.unlink(one, version(one), link));
    links.link(one, version(one), other, LinkKind.LINKED);
    assertThat(held(other)).hasSize(1);
  }

  @Test
  void a_duplicate_stays_open_and_owes_its_answer_until_it_is_served_like_the_other() {
    links.link(one, version(one), other, LinkKind.DUPLICATE_OF);
    OutcomeInput proof = RequestFixtures.outcome(OutcomeKind.OUT_1, prague("2026-07-07T11:00"));
    doAt("2026-07-07T11:00", () -> endings.serve(other, version(other), proof));

    assertThat(requests.detail(one).status().stage()).isEqualTo(Stage.TO_ANSWER);
    assertThat(held(one))
        .singleElement()
        .satisfies(link -> {
          assertThat(link.kind()).isEqualTo(LinkKind.DUPLICATE_OF);
          assertThat(link.state()).isEqualTo(RequestState.SERVED);
        });
    assertThat(held(other)).extracting(LinkFact::kind).containsExactly(LinkKind.HAS_DUPLICATE);
  }

  @Test
  void what_was_linked_may_turn_out_to_be_the_same() {
    links.link(one, version(one), other, LinkKind.LINKED);
    links.link(one, version(one), other, LinkKind.DUPLICATE_OF);

    assertThat(held(one)).extracting(LinkFact::kind).containsExactly(LinkKind.DUPLICATE_OF);
    assertThat(held(other)).extracting(LinkFact::kind).containsExactly(LinkKind.HAS_DUPLICATE);
  }

  @Test
  void nothing_is_linked_with_itself_or_twice() {
    assertThat(ruleOf(() -> links.link(one, version(one), one, LinkKind.LINKED)))
        .isEqualTo("request.rule.linkToItself");
    links.link(one, version(one), other, LinkKind.LINKED);
    assertThat(ruleOf(() -> links.link(one, version(one), other, LinkKind.LINKED)))
        .isEqualTo("request.rule.linkedAlready");
    assertThat(ruleOf(() -> links.link(other, version(other), one, LinkKind.LINKED)))
        .isEqualTo("request.rule.linkedAlready");
  }

  @Test
  void a_duplicate_is_open_of_the_same_customer_and_has_no_duplicate_itself() {
    Client stranger = fixtures.paying("Závora a.s.", engineer);
    long foreign = registered(stranger, "Přesměrování");
    long third = registered(client, "Třetí");
    assertThat(ruleOf(() -> links.link(one, version(one), foreign, LinkKind.DUPLICATE_OF)))
        .isEqualTo("request.rule.duplicateOfForeign");
    links.link(one, version(one), foreign, LinkKind.LINKED);

    links.link(one, version(one), other, LinkKind.DUPLICATE_OF);
    assertThat(ruleOf(() -> links.link(third, version(third), one, LinkKind.DUPLICATE_OF)))
        .isEqualTo("request.rule.duplicateOfDuplicate");
    assertThat(ruleOf(() -> links.link(other, version(other), third, LinkKind.DUPLICATE_OF)))
        .isEqualTo("request.rule.duplicateOfDuplicate");
    assertThat(ruleOf(() -> links.link(one, version(one), third, LinkKind.DUPLICATE_OF)))
        .isEqualTo("request.rule.duplicateOfDuplicate");

    OutcomeInput proof = RequestFixtures.outcome(OutcomeKind.OUT_1, prague("2026-07-07T11:00"));
    doAt("2026-07-07T11:00", () -> endings.serve(third, version(third), proof));
    assertThat(ruleOf(() -> links.link(third, version(third), other, LinkKind.DUPLICATE_OF)))
        .isEqualTo("request.rule.ended.SERVED");
  }

  @Test
  void what_has_a_duplicate_keeps_the_rules_of_duplicates_too() {
    Client stranger = fixtures.paying("Závora a.s.", engineer);
    long foreign = registered(stranger, "Přesměrování");
    long third = registered(client, "Třetí");
    assertThat(ruleOf(() -> links.link(one, version(one), foreign, LinkKind.HAS_DUPLICATE)))
        .isEqualTo("request.rule.duplicateOfForeign");

    links.link(one, version(one), other, LinkKind.HAS_DUPLICATE);
    assertThat(held(one)).extracting(LinkFact::kind).containsExactly(LinkKind.HAS_DUPLICATE);
    assertThat(held(other)).extracting(LinkFact::kind).containsExactly(LinkKind.DUPLICATE_OF);
    assertThat(ruleOf(() -> links.link(other, version(other), third, LinkKind.HAS_DUPLICATE)))
        .as("the other is a duplicate")
        .isEqualTo("request.rule.duplicateOfDuplicate");
    assertThat(ruleOf(() -> links.link(third, version(third), one, LinkKind.HAS_DUPLICATE)))
        .as("the first has a duplicate")
        .isEqualTo("request.rule.duplicateOfDuplicate");
    assertThat(ruleOf(() -> links.link(third, version(third), other, LinkKind.HAS_DUPLICATE)))
        .as("the other is a duplicate of the first")
        .isEqualTo("request.rule.duplicateOfDuplicate");

    OutcomeInput proof = RequestFixtures.outcome(OutcomeKind.OUT_1, prague("2026-07-07T11:00"));
    doAt("2026-07-07T11:00", () -> endings.serve(third, version(third), proof));
    assertThat(ruleOf(() -> links.link(one, version(one), third, LinkKind.HAS_DUPLICATE)))
        .isEqualTo("request.rule.ended.SERVED");
  }

  @Test
  void two_windows_that_link_one_request_conflict() {
    long seen = version(one);
    links.link(other, version(other), one, LinkKind.LINKED);

    assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
        .isThrownBy(() -> links.link(one, seen, other, LinkKind.LINKED));
    assertThat(held(one)).hasSize(1);
  }

  @Test
  void similar_are_those_of_the_same_installation_whose_subjects_begin_alike() {
    long unlike = registered(client, "Export hlášek");
    long most = registered(client, "nefunguje PRESMEROVANI");
    registered(fixtures.paying("Závora a.s.", engineer), "Nefunguje přesměrování hovorů");

    assertThat(similar(one)).containsExactly(most, other);
    assertThat(similar(unlike)).isEmpty();
  }

  @Test
  void similar_ones_cost_one_query() {
    assertThat(
            StatementCount.queriesDuring(
                () -> links.similar(one, client.registrationId(), "Nefunguje přesměrování")))
        .hasSize(1);
  }

  @Test
  void opening_a_request_costs_the_same_however_many_it_is_linked_with() {
    int few = StatementCount.queriesDuring(() -> requests.detail(one)).size();
    for (int more = 0; more < 5; more++) {
      links.link(one, version(one), registered(client, "Další " + more), LinkKind.LINKED);
    }

    assertThat(StatementCount.queriesDuring(() -> requests.detail(one))).hasSize(few);
  }

  private List<Long> similar(long id) {
    RequestFact fact = requests.detail(id).fact();
    return links.similar(id, client.registrationId(), fact.subject()).stream()
        .map(RequestReference::id)
        .toList();
  }

  private long registered(Client whose, String subject) {
    RegisterInput asked = RequestFixtures.question(whose, prague("2026-07-07T09:00"));
    RegisterInput input =
        new RegisterInput(
            asked.customerId(),
            asked.registrationId(),
            asked.contactId(),
            "",
            asked.channel(),
            asked.receivedAt(),
            subject,
            asked.question(),
            asked.scope(),
            false);
    return at("2026-07-07T09:00", () -> requests.register(input));
  }

  private List<LinkFact> held(long id) {
    return requests.detail(id).notebook().heldLinks();
  }

  private String number(long id) {
    return requests.detail(id).fact().number();
  }

  private long version(long id) {
    return requests.detail(id).fact().version();
  }

  private static String ruleOf(ThrowingCallable call) {
    return catchThrowableOfType(BusinessRuleViolation.class, call).messageKey();
  }
}
