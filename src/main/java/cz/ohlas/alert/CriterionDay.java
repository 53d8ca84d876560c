package cz.ohlas.alert;

import cz.ohlas.price.Criterion;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * From which day a price criterion's value is (PRC-2).
 *
 * @param told the day of the value; null where there is none
 */
public record CriterionDay(Criterion criterion, @Nullable LocalDate told) {

  private static final String BETWEEN = ";";
  private static final String OF = "=";

  /** As an alert keeps them. */
  static String written(List<CriterionDay> days) {
    return days.stream()
        .map(one -> one.criterion().name() + OF + (one.told() == null ? "" : one.told()))
        .collect(Collectors.joining(BETWEEN));
  }

  /** Reads what was written; gives those that cannot be relied on that day. */
  static List<CriterionDay> unsure(String written, LocalDate today) {
    return Arrays.stream(written.split(BETWEEN, -1))
        .map(CriterionDay::read)
        .filter(one -> one.told() == null || !today.isBefore(AlertRules.oldFrom(one.told())))
        .toList();
  }

  private static CriterionDay read(String written) {
    int at = written.indexOf(OF);
    String day = written.substring(at + 1);
    return new CriterionDay(
        Criterion.valueOf(written.substring(0, at)), day.isEmpty() ? null : LocalDate.parse(day));
  }
}
