package cz.ohlas.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.Translations;
import cz.ohlas.security.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The company's own words on documents. */
class CompanyTextsTests extends ConsoleTest {

  @Autowired private CompanyTexts texts;

  @Test
  void our_words_are_printed_until_the_company_says_otherwise_and_again_after_that() {
    as(Role.HEAD);
    CompanyTexts.Printed some = withoutPlaces();
    assertThat(texts.text(Translations.CZECH, some.key())).isEqualTo(some.czech().shipped());
    texts.change(Translations.CZECH, some.key(), "Naše znění");
    assertThat(texts.text(Translations.CZECH, some.key())).isEqualTo("Naše znění");
    assertThat(texts.text(Translations.ENGLISH, some.key())).isEqualTo(some.english().shipped());
    assertThat(texts.list("naše zně")).singleElement().matches(CompanyTexts.Printed::own);
    texts.change(Translations.CZECH, some.key(), "Ještě jinak");
    texts.backToDefault(Translations.CZECH, some.key());
    assertThat(texts.text(Translations.CZECH, some.key())).isEqualTo(some.czech().shipped());
  }

  @Test
  void words_that_ask_for_a_value_the_document_does_not_have_are_refused() {
    as(Role.HEAD);
    String key = withoutPlaces().key();
    assertThatThrownBy(() -> texts.change(Translations.CZECH, key, "Cena {0}"))
        .hasMessageContaining("company.rule.textPlaces");
    assertThatThrownBy(() -> texts.change(Translations.CZECH, key, "Cena {0"))
        .hasMessageContaining("company.rule.textUnreadable");
    assertThatThrownBy(() -> texts.change(Translations.CZECH, key, "  "))
        .hasMessageContaining("field.required");
  }

  @Test
  void only_printed_texts_are_offered() {
    as(Role.ENGINEER);
    List<CompanyTexts.Printed> all = texts.list("");
    assertThat(all).isNotEmpty().allMatch(text -> text.key().contains(".print."));
  }

  private CompanyTexts.Printed withoutPlaces() {
    return texts.list("").stream()
        .filter(text -> !text.czech().shipped().contains("{"))
        .findFirst()
        .orElseThrow();
  }
}
