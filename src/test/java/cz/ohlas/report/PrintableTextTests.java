package cz.ohlas.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What people wrote, as documents can print it. */
class PrintableTextTests {

  @Test
  void czech_and_its_typography_stay_as_they_are() {
    String text = "Příliš žluťoučký kůň „úpěl“ – ďábelské ódy, 25\u00a0000\u00a0Kč… € § °";
    assertThat(PrintableText.of(text)).isEqualTo(text);
  }

  @Test
  void accents_typed_apart_from_their_letters_are_put_together() {
    assertThat(PrintableText.of("c\u030cest")).isEqualTo("čest");
  }

  @Test
  void a_sign_without_a_shape_leaves_a_box_and_nothing_around_it_is_lost() {
    assertThat(PrintableText.of("díky \ud83d\ude00\ufe0f za 日")).isEqualTo("díky □ za □");
    assertThat(PrintableText.of("půl \ud83d znaku")).isEqualTo("půl  znaku");
  }

  @Test
  void signs_that_nobody_sees_are_left_out() {
    assertThat(PrintableText.of("a\u0000b\u0007c\u202ed\u200be\u00adf\ufeff")).isEqualTo("abcdef");
  }

  @Test
  void lines_stay_but_for_blank_ones_beyond_one() {
    assertThat(PrintableText.of("\n první\r\ndruhý\u2028třetí\tkonec\n\n \n\n\npo mezeře  "))
        .isEqualTo("první\ndruhý\ntřetí konec\n\npo mezeře");
  }

  @Test
  void markup_is_text() {
    String text = "<b>tučně</b> &amp; ${hodnota} $P{print} {0}";
    assertThat(PrintableText.of(text)).isEqualTo(text);
  }

  @Test
  void a_long_text_goes_on_in_pieces_and_loses_nothing() {
    assertThat(PrintableText.pieces("krátký\ntext")).containsExactly("krátký\ntext");
    assertThat(PrintableText.pieces("")).containsExactly("");
    for (String text :
        List.of(
            "slovo ".repeat(700),
            "řádek\n".repeat(600),
            "W".repeat(4000),
            "dlouhý řádek\n\n".repeat(300))) {
      List<String> pieces = PrintableText.pieces(text);
      assertThat(pieces)
          .hasSizeGreaterThan(1)
          .allSatisfy(piece -> assertThat(piece).isNotBlank().hasSizeLessThanOrEqualTo(1200))
          .allSatisfy(piece -> assertThat(piece.lines().count()).isLessThanOrEqualTo(16));
      assertThat(String.join("", pieces).replaceAll("\\s", ""))
          .isEqualTo(text.replaceAll("\\s", ""));
    }
  }
}
