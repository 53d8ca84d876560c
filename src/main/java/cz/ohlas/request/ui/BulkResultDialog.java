package cz.ohlas.request.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ui.PlainTable;
import cz.ohlas.request.BulkResult;
import cz.ohlas.request.BulkResult.Refused;

/** With how many requests it was done, and with which it was not and why. */
final class BulkResultDialog extends Dialog {

  BulkResultDialog(BulkResult result) {
    setHeaderTitle(getTranslation("request.bulk.result"));
    addClassNames("form-dialog", "wide");
    PlainTable table = new PlainTable("request.number", "request.bulk.why");
    for (Refused refused : result.refused()) {
      table.row(
          RequestNavigation.link(refused.request().id(), refused.request().number()),
          why(refused.why()));
    }
    add(
        new Paragraph(getTranslation("request.bulk.done", result.done().size())),
        new Paragraph(getTranslation("request.bulk.refused", result.refused().size())),
        table);
    Button close = new Button(getTranslation("action.close"), click -> close());
    close.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(close);
  }

  private Div why(BusinessRuleViolation broken) {
    Div why = new Div(new Span(broken.sentence(getLocale())));
    broken
        .ruleId()
        .ifPresent(id -> {
          Span rule = new Span(id);
          rule.addClassName("rule-id");
          why.add(rule);
        });
    return why;
  }
}
