package cz.ohlas.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CzechTextTests {

  @Test
  void sort_keys_follow_the_czech_alphabet() {
    List<String> inOrder =
        List.of(
            "Auto", "Cukr", "Čáp", "Dub", "Hrad", "Chata", "Ibis", "Ráj", "Řeka", "Sál", "Šál",
            "Zem", "Žába");
    assertThat(
            inOrder.reversed().stream().sorted(Comparator.comparing(CzechText::sortKey)).toList())
        .isEqualTo(inOrder);
  }

  @Test
  void sort_key_of_the_longest_name_fits_its_column() {
    assertThat(CzechText.sortKey("Ž".repeat(300))).hasSizeLessThanOrEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "Ústředna EPS,ustredna eps",
    "PŘÍLIŠ ŽLUŤOUČKÝ KŮŇ,prilis zlutoucky kun",
    "Müller,muller",
    "abc 1,abc 1"
  })
  void folding_takes_accents_and_case_away(String text, String folded) {
    assertThat(CzechText.folded(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "požadavek v pondělí,požadavek v~pondělí",
    "s dotazem k smlouvě,s~dotazem k~smlouvě",
    "i v tom,i~v~tom",
    "Ivo a Eva,Ivo a~Eva",
    "verze v2 je,verze v2 je",
    "bez předložky,bez předložky"
  })
  void one_letter_prepositions_stay_with_their_word(String text, String bound) {
    assertThat(CzechText.typeset(text)).isEqualTo(bound.replace('~', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource({
    "Brána s. r. o.,Brána s.~r.~o.",
    "Hora a. s.,Hora a.~s.",
    "Dům v. o. s.,Dům v.~o.~s.",
    "Les k. s.,Les k.~s."
  })
  void legal_forms_are_not_torn(String text, String bound) {
    assertThat(CzechText.typeset(text)).isEqualTo(bound.replace('~', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource({
    "smlouva č. 12,smlouva č.~12",
    "dle § 1740 odst. 3,dle §~1740 odst.~3",
    "do 7. 7. 2026,do 7.~7.~2026",
    "ze dne 7. 7. večer,ze dne~7.~7. večer",
    "ze dne 7. 7. 2026,ze dne~7.~7.~2026",
    "splatná za 14 dnů,splatná za 14~dnů",
    "sleva 5 % z 25 000 Kč,sleva 5~% z~25 000~Kč",
    "24 hodin,24 hodin"
  })
  void what_reads_as_one_is_not_torn(String text, String bound) {
    assertThat(CzechText.typeset(text)).isEqualTo(bound.replace('~', '\u00a0'));
  }
}
