package cz.ohlas.request.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ui.Mended;
import cz.ohlas.base.ui.MomentField;
import cz.ohlas.base.ui.RuleField;
import cz.ohlas.customer.Approver;
import cz.ohlas.request.ApprovalInput;
import java.time.Instant;
import java.util.List;

/** Who at the customer's approved the person, how, and for how long (REQ-2, REG-4). */
final class ApprovalForm extends Composite<FormLayout> {

  private static final int DOCUMENT = 500;

  private final ComboBox<String> approvedBy =
      new ComboBox<>(getTranslation("request.field.approvedBy"));
  private final TextField how = new TextField(getTranslation("request.field.approvedHow"));
  private final RadioButtonGroup<Boolean> forGood =
      new RadioButtonGroup<>(getTranslation("request.field.approvedFor"));
  private final MomentField cameAt = new MomentField("request.field.cameAt");

  ApprovalForm(List<Approver> whom, Instant now) {
    List<String> names = whom.stream().map(Approver::name).toList();
    approvedBy.setItems(names);
    approvedBy.setAllowCustomValue(true);
    approvedBy.addCustomValueSetListener(typed -> approvedBy.setValue(typed.getDetail()));
    approvedBy.setRequiredIndicatorVisible(true);
    if (!names.isEmpty()) {
      approvedBy.setValue(names.getFirst());
    }
    how.setMaxLength(DOCUMENT);
    how.setRequiredIndicatorVisible(true);
    how.setHelperText(getTranslation("request.field.approvedHowHelp"));
    forGood.setItems(false, true);
    forGood.setItemLabelGenerator(
        each -> getTranslation(each ? "request.approved.forGood" : "request.approved.once"));
    forGood.setValue(false);
    forGood.addClassName("stacked");
    cameAt.show(now);
    Mended.required(cameAt);
    RuleField.of(approvedBy, "request.rule.approverMissing");
    RuleField.of(how, "request.rule.approvedHowMissing");
    RuleField.of(
        cameAt,
        "request.rule.momentMissing",
        "request.rule.inFuture",
        "request.rule.cameBeforeAsked");
    FormLayout layout = getContent();
    TwoColumns.of(layout);
    layout.add(approvedBy, 2);
    layout.add(how, 2);
    layout.add(forGood, 2);
    layout.add(cameAt, 2);
  }

  ApprovalInput read() {
    String who = approvedBy.getValue();
    return new ApprovalInput(
        who == null ? "" : who,
        cameAt
            .moment()
            .orElseThrow(() -> BusinessRuleViolation.plain("request.rule.momentMissing")),
        how.getValue(),
        forGood.getValue());
  }
}
