package cz.ohlas.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.base.BusinessRuleViolation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a password must be. */
class PasswordRuleTests {

  private static final List<String> PERSON = List.of("jana.dvorakova", "Jana Dvořáková");

  private final PasswordRule rule = new PasswordRule(List.of(() -> List.of("Brána servis s.r.o.")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zelený vlak do Kolína",
        "kočka leze dírou",
        "hrnec tramvaj sobota",
        "g7Kq-93hf-Wm2x",
        "            lžíce pod stolem"
      })
  void long_and_not_obvious_is_enough_without_capitals_or_digits(String password) {
    assertThatCode(() -> rule.check(password, PERSON)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "kratkeheslo, security.rule.password.short",
    "correcthorsebatterystaple, security.rule.password.known",
    "CorrectHorseBatteryStaple, security.rule.password.known",
    "password12345, security.rule.password.known",
    "Spravcesystemu, security.rule.password.known",
    "aaaaaaaaaaaa, security.rule.password.pattern",
    "abcabcabcabcabc, security.rule.password.pattern",
    "xy7!xy7!xy7!xy7!, security.rule.password.pattern",
    "987654321098, security.rule.password.pattern",
    "abcdefgh56789, security.rule.password.pattern",
    "lkjhgfdsapoiuz, security.rule.password.pattern",
    "dvorakova2026, security.rule.password.guessable",
    "JanaDvořáková1, security.rule.password.guessable",
    "BranaServis2026!, security.rule.password.guessable",
    "ohlas-ohlas-2026, security.rule.password.guessable",
    "Heslo.brana.99, security.rule.password.guessable",
  })
  void what_people_try_first_is_refused_and_the_sentence_says_why(String password, String key) {
    assertThatThrownBy(() -> rule.check(password, PERSON))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class, broken -> assertThat(broken.messageKey()).isEqualTo(key));
  }

  @Test
  void a_password_may_have_128_characters_but_no_more() {
    String text = "věta s mezerami, ".repeat(7) + "hotovo je to";
    assertThatCode(() -> rule.check(text.substring(0, 128), PERSON)).doesNotThrowAnyException();
    assertThatThrownBy(() -> rule.check(text + "!", PERSON))
        .hasMessageContaining("security.rule.password.long");
  }
}
