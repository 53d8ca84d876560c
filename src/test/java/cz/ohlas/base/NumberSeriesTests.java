package cz.ohlas.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.NumberSeries.Series;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

class NumberSeriesTests extends ConsoleTest {

  private static final int THREADS = 8;
  private static final int EACH = 25;

  @Autowired private NumberSeries numbers;
  @Autowired private TransactionTemplate transaction;

  @Test
  void numbers_count_up_within_series_and_year() {
    assertThat(draw(Series.REQUEST, 2026)).isEqualTo("P-2026-000001");
    assertThat(draw(Series.REQUEST, 2026)).isEqualTo("P-2026-000002");
    assertThat(draw(Series.REQUEST, 2027)).isEqualTo("P-2027-000001");
    assertThat(draw(Series.COMPLAINT, 2026)).isEqualTo("R-2026-000001");
    assertThat(draw(Series.QUOTE, 2026)).isEqualTo("N-2026-000001");
    assertThat(draw(Series.STATEMENT, 2026)).isEqualTo("V-2026-000001");
  }

  @Test
  void a_number_is_taken_back_with_its_transaction() {
    draw(Series.REQUEST, 2026);
    transaction.executeWithoutResult(status -> {
      assertThat(numbers.next(Series.REQUEST, 2026)).isEqualTo("P-2026-000002");
      status.setRollbackOnly();
    });
    assertThat(draw(Series.REQUEST, 2026)).isEqualTo("P-2026-000002");
  }

  @Test
  void a_block_of_numbers_is_reserved_at_once() {
    long first = reserve(10);
    assertThat(first).isEqualTo(1);
    assertThat(reserve(1)).isEqualTo(11);
  }

  @Test
  void a_number_is_drawn_inside_a_transaction_only() {
    assertThatThrownBy(() -> numbers.next(Series.REQUEST, 2026))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void the_first_number_of_a_year_may_be_drawn_by_many_at_once() throws Exception {
    List<String> drawn =
        together(() -> List.of(draw(Series.STATEMENT, 2031))).stream()
            .flatMap(List::stream)
            .toList();
    assertThat(drawn)
        .containsExactlyInAnyOrderElementsOf(expected(Series.STATEMENT, 2031, THREADS));
  }

  @Test
  void many_at_once_leave_neither_gap_nor_double() throws Exception {
    List<String> drawn =
        together(() ->
                IntStream.range(0, EACH).mapToObj(time -> draw(Series.REQUEST, 2026)).toList())
            .stream()
            .flatMap(List::stream)
            .toList();
    assertThat(drawn)
        .containsExactlyInAnyOrderElementsOf(expected(Series.REQUEST, 2026, THREADS * EACH));
  }

  private String draw(Series series, int year) {
    String number = transaction.execute(status -> numbers.next(series, year));
    return number == null ? "" : number;
  }

  private long reserve(int howMany) {
    Long first = transaction.execute(status -> numbers.reserve(Series.STATEMENT, 2026, howMany));
    return first == null ? 0 : first;
  }

  private static List<String> expected(Series series, int year, int howMany) {
    return IntStream.rangeClosed(1, howMany)
        .mapToObj(ordinal -> series.format(year, ordinal))
        .toList();
  }

  /** Does the work on eight threads that start together. */
  private static <T> List<T> together(Callable<T> work) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<T>> running =
          IntStream.range(0, THREADS)
              .mapToObj(thread ->
                  threads.submit(() -> {
                    start.await();
                    return work.call();
                  }))
              .toList();
      start.countDown();
      List<T> results = new java.util.ArrayList<>();
      for (Future<T> one : running) {
        results.add(one.get());
      }
      return results;
    }
  }
}
