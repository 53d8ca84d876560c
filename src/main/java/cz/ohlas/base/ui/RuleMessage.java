package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.binder.ValidationException;
import cz.ohlas.base.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The place in a form where a broken rule is told; what was typed stays. It comes into sight by
 * itself, and the field that the rule means is marked and gets the focus.
 */
public final class RuleMessage extends Div {

  /**
   * After all else that the same answer brings has been laid out. A field of several choices does
   * not take the focus itself.
   */
  private static final String SHOW =
      """
      const field = $0;
      setTimeout(() => {
        field?.focus();
        if (field && !field.matches(':focus-within')) {
          field.querySelector('input:not([disabled])')?.focus();
        }
        this.scrollIntoView({ block: 'nearest' });
        field?.scrollIntoView({ block: 'nearest' });
      });
      """;

  private @Nullable HasValidation marked;

  /** Starts silent. */
  public RuleMessage() {
    addClassName("rule-message");
    getElement().setAttribute("role", "alert");
    setVisible(false);
  }

  /** Tells the broken rule, its id small behind the words, and leads to the field that it means. */
  public void tell(BusinessRuleViolation violation) {
    write(violation.sentence(getLocale()));
    violation
        .ruleId()
        .ifPresent(id -> {
          Span rule = new Span(id);
          rule.addClassName("rule-id");
          add(rule);
        });
    Component meant =
        getParent().flatMap(form -> RuleField.meant(form, violation.messageKey())).orElse(null);
    if (meant instanceof HasValidation field) {
      field.setInvalid(true);
      marked = field;
    }
    lead(meant);
  }

  /** Tells that the form's own check has marked fields, and leads to the first of them. */
  void tell(ValidationException found) {
    write(getTranslation("notice.checkFields"));
    lead(RuleField.wrong(found).orElse(null));
  }

  /** Tells a sentence that is already translated. */
  public void tell(String sentence) {
    write(sentence);
    lead(null);
  }

  /** Falls silent. */
  public void clear() {
    removeAll();
    setVisible(false);
    if (marked != null) {
      marked.setInvalid(false);
      marked = null;
    }
  }

  private void write(String sentence) {
    removeAll();
    add(new Span(sentence));
    setVisible(true);
  }

  private void lead(@Nullable Component field) {
    getElement().executeJs(SHOW, field == null ? null : field.getElement());
  }
}
