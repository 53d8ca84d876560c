package cz.ohlas.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonMarksTests {

  private static final PersonMarks MARKS =
      new PersonMarks(
          "N. N.",
          "[-]",
          List.of("Ing. Petr Nováček, Ph.D.", "Recepce"),
          List.of("p.nov@brana.example"),
          List.of("+420602123456", "+420227031011;ext=12", "+4930123456", "linka 5"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Petr Nováček",
        "petr novacek",
        "NOVÁČEK Petr",
        "Nováček, Petr",
        "Petr\u00a0Nováček",
        "Petr_Novacek",
        "Petr\nNováček",
        "Petr Nova\u0301c\u030cek"
      })
  void a_name_goes_however_it_is_written(String name) {
    assertThat(MARKS.without("Volal " + name + ".")).isEqualTo("Volal N. N..");
    assertThat(MARKS.without(name)).isEqualTo("N. N.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Petra Nováčková",
        "Petr Nováčekův",
        "Jan Nováček",
        "Petr a Pavel Nováček",
        "Otec Petr, Nový Nováček",
        "Recepce volala dvakrát",
        "ap.nov@brana.example2",
        "xp.nov@brana.example",
        "1602123456",
        "6021234567",
        "227 031 011",
        "227 031 011 linka 13",
        "linka 5",
        ""
      })
  void what_is_somebody_elses_stays(String text) {
    assertThat(MARKS.without(text)).isSameAs(text);
    assertThat(MARKS.isIn(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "602123456",
        "602 123 456",
        "+420 602 123 456",
        "00420602123456",
        "602-123-456",
        "(602) 123/456",
        "+420\u00a0602\u00a0123\u00a0456",
        "227 031 011 linka 12",
        "+420227031011;ext=12",
        "+49 30 123456",
        "P.NOV@brana.example"
      })
  void addresses_and_numbers_go_however_they_are_written(String reach) {
    assertThat(MARKS.without("Volejte " + reach + ", prosím")).isEqualTo("Volejte [-], prosím");
  }

  @Test
  void a_name_of_one_word_goes_only_where_it_stands_alone() {
    assertThat(MARKS.without(" recepce ")).isEqualTo("N. N.");
  }

  @Test
  void what_would_not_fit_becomes_shorter() {
    PersonMarks marks =
        new PersonMarks(
            "Vymazaná osoba č. 1", "[vymazáno]", List.of("Jan Bo"), List.of(), List.of());
    assertThat(marks.without("Jan Bo volal", 12)).isEqualTo("… volal");
    assertThat(marks.without("Jan Bo volal", 100)).isEqualTo("Vymazaná osoba č. 1 volal");
  }

  @Test
  void signs_with_a_meaning_for_patterns_mean_nothing() {
    PersonMarks marks =
        new PersonMarks("$1\\", "", List.of("J(.*) [a-z]+"), List.of("a+b@c.cz"), List.of(""));
    assertThat(marks.without("Jan Novák")).isEqualTo("Jan Novák");
    assertThat(marks.without("tu J(.*) [a-z]+ je")).isEqualTo("tu $1\\ je");
    assertThat(Stream.of("aab@c.cz", "axb@c.cz").anyMatch(marks::isIn)).isFalse();
    assertThat(marks.isIn("a+b@c.cz")).isTrue();
  }
}
