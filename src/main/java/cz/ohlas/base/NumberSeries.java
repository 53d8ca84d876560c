package cz.ohlas.base;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gapless numbers such as {@code P-2026-000123}: one locked row a series and year. The number is
 * taken back when the transaction is; draw it last, never render or send while holding it.
 */
@Component
public class NumberSeries {

  private final JdbcClient jdbc;
  private final TransactionTemplate openYear;

  NumberSeries(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.openYear = new TransactionTemplate(transactions);
    this.openYear.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Draws the next number of the series in the year (Europe/Prague). */
  @Transactional(propagation = Propagation.MANDATORY)
  public String next(Series series, int year) {
    return series.format(year, reserve(series, year, 1));
  }

  /** Draws several following numbers at once and returns the first one's ordinal. */
  @Transactional(propagation = Propagation.MANDATORY)
  public long reserve(Series series, int year, int howMany) {
    if (advance(series, year, howMany) == 0) {
      openYear.executeWithoutResult(status -> ensureRow(series, year, status));
      advance(series, year, howMany);
    }
    long last =
        jdbc.sql(
                "select last_number from number_series where series = :series and series_year = :year")
            .param("series", series.letter())
            .param("year", year)
            .query(Long.class)
            .single();
    return last - howMany + 1;
  }

  /** Moves the row on and holds it until the transaction ends; 0 while the year has none. */
  private int advance(Series series, int year, int howMany) {
    return jdbc.sql(
            """
            update number_series set last_number = last_number + :howMany
            where series = :series and series_year = :year\
            """)
        .param("howMany", howMany)
        .param("series", series.letter())
        .param("year", year)
        .update();
  }

  /**
   * The year's first number may be drawn by two people at once: only one of them gets to make the
   * row.
   */
  private void ensureRow(Series series, int year, TransactionStatus status) {
    boolean there =
        jdbc.sql(
                    "select count(*) from number_series where series = :series and series_year = :year")
                .param("series", series.letter())
                .param("year", year)
                .query(Long.class)
                .single()
            > 0;
    if (there) {
      return;
    }
    try {
      jdbc.sql(
              "insert into number_series (series, series_year, last_number) values (:series, :year, 0)")
          .param("series", series.letter())
          .param("year", year)
          .update();
    } catch (DuplicateKeyException alreadyOpened) {
      // PostgreSQL refuses to commit after a failed statement
      status.setRollbackOnly();
    }
  }

  /** What is numbered. */
  public enum Series {
    /** Requests (požadavky). */
    REQUEST("P"),
    /** Complaints (reklamace a stížnosti). */
    COMPLAINT("R"),
    /** Quotes (nabídky). */
    QUOTE("N"),
    /** Monthly statements (výkazy). */
    STATEMENT("V");

    private final String letter;

    Series(String letter) {
      this.letter = letter;
    }

    String letter() {
      return letter;
    }

    /** The number as people write it. */
    public String format(int year, long ordinal) {
      return "%s-%d-%06d".formatted(letter, year, ordinal);
    }
  }
}
