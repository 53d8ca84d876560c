package cz.ohlas.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CzechIdsTests {

  @ParameterizedTest
  @ValueSource(strings = {"46505334", "68407700", "25596641", "00177041", "27169278"})
  void an_ico_whose_last_digit_checks_the_others_is_valid(String ico) {
    assertThat(CzechIds.isValidIco(ico)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "06580484",
        "27169279",
        "2716927",
        "271692780",
        "",
        "2716927A",
        "27 169 278",
        "٢٧١٦٩٢٧٨"
      })
  void any_other_ico_is_not(String ico) {
    assertThat(CzechIds.isValidIco(ico)).isFalse();
  }

  @Test
  void exactly_one_last_digit_fits_any_seven_digits() {
    for (int seven = 0; seven < 10_000_000; seven += 9_973) {
      String digits = "%07d".formatted(seven);
      long fitting =
          "0123456789".chars().filter(last -> CzechIds.isValidIco(digits + (char) last)).count();
      assertThat(fitting).as(digits).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CZ27169278",
        "CZ00177041",
        "CZ7103192745",
        "CZ7801233540",
        "CZ530101123",
        "CZ640903926"
      })
  void a_dic_is_an_ico_or_a_birth_number_or_a_number_of_the_tax_office(String dic) {
    assertThat(CzechIds.isValidDic(dic)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CZ27169279",
        "27169278",
        "cz27169278",
        "SK27169278",
        "CZ7103192746",
        "CZ7113192744",
        "CZ7102302747",
        "CZ640903927",
        "CZ540101123",
        "CZ2716927",
        "CZ71031927450",
        "CZ",
        ""
      })
  void any_other_dic_is_not(String dic) {
    assertThat(CzechIds.isValidDic(dic)).isFalse();
  }

  @Test
  void nothing_is_neither() {
    assertThat(CzechIds.isValidIco(null)).isFalse();
    assertThat(CzechIds.isValidDic(null)).isFalse();
  }

  @Test
  void numbers_are_kept_as_registers_write_them() {
    assertThat(CzechIds.tidyIco(" 177 041 ")).isEqualTo("00177041");
    assertThat(CzechIds.tidyIco("")).isEmpty();
    assertThat(CzechIds.tidyDic("cz 2716 9278")).isEqualTo("CZ27169278");
  }

  @Test
  void only_czech_dic_is_doubted() {
    assertThat(CzechIds.isDoubtfulDic("CZ27169279")).isTrue();
    assertThat(CzechIds.isDoubtfulDic("SK2021000000")).isFalse();
    assertThat(CzechIds.isDoubtfulDic("")).isFalse();
  }
}
