package cz.ohlas.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cz.ohlas.ConsoleTest;
import jakarta.persistence.EntityManager;
import java.time.Duration;
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

  @Autowired private QueryPatience patience;
  @Autowired private EntityManager entities;
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
