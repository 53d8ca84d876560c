package cz.ohlas.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.Translations;
import cz.ohlas.security.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The company's own words on documents. */
class CompanyTextsTests extends ConsoleTest {

  private static final String DOCUMENTS = "quote.print.documents";

  @Autowired private CompanyTexts texts;
  @Autowired private JdbcClient jdbc;

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
  void an_apostrophe_is_printed_as_it_is_read_and_written() {
    as(Role.HEAD);
    String ours = printed(DOCUMENTS).english().shipped();
    assertThat(ours).contains("the provider's Rules");
    texts.change(
        Translations.ENGLISH, DOCUMENTS, ours.replace("part of", "the provider's part of"));
    assertThat(texts.text(Translations.ENGLISH, DOCUMENTS, "1 January", "2 January"))
        .contains("from 1 January", "the provider's Rules", "of 2 January", "the provider's part");
    texts.change(Translations.ENGLISH, DOCUMENTS, "It's all in {1}.");
    assertThat(texts.text(Translations.ENGLISH, DOCUMENTS, "1 January", "2 January"))
        .isEqualTo("It's all in 2 January.");
    assertThat(printed(DOCUMENTS).english().inForce()).isEqualTo("It's all in {1}.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Platí od {0,date}",
        "Platí od {0,number,#}",
        "Platí od {0,choice,0#x}",
        "Platí od {den}",
        "Platí od {-1}",
        "Platí od {1999999999}",
        "Platí od {}"
      })
  void braces_that_hold_anything_but_a_number_are_refused(String words) {
    as(Role.HEAD);
    assertThatThrownBy(() -> texts.change(Translations.CZECH, DOCUMENTS, words))
        .hasMessageContaining("company.rule.textUnreadable");
  }

  @Test
  void a_document_is_printed_whatever_words_were_saved_before_they_were_checked() {
    as(Role.HEAD);
    jdbc.sql("insert into company_text (text_key, language, words) values (:key, 'cs', :words)")
        .param("key", DOCUMENTS)
        .param("words", "Platí od {0,date}")
        .update();
    assertThat(texts.text(Translations.CZECH, DOCUMENTS, "1. 1. 2027", "2. 1. 2027"))
        .isEqualTo("Platí od 1. 1. 2027");
  }

  @Test
  void only_printed_texts_are_offered() {
    as(Role.ENGINEER);
    List<CompanyTexts.Printed> all = texts.list("");
    assertThat(all).isNotEmpty().allMatch(text -> text.key().contains(".print."));
  }

  private CompanyTexts.Printed printed(String key) {
    return texts.list(key).stream()
        .filter(text -> text.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private CompanyTexts.Printed withoutPlaces() {
    return texts.list("").stream()
        .filter(text -> !text.czech().shipped().contains("{"))
        .findFirst()
        .orElseThrow();
  }
}
