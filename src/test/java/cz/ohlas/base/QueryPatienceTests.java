package cz.ohlas.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cz.ohlas.ConsoleTest;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class QueryPatienceTests extends ConsoleTest {

  private static final Duration SHORT = Duration.ofMillis(50);

  /** A hundred million rows; every database needs longer than a person has patience. */
  private static final String ENDLESS =
      """
      with recursive digit(d) as (select 0 union all select d + 1 from digit where d < 99)
      select count(*) from digit a, digit b, digit c, digit e
      where a.d + b.d + c.d + e.d < 0\
      """;

  @Autowired QueryPatience patience;
  @Autowired EntityManager entities;
  @Autowired private PlatformTransactionManager transactions;

  @Test
  void a_question_without_an_answer_in_time_is_ended_with_a_sentence() {
    assertThatExceptionOfType(BusinessRuleViolation.class)
        .isThrownBy(() -> ask(SHORT, ENDLESS))
        .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("list.tooMuch"));
    assertThat(ask(SHORT, "select count(*) from staff_account where id < 0")).isZero();
  }

  @Test
  void what_fails_by_itself_is_no_lack_of_patience() {
    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(() -> ask(Duration.ofMinutes(1), "select count(*) from nowhere"))
        .isNotInstanceOf(BusinessRuleViolation.class);
  }

  @Test
  void nothing_is_limited_after_a_question_however_it_ends() {
    String usual = Objects.requireNonNull(in(this::limit));
    assertThat(in(() -> after("", SHORT))).as("answered").isEqualTo(usual);
    assertThat(in(() -> after("IllegalState", SHORT))).as("failed").isEqualTo(usual);
    assertThat(in(() -> after("Assertion", SHORT))).as("broken off").isEqualTo(usual);
    assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> ask(SHORT, ENDLESS));
    assertThat(in(this::limit)).as("whoever has the connection next").isEqualTo(usual);
  }

  @Test
  void a_question_is_limited_while_it_is_asked() {
    String usual = Objects.requireNonNull(in(this::limit));
    assertThat(in(() -> patience.ask(entities, Duration.ofMillis(12_345), this::limit)))
        .isNotEqualTo(usual)
        .contains("12345");
  }

  private String after(String failure, Duration longest) {
    try {
      patience.ask(
          entities,
          longest,
          () ->
              switch (failure) {
                case "IllegalState" -> throw new IllegalStateException("in the middle");
                case "Assertion" -> throw new AssertionError("in the middle");
                default -> 1;
              });
    } catch (IllegalStateException | AssertionError inTheMiddle) {
      assertThat(inTheMiddle).hasMessage("in the middle");
    }
    return limit();
  }

  /** The limit on whatever is asked now, in the words of the database. */
  String limit() {
    return String.valueOf(
        entities
            .createNativeQuery(
                "select setting_value from information_schema.settings"
                    + " where setting_name = 'QUERY_TIMEOUT'",
                String.class)
            .getSingleResult());
  }

  <T> @Nullable T in(Supplier<T> work) {
    return new TransactionTemplate(transactions).execute(status -> work.get());
  }

  private long ask(Duration longest, String sql) {
    Number answer =
        new TransactionTemplate(transactions)
            .execute(status ->
                patience.ask(
                    entities,
                    longest,
                    () -> (Number) entities.createNativeQuery(sql, Long.class).getSingleResult()));
    return answer == null ? -1 : answer.longValue();
  }
}
