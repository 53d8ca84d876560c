package cz.ohlas.report;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.base.Translations;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartyLinesTests {

  private static final List<String> SEAT = List.of("Lannova 12", "370\u00a001 České Budějovice");
  private static final List<String> POST = List.of("P. O. Box 7", "397\u00a001 Písek");

  @Test
  void post_that_goes_to_the_seat_has_the_seats_lines_only() {
    assertThat(new PartyLines(Translations.CZECH).address(SEAT, List.of()).lines()).isEqualTo(SEAT);
  }

  @Test
  void where_post_goes_elsewhere_the_seat_follows_on_a_line_that_says_so() {
    assertThat(new PartyLines(Translations.CZECH).address(SEAT, POST).ids("27169278", "").lines())
        .containsExactly(
            "P. O. Box 7",
            "397\u00a001 Písek",
            "Sídlo: Lannova 12, 370\u00a001 České Budějovice",
            "IČO: 27169278");
    assertThat(new PartyLines(Translations.ENGLISH).address(SEAT, POST).lines().getLast())
        .startsWith("Registered seat: Lannova 12");
  }

  @Test
  void a_seat_that_is_not_known_leaves_no_empty_line() {
    assertThat(new PartyLines(Translations.CZECH).address(List.of(), POST).lines()).isEqualTo(POST);
  }
}
