package cz.ohlas.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "227031011",
        "227 031 011",
        " 227-031-011 ",
        "(227) 031 011",
        "227.031.011",
        "227/031 011",
        "227\u00a0031\u00a0011",
        "+420 227 031 011",
        "+420227031011",
        "(+420) 227 031 011",
        "00420227031011",
        "00420 227 031 011",
        "420 227 031 011"
      })
  void a_czech_number_is_one_number_however_it_is_written(String written) {
    PhoneNumber number = PhoneNumber.read(written).orElseThrow();
    assertThat(number.kept()).isEqualTo("+420227031011");
    assertThat(number.shown()).isEqualTo("+420\u00a0227\u00a0031\u00a0011");
    assertThat(number.link()).isEqualTo("tel:+420227031011");
    assertThat(number.isDoubtful()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "227 031 011 linka 12",
        "227 031 011, linka 12",
        "227031011 kl. 12",
        "+420 227 031 011 klapka: 12",
        "227 031 011 ext. 12",
        "227031011x12",
        "+420227031011;ext=12",
        "+420\u00a0227\u00a0031\u00a0011\u00a0#12"
      })
  void an_extension_is_kept_however_it_is_written(String written) {
    PhoneNumber number = PhoneNumber.read(written).orElseThrow();
    assertThat(number.kept()).isEqualTo("+420227031011;ext=12");
    assertThat(number.shown()).isEqualTo("+420\u00a0227\u00a0031\u00a0011\u00a0#12");
    assertThat(PhoneNumber.read(number.shown())).contains(number);
    assertThat(PhoneNumber.read(number.kept())).contains(number);
  }

  @Test
  void numbers_of_other_countries_are_written_as_these_write_them() {
    PhoneNumber bratislava = PhoneNumber.read("+421 2 5932 2222").orElseThrow();
    assertThat(bratislava.kept()).isEqualTo("+421259322222");
    assertThat(bratislava.shown()).startsWith("+421\u00a0").doesNotContain(" ");
    assertThat(PhoneNumber.read(bratislava.shown())).contains(bratislava);
    assertThat(bratislava.isDoubtful()).isFalse();
    assertThat(PhoneNumber.read("00421 905 123 456").orElseThrow().kept())
        .isEqualTo("+421905123456");
    assertThat(PhoneNumber.read("+49 30 901820").orElseThrow().kept()).isEqualTo("+4930901820");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abc",
        "volejte večer",
        "602 ABC DEF",
        "Novák 602 123 456",
        "12345",
        "+",
        "+420",
        "+999 123 456 789",
        "227 031 011 / 602 123 456",
        "<script>227031011</script>",
        "227031011 linka",
        "２２７０３１０１１"
      })
  void what_is_no_number_is_not_taken_for_one(String written) {
    assertThat(PhoneNumber.read(written)).isEmpty();
    assertThat(PhoneNumber.shown(written)).isEqualTo(written);
  }

  @Test
  void a_very_long_text_is_no_number_and_takes_no_time() {
    assertThat(PhoneNumber.read("1".repeat(100_000))).isEmpty();
    assertThat(PhoneNumber.searched("1 ".repeat(50_000))).hasSize(50_000);
  }

  @Test
  void a_number_that_no_plan_knows_is_doubtful_and_no_more() {
    PhoneNumber number = PhoneNumber.read("123 456 789").orElseThrow();
    assertThat(number.isDoubtful()).isTrue();
    assertThat(number.kept()).isEqualTo("+420123456789");
  }

  @ParameterizedTest
  @ValueSource(strings = {"227031011", "00420602123456", "+420 777 000 111", "800 123 456"})
  void czech_numbers_are_read_as_the_plans_read_them(String written) throws NumberParseException {
    PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
    PhoneNumber number = PhoneNumber.read(written).orElseThrow();
    assertThat(number.dialled())
        .isEqualTo(plans.format(plans.parse(written, "CZ"), PhoneNumberFormat.E164));
    assertThat(number.shown().replace('\u00a0', ' '))
        .isEqualTo(plans.format(plans.parse(written, "CZ"), PhoneNumberFormat.INTERNATIONAL));
  }

  @Test
  void what_looks_like_an_ico_or_a_word_is_looked_for_as_it_is_typed() {
    for (String typed : new String[] {"00177041", "novák", "27169278", "5/2024", "OKT-20431"}) {
      assertThat(PhoneNumber.searched(typed)).isEqualTo(typed);
    }
    assertThat(PhoneNumber.searched("00420227031011")).isEqualTo("420227031011");
    assertThat(PhoneNumber.searched("02/5932 2222")).isEqualTo("259322222");
  }
}
