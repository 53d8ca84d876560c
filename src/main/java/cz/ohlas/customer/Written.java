package cz.ohlas.customer;

import cz.ohlas.base.BusinessRuleViolation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;

/** The check of what people wrote. */
final class Written {

  static final String EMAILS_OR_NOTHING =
      "(\\s*[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;.]+\\s*([,;]\\s*[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;.]+\\s*)*)?";

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  private Written() {}

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
