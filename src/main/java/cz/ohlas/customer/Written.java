package cz.ohlas.customer;

import cz.ohlas.base.BusinessRuleViolation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.regex.Pattern;

/** How addresses and phone numbers are written, and the check of what people wrote. */
final class Written {

  static final String EMAIL_OR_NOTHING = "(\\s*[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;.]+\\s*)?";
  static final String EMAILS_OR_NOTHING =
      "(\\s*[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;.]+\\s*([,;]\\s*[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;.]+\\s*)*)?";
  static final String PHONE_OR_NOTHING = "(\\s*[+]?[0-9][0-9 \u00a0()/.-]{2,}\\s*)?";

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();
  private static final Pattern NOT_DIGIT = Pattern.compile("[^0-9+]");
  private static final Pattern CZECH_PHONE =
      Pattern.compile("(?:(?:\\+|00)420)?([0-9]{3})([0-9]{3})([0-9]{3})");

  private Written() {}

  /** A Czech number in groups of three behind +420, any other as it was written. */
  static String phone(String typed) {
    var czech = CZECH_PHONE.matcher(NOT_DIGIT.matcher(typed).replaceAll(""));
    return czech.matches()
        ? "+420 %s %s %s".formatted(czech.group(1), czech.group(2), czech.group(3))
        : typed.strip();
  }

  /** Refuses an input that breaks its own record's constraints, whatever form it came through. */
  static void check(Record input) {
    VALIDATOR.validate(input).stream()
        .min(Comparator.comparing(broken -> broken.getPropertyPath().toString()))
        .ifPresent(broken -> {
          throw violation(broken);
        });
  }

  private static BusinessRuleViolation violation(ConstraintViolation<?> broken) {
    String message = broken.getMessageTemplate();
    if (!message.startsWith("{")) {
      return BusinessRuleViolation.plain(message);
    }
    return switch (broken.getConstraintDescriptor().getAnnotation()) {
      case Size size -> BusinessRuleViolation.plain("field.tooLong", size.max());
      case NotNull _, NotBlank _ -> BusinessRuleViolation.plain("field.required");
      default -> BusinessRuleViolation.plain("field.bad");
    };
  }
}
