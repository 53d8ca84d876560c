package cz.ohlas.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.base.BusinessRuleViolation;

/** The place in a form where a broken rule is told; what was typed stays. */
public final class RuleMessage extends Div {

  /** Starts silent. */
  public RuleMessage() {
    addClassName("rule-message");
    getElement().setAttribute("role", "alert");
    setVisible(false);
  }

  /** Tells the broken rule, its id small behind the words. */
  public void tell(BusinessRuleViolation violation) {
    tell(violation.sentence(getLocale()));
    violation
        .ruleId()
        .ifPresent(id -> {
          Span rule = new Span(id);
          rule.addClassName("rule-id");
          add(rule);
        });
  }

  /** Tells a sentence that is already translated. */
  public void tell(String sentence) {
    removeAll();
    add(new Span(sentence));
    setVisible(true);
  }

  /** Falls silent. */
  public void clear() {
    removeAll();
    setVisible(false);
  }
}
