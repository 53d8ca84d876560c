package cz.ohlas.statement;

import java.io.Serializable;
import java.time.YearMonth;

/**
 * Which customers of a month's closing are wanted.
 *
 * @param typed beginnings of words of the customer's name or the contract's number
 */
public record StatementFilter(YearMonth month, Part part, String typed) implements Serializable {

  /** All of a month. */
  public static StatementFilter of(YearMonth month) {
    return new StatementFilter(month, Part.ALL, "");
  }

  /** Another month. */
  public StatementFilter withMonth(YearMonth chosen) {
    return new StatementFilter(chosen, part, typed);
  }

  /** Another part. */
  public StatementFilter withPart(Part chosen) {
    return new StatementFilter(month, chosen, typed);
  }

  /** Other words. */
  public StatementFilter withTyped(String words) {
    return new StatementFilter(month, part, words);
  }

  /** A part of the closing. */
  public enum Part {
    /** Everybody. */
    ALL,
    /** Without a finished statement. */
    TO_DO,
    /** With one. */
    DONE
  }
}
