package cz.ohlas.customer;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.base.ConsoleClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessRegisterTests {

  private final AresServer server = new AresServer();
  private final ConsoleClock clock = new ConsoleClock();
  private final BusinessRegister register = register(server.address());

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void a_company_is_loaded_as_documents_write_it() {
    assertThat(register.find(" 270 743 58 "))
        .isEqualTo(
            new RegisterAnswer.Found(
                new RegisteredCompany(
                    AresServer.LIVING,
                    "Ozvěna s.r.o.",
                    "112",
                    "CZ27074358",
                    "Dlouhá 730/35a",
                    "Praha 1",
                    "11000",
                    "CZ",
                    "Městský soud v\u00a0Praze, oddíl\u00a0C, vložka\u00a012345",
                    null)));
  }

  @Test
  void a_dissolved_company_says_since_when() {
    RegisterAnswer answer = register.find(AresServer.DISSOLVED);
    assertThat(answer).isInstanceOf(RegisterAnswer.Found.class);
    RegisteredCompany company = ((RegisterAnswer.Found) answer).company();
    assertThat(company.dissolved()).isTrue();
    assertThat(company.dissolvedOn()).isEqualTo(LocalDate.of(2020, 2, 3));
    assertThat(company.street()).isEqualTo("č.\u00a0p.\u00a012");
    assertThat(company.dic()).isEmpty();
    assertThat(company.registerEntry()).isEmpty();
  }

  @Test
  void a_number_that_nobody_has_is_unknown() {
    assertThat(register.find("00000001")).isInstanceOf(RegisterAnswer.Unknown.class);
  }

  @Test
  void what_is_no_ico_is_not_asked_about() {
    assertThat(register.find("../../tajne")).isInstanceOf(RegisterAnswer.Unknown.class);
    assertThat(register.find("")).isInstanceOf(RegisterAnswer.Unknown.class);
    assertThat(server.asked()).isZero();
  }

  @Test
  void the_register_is_asked_once_a_day_for_one_company() {
    Instant morning = Instant.parse("2026-03-02T08:00:00Z");
    clock.at(morning, () -> register.find(AresServer.LIVING));
    clock.at(morning.plus(Duration.ofHours(23)), () -> register.find(AresServer.LIVING));
    assertThat(server.asked()).isEqualTo(1);
    clock.at(morning.plus(Duration.ofHours(25)), () -> register.find(AresServer.LIVING));
    assertThat(server.asked()).isEqualTo(2);
  }

  @Test
  void a_register_that_is_slow_is_given_up_and_asked_again_next_time() {
    server.answer("46505334", 200, "{}", 2_000);
    assertThat(register.find("46505334")).isInstanceOf(RegisterAnswer.Silent.class);
    register.find("46505334");
    assertThat(server.asked()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"200, 60000", "200, 20", "404, 60000", "503, 20"})
  void an_answer_that_stalls_or_comes_drop_by_drop_is_given_up_in_time(int status, long pace) {
    server.drip("46505334", status, "{\"ico\":\"46505334\"}" + " ".repeat(500), pace);
    Instant begun = Instant.now();
    assertThat(register.find("46505334")).isInstanceOf(RegisterAnswer.Silent.class);
    assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void an_answer_without_end_is_no_answer() {
    server.answer("46505334", 200, " ".repeat(600 * 1024), 0);
    assertThat(register.find("46505334")).isInstanceOf(RegisterAnswer.Silent.class);
  }

  @Test
  void a_broken_answer_is_no_answer() {
    server.answer("46505334", 200, "<html>údržba</html>", 0);
    assertThat(register.find("46505334")).isInstanceOf(RegisterAnswer.Silent.class);
    server.answer("46505334", 200, "{\"ico\":\"99999999\",\"obchodniJmeno\":\"Jiná\"}", 0);
    assertThat(register.find("46505334")).isInstanceOf(RegisterAnswer.Silent.class);
    server.answer(
        "46505334",
        200,
        "{\"ico\":\"46505334\",\"obchodniJmeno\":\"X\",\"datumZaniku\":\"brzy\"}",
        0);
    assertThat(register.find("46505334")).isInstanceOf(RegisterAnswer.Silent.class);
    server.answer("46505334", 500, "", 0);
    assertThat(register.find("46505334")).isInstanceOf(RegisterAnswer.Silent.class);
  }

  @Test
  void nobody_is_sent_elsewhere_by_the_register() {
    server.answer("46505334", 302, "", 0);
    assertThat(register.find("46505334")).isInstanceOf(RegisterAnswer.Silent.class);
    assertThat(server.asked()).isEqualTo(1);
  }

  @Test
  void a_register_that_is_not_there_is_silent() {
    BusinessRegister nowhere = register("http://127.0.0.1:1/rest");
    assertThat(nowhere.find(AresServer.LIVING)).isInstanceOf(RegisterAnswer.Silent.class);
    assertThat(register("").isConnected()).isFalse();
    assertThat(register("").find(AresServer.LIVING)).isInstanceOf(RegisterAnswer.Silent.class);
  }

  private BusinessRegister register(String address) {
    return new BusinessRegister(new AresClient(address, Duration.ofMillis(700)), clock);
  }
}
