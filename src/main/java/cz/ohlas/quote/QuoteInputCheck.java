package cz.ohlas.quote;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.price.Criterion;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What plain sense forbids in a quote, each with its own sentence. */
final class QuoteInputCheck {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MOST_UNITS = BigDecimal.valueOf(10_000);
  private static final BigDecimal HIGHEST_PRICE = new BigDecimal("9999999.99");
  private static final int MOST_MONTHS = 60;
  private static final int MOST_DUE_DAYS = 90;
  private static final int MOST_INSTALMENTS = 12;
  private static final int MOST_LINES = 20;
  private static final int LONGEST_TEXT = 300;
  private static final int LONGEST_NOTE = 1000;
  private static final int YEARS_AHEAD = 2;
  private static final int DECIMALS = 2;

  private QuoteInputCheck() {}

  /**
   * Lets a sensible input pass.
   *
   * @throws BusinessRuleViolation in all other cases
   */
  static void check(QuoteInput input, LocalDate today) {
    checkCriteria(input, today);
    checkTerms(input.terms(), today);
    checkDiscount(input);
    expect(input.otherLines().size() <= MOST_LINES, "quote.rule.lines", MOST_LINES);
    for (QuoteLineInput line : input.otherLines()) {
      expect(!line.description().isBlank(), "quote.rule.lineDescription");
      checkLength(line.description(), LONGEST_TEXT);
      expect(
          line.quantity().signum() > 0 && line.quantity().compareTo(MOST_UNITS) <= 0,
          "quote.rule.lineQuantity");
      expect(
          line.unitPrice().signum() >= 0 && line.unitPrice().compareTo(HIGHEST_PRICE) <= 0,
          "quote.rule.linePrice");
      checkDecimals(line.quantity());
      checkDecimals(line.unitPrice());
    }
    for (QuotedRegistration registration : input.registrations()) {
      Integer seats = registration.seats();
      expect(seats == null || (seats > 0 && seats <= 1_000_000), "quote.rule.seats");
    }
    checkLength(input.note(), LONGEST_NOTE);
    if (input.terms().binding() && input.registrations().isEmpty()) {
      throw BusinessRuleViolation.of("REG-1", "quote.rule.noRegistration");
    }
  }

  private static void checkCriteria(QuoteInput input, LocalDate today) {
    for (Criterion criterion : Criterion.values()) {
      input
          .criteria()
          .of(criterion)
          .filter(value -> value.day().isAfter(today))
          .ifPresent(value -> {
            throw BusinessRuleViolation.of("PRC-2", "quote.rule.criterionInFuture");
          });
    }
  }

  private static void checkTerms(QuoteTerms terms, LocalDate today) {
    expect(terms.months() >= 1 && terms.months() <= MOST_MONTHS, "quote.rule.months", MOST_MONTHS);
    expect(
        terms.dueDays() >= 1 && terms.dueDays() <= MOST_DUE_DAYS,
        "quote.rule.dueDays",
        MOST_DUE_DAYS);
    expect(
        terms.instalments() >= 1 && terms.instalments() <= MOST_INSTALMENTS,
        "quote.rule.instalments",
        MOST_INSTALMENTS);
    expect(
        !terms.periodFrom().isAfter(today.plusYears(YEARS_AHEAD))
            && !terms.periodFrom().isBefore(today.minusYears(1)),
        "quote.rule.periodFrom");
    LocalDate until = terms.bindingUntil();
    if (until != null) {
      expect(!until.isBefore(today), "quote.rule.bindingInThePast");
      expect(!until.isAfter(today.plusYears(1)), "quote.rule.bindingTooLong");
    }
  }

  private static void checkDiscount(QuoteInput input) {
    BigDecimal percent = input.discountPercent();
    expect(percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0, "quote.rule.discountRange");
    checkDecimals(percent);
    if (percent.signum() > 0 && input.discountReason().isBlank()) {
      throw BusinessRuleViolation.of("PRC-5", "quote.rule.discountReason");
    }
    checkLength(input.discountReason(), LONGEST_TEXT);
  }

  /** More are not kept, and a sum made of them would not be the one that is read back. */
  private static void checkDecimals(BigDecimal number) {
    expect(number.stripTrailingZeros().scale() <= DECIMALS, "quote.rule.decimals");
  }

  private static void checkLength(String text, int longest) {
    expect(text.length() <= longest, "field.tooLong", longest);
  }

  private static void expect(boolean holds, String messageKey, Object... arguments) {
    if (!holds) {
      throw BusinessRuleViolation.plain(messageKey, arguments);
    }
  }
}
