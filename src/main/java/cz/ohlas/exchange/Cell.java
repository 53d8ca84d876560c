package cz.ohlas.exchange;

import cz.ohlas.base.BusinessRuleViolation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One cell as it was read: always as text, and as a number or a day where the file itself says that
 * it is one.
 *
 * @param text without surrounding spaces; empty for an empty cell
 * @param number null where the file knows only text
 * @param date null where the file knows only text or a number
 */
public record Cell(String text, @Nullable BigDecimal number, @Nullable LocalDate date) {

  /** Nothing. */
  public static final Cell EMPTY = new Cell("", null, null);

  /** A cell of which only the text is known. */
  public static Cell of(String text) {
    String tidy = FormulaGuard.withoutGuard(CzechValues.stripped(text));
    return tidy.isEmpty() ? EMPTY : new Cell(tidy, null, null);
  }

  /** A number, its text as people would type it where they only want its digits. */
  static Cell of(BigDecimal number) {
    return new Cell(number.stripTrailingZeros().toPlainString(), number, null);
  }

  /** A day. */
  static Cell of(LocalDate date) {
    return new Cell(CzechValues.written(date), null, date);
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /**
   * The day, empty for an empty cell.
   *
   * @throws BusinessRuleViolation when it is none
   */
  public Optional<LocalDate> asDate() {
    if (date != null || isEmpty()) {
      return Optional.ofNullable(date);
    }
    return Optional.of(
        CzechValues.date(text)
            .orElseThrow(() -> BusinessRuleViolation.plain("exchange.rule.date", shown())));
  }

  /**
   * The number, empty for an empty cell.
   *
   * @throws BusinessRuleViolation when it is none
   */
  public Optional<BigDecimal> asDecimal() {
    if (number != null || isEmpty()) {
      return Optional.ofNullable(number);
    }
    return Optional.of(
        CzechValues.decimal(text)
            .orElseThrow(() -> BusinessRuleViolation.plain("exchange.rule.number", shown())));
  }

  /**
   * The whole number, empty for an empty cell.
   *
   * @throws BusinessRuleViolation when it is none
   */
  public Optional<Integer> asInteger() {
    return asDecimal().map(this::whole);
  }

  /** What the cell is to a spreadsheet program: a number, a day or a text. */
  Object value() {
    if (number != null) {
      return number;
    }
    return date == null ? text : date;
  }

  private Integer whole(BigDecimal decimal) {
    try {
      return decimal.intValueExact();
    } catch (ArithmeticException broken) {
      throw BusinessRuleViolation.plain("exchange.rule.whole", shown());
    }
  }

  /** Long texts are cut: the sentence is about the cell, not the cell itself. */
  private String shown() {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
