package cz.ohlas.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Translations;
import cz.ohlas.document.DocumentFixtures;
import cz.ohlas.security.Role;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.authorization.AuthorizationDeniedException;

/** The company and what it has decided. */
class CompanyProfileServiceTests extends ConsoleTest {

  @Autowired private CompanyProfileService company;

  @Test
  @DisplayName("REQ-1 REG-2 REG-5 PRC-4 PRC-5 the published addresses and our limits ship")
  void the_published_addresses_and_our_limits_ship() {
    as(Role.ENGINEER);
    CompanyRules rules = company.current().rules();
    assertThat(rules.supportEmail()).isEqualTo("mail@sipnet.cz");
    assertThat(rules.supportPhone()).isEqualTo("+420 227 031 011");
    assertThat(rules.proofDays()).isEqualTo(10);
    assertThat(rules.clarificationDays()).isEqualTo(10);
    assertThat(rules.renewalHorizonDays()).isEqualTo(90);
    assertThat(rules.listPricesWithoutVat()).isTrue();
    assertThat(rules.approvalLimitPercent()).isEqualByComparingTo("10");
    assertThat(rules.freeProgrammeScopes())
        .containsExactlyInAnyOrder("SCO_C1", "SCO_C2", "SCO_C3", "SCO_C4");
    assertThat(company.current().named()).isFalse();
    assertThat(company.current().identity().seatLines()).isEmpty();
  }

  @Test
  @DisplayName("ACC-5 ACC-6 head and administrator change the company, nobody else")
  void acc_6_head_and_administrator_change_the_company() {
    for (Role role : Set.of(Role.ENGINEER, Role.LEAD, Role.ACCOUNT_MANAGER)) {
      as(role);
      assertThatThrownBy(() -> company.changeIdentity(0, CompanyFixtures.identity()))
          .isInstanceOf(AuthorizationDeniedException.class);
    }
    as(Role.HEAD);
    company.changeIdentity(company.current().version(), CompanyFixtures.identity());
    assertThat(company.current().identity()).isEqualTo(CompanyFixtures.identity());
    assertThat(company.current().identity().seatLines())
        .containsExactly("Dlouhá 12", "602\u00a000 Brno");
    as(Role.ADMINISTRATOR);
    company.changeRules(company.current().version(), rules("5"));
    assertThat(company.current().rules().approvalLimitPercent()).isEqualByComparingTo("5");
  }

  @Test
  void of_two_people_saving_at_once_the_later_is_told() {
    as(Role.HEAD);
    long seen = company.current().version();
    company.changeIdentity(seen, CompanyFixtures.identity());
    assertThatThrownBy(() -> company.changeRules(seen, rules("5")))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);
  }

  @Test
  void nonsense_is_refused_whatever_the_form_let_through() {
    as(Role.HEAD);
    assertThatThrownBy(() -> company.changeRules(company.current().version(), rules("101")))
        .hasMessageContaining("notice.checkFields");
  }

  @Test
  void the_logo_is_a_picture() {
    as(Role.HEAD);
    assertThat(company.logo()).isEmpty();
    assertThatThrownBy(() -> wear("logo.pdf", DocumentFixtures.pdf()))
        .hasMessageContaining("document.rule.type");
    wear("logo.png", DocumentFixtures.png());
    assertThat(company.logo()).hasValueSatisfying(bytes -> assertThat(bytes).isNotEmpty());
    company.removeLogo(company.current().version());
    assertThat(company.logo()).isEmpty();
  }

  @Test
  void a_picture_that_no_memory_holds_is_refused_with_a_sentence() {
    as(Role.HEAD);
    assertThatThrownBy(() -> wear("logo.png", DocumentFixtures.png(12_000, 12_000)))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class,
            refused ->
                assertThat(refused.sentence(Translations.CZECH))
                    .isEqualTo(
                        "Obrázek má 12\u00a0000 × 12\u00a0000 bodů, to je příliš mnoho. "
                            + "Zmenšete ho prosím na nejvýše 25 milionů bodů."));
    assertThat(company.logo()).isEmpty();
  }

  @Test
  void a_picture_that_could_not_be_printed_is_refused_with_a_sentence() {
    as(Role.HEAD);
    assertThatThrownBy(() -> wear("logo.jpg", DocumentFixtures.jpeg()))
        .hasMessageContaining("field.picture.unreadable");
    byte[] whole = DocumentFixtures.png();
    byte[] half = Arrays.copyOf(whole, whole.length - 30);
    assertThatThrownBy(() -> wear("logo.png", half))
        .hasMessageContaining("field.picture.unreadable");
    assertThat(company.logo()).isEmpty();
  }

  private void wear(String name, byte[] picture) {
    company.changeLogo(company.current().version(), name, new ByteArrayInputStream(picture));
  }

  private static CompanyRules rules(String percent) {
    return new CompanyRules(
        "podpora@poskytovatel.example",
        "+420 600 000 000",
        "",
        true,
        new BigDecimal(percent),
        10,
        10,
        90,
        null,
        Set.of("SCO_C1"));
  }
}
