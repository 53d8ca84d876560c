package cz.ohlas.base;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class SearchWordsTests extends ConsoleTest {

  @Autowired private SearchWords words;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  @BeforeEach
  void index_a_customer() {
    transaction.executeWithoutResult(status ->
        words.index(
            SearchWords.Kind.CUSTOMER,
            7,
            "Ústředna Říčany s. r. o.",
            null,
            "+420 227 031 011",
            "jana.nova@ricany.example"));
  }

  @Test
  void beginnings_of_words_are_found_without_accents_and_case() {
    assertThat(found("ustr")).isTrue();
    assertThat(found("ÚSTŘEDNA říč")).isTrue();
    assertThat(found("tredna")).isFalse();
  }

  @Test
  void every_typed_word_must_be_found() {
    assertThat(found("ústředna praha")).isFalse();
  }

  @Test
  void phones_are_found_by_their_last_digits_however_written() {
    assertThat(found("1011")).isTrue();
    assertThat(found("031 011")).isTrue();
    assertThat(found("227031011")).isTrue();
    assertThat(found("+420 227 031 011")).isTrue();
    assertThat(found("+420 227")).isTrue();
    assertThat(found("227 031")).isTrue();
    assertThat(found("+420 031")).isFalse();
    assertThat(found("4202")).isFalse();
    assertThat(found("9011")).isFalse();
  }

  @Test
  void addresses_are_found_by_their_parts() {
    assertThat(found("jana.nova@ricany.example")).isTrue();
    assertThat(found("nova")).isTrue();
    assertThat(found("ricany.example")).isTrue();
  }

  @Test
  void words_are_letters_figures_and_what_joins_them() {
    assertThat(TextWords.words("Pekárna-Údolí č. 5² (Ⅻ) №7/b", "jan.novak@svetla-sklo.example"))
        .containsExactlyInAnyOrder(
            "pekarna-udoli",
            "udoli",
            "c.",
            "5²",
            "ⅻ",
            "7",
            "b",
            "jan.novak@svetla-sklo.example",
            "novak",
            "svetla-sklo.example",
            "sklo");
    assertThat(TextWords.words("@", "a@b", "@.", ".@-.cz"))
        .containsExactlyInAnyOrder("@.", "a@b", ".@-.cz", "-.cz");
  }

  @Test
  void the_legal_form_of_a_company_is_no_word() {
    assertThat(TextWords.words("Ústředna Říčany s. r. o.", "Sklárny, spol. s\u00a0r.o."))
        .containsExactlyInAnyOrder("ustredna", "ricany", "sklarny");
    assertThat(TextWords.words("Pila a.s.", "Hora v.o.s.", "a.s.novak@hora.example"))
        .containsExactlyInAnyOrder("pila", "hora.example", "a.s.novak@hora.example", "novak");
    assertThat(found("ústředna říčany s.r.o.")).isTrue();
    assertThat(found("Ústředna spol. s r. o.")).isTrue();
    assertThat(TextWords.typed("s.r.o.")).isEmpty();
    assertThat(TextWords.typed("s")).containsExactly("s");
    assertThat(TextWords.words("A.B.C., s.r.o.")).containsExactly("a.b.c.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s.r.o.",
        "s. r. o.",
        "s.r.o",
        "s r.o.",
        "spol. s r.o.",
        "spol. s r. o.",
        "spol.s r.o.",
        "spol.s.r.o.",
        "o. p. s.",
        "a.s.",
        "a. s.",
        "v.o.s.",
        "k.s."
      })
  void a_company_is_found_at_each_letter_of_its_legal_form(String form) {
    for (int typed = 0; typed <= form.length(); typed++) {
      String begun = form.substring(0, typed);
      // The beginning of "spol." may be that of any word
      if (!begun.matches("sp[ol]*")) {
        assertThat(TextWords.typed("Ústředna, " + begun)).as(begun).containsExactly("ustredna");
      }
    }
  }

  @Test
  void a_number_of_another_country_is_found_with_its_code() {
    assertThat(TextWords.words("+49 30 1234567"))
        .containsExactlyInAnyOrder("49301234567", "301234567", "~76543210394");
  }

  @Test
  void indexing_again_forgets_the_former_words() {
    transaction.executeWithoutResult(status -> words.index(SearchWords.Kind.CUSTOMER, 7, "Brána"));
    assertThat(found("ustredna")).isFalse();
    assertThat(found("brana")).isTrue();
  }

  @Test
  void one_kind_is_not_found_as_another() {
    long others =
        jdbc.sql("select count(*) from search_word where kind <> 'CUSTOMER'")
            .query(Long.class)
            .single();
    assertThat(others).isZero();
  }

  @Test
  void typed_punctuation_alone_asks_for_nothing() {
    assertThat(TextWords.typed(" , ; ")).isEmpty();
    assertThat(TextWords.typed("----")).isEmpty();
  }

  @Test
  void a_number_is_found_without_its_letter() {
    assertThat(TextWords.typed("2026-000123")).containsExactly("2026", "000123");
  }

  @Test
  void the_words_of_a_record_lie_in_one_text_too() {
    assertThat(text()).contains(" ustredna ", " ricany.example ", " 227031011 ");

    transaction.executeWithoutResult(
        status -> words.index(SearchWords.Kind.CUSTOMER, 7, "Ústředna Brána"));

    assertThat(text()).isEqualTo(" brana ustredna ");
    assertThat(rows()).isEqualTo(2);
  }

  @Test
  void a_forgotten_record_leaves_no_word() {
    transaction.executeWithoutResult(status -> words.remove(SearchWords.Kind.CUSTOMER, 7));

    assertThat(rows()).isZero();
    assertThat(jdbc.sql("select count(*) from search_text").query(Long.class).single()).isZero();
  }

  @Test
  void a_record_without_words_may_get_some() {
    transaction.executeWithoutResult(status -> words.index(SearchWords.Kind.CUSTOMER, 8, ", ;"));
    transaction.executeWithoutResult(status -> words.index(SearchWords.Kind.CUSTOMER, 8, "Brána"));
    transaction.executeWithoutResult(status -> words.index(SearchWords.Kind.CUSTOMER, 8, ""));
    transaction.executeWithoutResult(status -> words.index(SearchWords.Kind.CUSTOMER, 8, ""));

    assertThat(
            jdbc.sql("select count(*) from search_word where record_id = 8")
                .query(Long.class)
                .single())
        .isZero();
  }

  private String text() {
    return jdbc.sql("select words from search_text where kind = 'CUSTOMER' and record_id = 7")
        .query(String.class)
        .single();
  }

  private long rows() {
    return jdbc.sql("select count(*) from search_word").query(Long.class).single();
  }

  private boolean found(String typed) {
    List<String> asked = TextWords.typed(typed);
    assertThat(asked).isNotEmpty();
    return asked.stream()
        .allMatch(word -> TextWords.beginnings(word).stream().anyMatch(this::hasWord));
  }

  private boolean hasWord(String beginning) {
    return jdbc.sql(
                "select count(*) from search_word where kind = 'CUSTOMER' and record_id = 7 and word >= ? and word < ?")
            .params(beginning, beginning + Character.MAX_VALUE)
            .query(Long.class)
            .single()
        > 0;
  }
}
