package cz.ohlas.base;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Locale;

/**
 * What a form says about a field that breaks a constraint, in the console's own words: the
 * constraint's message where it names a translation key, else one sentence per kind of constraint.
 * Named in META-INF/validation.xml.
 */
public final class ConstraintSentences implements MessageInterpolator {

  /** For the validator, which makes it. */
  public ConstraintSentences() {}

  @Override
  public String interpolate(String message, Context context) {
    return interpolate(message, context, Translations.CZECH);
  }

  @Override
  public String interpolate(String message, Context context, Locale locale) {
    return message.startsWith("{")
        ? ofKind(context.getConstraintDescriptor().getAnnotation(), locale)
        : Translations.text(locale, message);
  }

  private static String ofKind(Annotation constraint, Locale locale) {
    return switch (constraint) {
      case NotNull _, NotBlank _, NotEmpty _ -> Translations.text(locale, "field.required");
      case Size size -> Translations.text(locale, "field.tooLong", size.max());
      case Positive _ -> Translations.text(locale, "field.atLeast", 1);
      case PositiveOrZero _ -> Translations.text(locale, "field.atLeast", 0);
      case Min least -> Translations.text(locale, "field.atLeast", least.value());
      case Max most -> Translations.text(locale, "field.atMost", most.value());
      default -> Translations.text(locale, "field.bad");
    };
  }
}
