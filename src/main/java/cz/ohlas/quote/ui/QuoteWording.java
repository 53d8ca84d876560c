package cz.ohlas.quote.ui;

import cz.ohlas.base.Formats;
import cz.ohlas.base.Money;
import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.ConflictWords;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.price.CriteriaSheet;
import cz.ohlas.price.Criterion;
import cz.ohlas.price.CriterionValue;
import cz.ohlas.quote.QuoteLineInput;
import cz.ohlas.quote.QuoteState;
import cz.ohlas.quote.QuoteTerms;
import cz.ohlas.quote.QuotedRegistration;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words for quotes, the same in list and page. */
final class QuoteWording {

  private QuoteWording() {}

  static StatusDot state(QuoteState state, Locale locale) {
    return new StatusDot(tone(state), word(state, locale));
  }

  static Tone tone(QuoteState state) {
    return switch (state) {
      case DRAFT, SUPERSEDED, DECLINED -> Tone.NEUTRAL;
      case AWAITING_APPROVAL -> Tone.WAITING;
      case SENT -> Tone.INFO;
      case ACCEPTED -> Tone.GOOD;
      case EXPIRED -> Tone.WARNING;
    };
  }

  static String word(QuoteState state, Locale locale) {
    return Translations.text(locale, "quote.state." + state.name());
  }

  /** Words for comparing what two people made of one draft. */
  static ConflictWords conflicts(QuoteDesk desk, Locale locale) {
    Formats formats = Formats.of(locale);
    ConflictWords words =
        ConflictWords.of("quote.")
            .apart(CriteriaSheet.class)
            .apart(QuoteTerms.class)
            .label("servicePackageId", "quote.package")
            .show("servicePackageId", Long.class, id -> desk.packages().byId(id).name(locale))
            .show(
                QuotedRegistration.class,
                one -> desk.registrations().reference(one.registrationId()).label())
            .within("terms", "quote.")
            .label("terms.bindingUntil", "quote.bindingUntil.field")
            .show(
                "terms.instalments",
                Integer.class,
                times -> Translations.text(locale, "quote.instalments." + times))
            .label("terms.prolongs", "quote.prolongs.field")
            .label("discountPercent", "quote.discount")
            .show("discountPercent", BigDecimal.class, formats::percent)
            .label("otherLines", "quote.lines.other")
            .show(QuoteLineInput.class, line -> line(line, locale));
    for (Criterion criterion : Criterion.values()) {
      String field = "criteria." + criterion.name().toLowerCase(Locale.ROOT);
      words
          .label(field, "price.criterion." + criterion.name())
          .show(field, CriterionValue.class, value -> value(criterion, value, locale));
    }
    return words;
  }

  private static String line(QuoteLineInput line, Locale locale) {
    Formats formats = Formats.of(locale);
    return line.description()
        + " · "
        + formats.quantity(line.quantity())
        + " × "
        + formats.money(new Money(line.unitPrice()));
  }

  private static String value(Criterion criterion, CriterionValue value, Locale locale) {
    Formats formats = Formats.of(locale);
    return String.join(
        " · ",
        Translations.text(
            locale, "price.value." + criterion.name(), formats.number(value.amount())),
        Translations.text(locale, "price.source." + value.source().name()),
        formats.date(value.day()));
  }

  /** The number, with the version where it is not the first; a word for what has none yet. */
  static String number(@Nullable String number, int revision, Locale locale) {
    if (number == null) {
      return Translations.text(locale, "quote.unnumbered");
    }
    return revision == 1
        ? number
        : Translations.text(locale, "quote.numberAndVersion", number, revision);
  }
}
