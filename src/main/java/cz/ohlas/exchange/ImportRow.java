package cz.ohlas.exchange;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConstraintSentences;
import cz.ohlas.base.CzechText;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row by the names of its columns, and what is wrong with it. Whatever can't be understood
 * refuses the row, with a sentence for the person; reading goes on, so that all that is wrong is
 * told at once.
 */
public final class ImportRow {

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();
  private static final ConstraintSentences SENTENCES = new ConstraintSentences();

  private final TableRow row;
  private final Map<String, Integer> places;
  private final Locale locale;
  private final boolean checked;
  private final List<ImportFault> faults = new ArrayList<>();

  /** Of a row that was checked before, the constraints are not asked a second time. */
  ImportRow(TableRow row, Map<String, Integer> places, Locale locale, boolean checked) {
    this.checked = checked;
    this.row = row;
    this.places = places;
    this.locale = locale;
  }

  /** Where it stands in the file. */
  public int line() {
    return row.line();
  }

  /** The text, empty where nothing stands or the table has no such column. */
  public String text(String key) {
    return cell(key).text();
  }

  /** Whether anything stands in any column whose key begins so. */
  public boolean hasAny(String beginning) {
    return places.keySet().stream()
        .anyMatch(key -> key.startsWith(beginning) && !cell(key).isEmpty());
  }

  /** The day; empty where nothing stands, or no day. */
  public Optional<LocalDate> date(String key) {
    return understood(key, Cell::asDate);
  }

  /** The number; empty where nothing stands, or no number. */
  public Optional<BigDecimal> decimal(String key) {
    return understood(key, Cell::asDecimal);
  }

  /** The whole number; empty where nothing stands, or no such number. */
  public Optional<Integer> integer(String key) {
    return understood(key, Cell::asInteger);
  }

  /** What the folded text names; empty where nothing stands, or nothing that is known. */
  public <T> Optional<T> choice(String key, Function<String, Optional<T>> find) {
    String typed = text(key);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> found = find.apply(CzechText.folded(typed));
    if (found.isEmpty()) {
      refuse(key, BusinessRuleViolation.plain("exchange.rule.unknown", typed));
    }
    return found;
  }

  /** Refuses the row where the cell is empty; whether there is something. */
  public boolean require(String key) {
    boolean there = !text(key).isEmpty();
    if (!there) {
      refuse(key, BusinessRuleViolation.plain("exchange.rule.missing"));
    }
    return there;
  }

  /**
   * Refuses the row where an input breaks the constraints of its record.
   *
   * @param beginning stands before the input's own names in the keys of the columns
   */
  public void check(Record input, String beginning) {
    if (checked) {
      return;
    }
    VALIDATOR.validate(input).stream()
        .sorted(Comparator.comparing(broken -> broken.getPropertyPath().toString()))
        .forEach(broken -> fault(beginning + broken.getPropertyPath(), sentence(broken), false));
  }

  /** Refuses the row because of a cell, or of the whole where the key is of no column. */
  public void refuse(String key, BusinessRuleViolation broken) {
    fault(key, broken.sentence(locale), false);
  }

  /** Tells of something odd that does not keep the row out. */
  public void warn(String key, String messageKey, Object... arguments) {
    fault(key, BusinessRuleViolation.plain(messageKey, arguments).sentence(locale), true);
  }

  /** Whether it can't be brought in. */
  public boolean isRefused() {
    return faults.stream().anyMatch(fault -> !fault.warning());
  }

  TableRow row() {
    return row;
  }

  List<ImportFault> faults() {
    return faults;
  }

  private void fault(String key, String sentence, boolean warning) {
    faults.add(new ImportFault(row.line(), key, cell(key).text(), sentence, warning));
  }

  private <T> Optional<T> understood(String key, Function<Cell, Optional<T>> understand) {
    try {
      return understand.apply(cell(key));
    } catch (BusinessRuleViolation odd) {
      refuse(key, odd);
      return Optional.empty();
    }
  }

  private Cell cell(String key) {
    Integer place = places.get(key);
    return place == null ? Cell.EMPTY : row.cell(place);
  }

  private String sentence(ConstraintViolation<?> broken) {
    return SENTENCES.interpolate(broken.getMessageTemplate(), new Broken(broken), locale);
  }
}
