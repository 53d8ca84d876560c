package cz.ohlas.complaint;

import cz.ohlas.base.BusinessRuleViolation;
import jakarta.validation.Validator;
import org.springframework.stereotype.Component;

/** What was typed is complete and not too long, whoever calls. */
@Component("complaintWritten")
class Written {

  private final Validator validator;

  Written(Validator validator) {
    this.validator = validator;
  }

  void check(Record input) {
    if (!validator.validate(input).isEmpty()) {
      throw BusinessRuleViolation.plain("notice.checkFields");
    }
  }

  static String text(String typed, int longest) {
    if (typed.isBlank()) {
      throw BusinessRuleViolation.plain("field.required");
    }
    String text = typed.strip();
    if (text.length() > longest) {
      throw BusinessRuleViolation.plain("field.tooLong", longest);
    }
    return text;
  }
}
