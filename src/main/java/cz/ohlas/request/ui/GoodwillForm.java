package cz.ohlas.request.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ui.RuleField;
import cz.ohlas.request.Gate;
import cz.ohlas.request.GoodwillInput;
import cz.ohlas.request.RefusalGround;
import java.util.List;

/** Why a lead lets a request be served that may be refused (REQ-5). */
final class GoodwillForm extends Composite<FormLayout> {

  private final Select<RefusalGround> ground = new Select<>();
  private final TextArea reason = new TextArea(getTranslation("request.field.goodwillReason"));
  private List<RefusalGround> offered = List.of();

  GoodwillForm() {
    ground.setLabel(getTranslation("request.field.goodwillGround"));
    ground.setItemLabelGenerator(each -> getTranslation("request.ground." + each));
    ground.setRequiredIndicatorVisible(true);
    reason.setMaxLength(1000);
    reason.setMinRows(3);
    reason.setRequiredIndicatorVisible(true);
    TwoColumns.of(getContent());
    getContent().add(ground, 2);
    getContent().add(reason, 2);
    RuleField.of(ground, "request.rule.groundMissing", "request.rule.goodwillMust");
    RuleField.of(reason, "request.rule.reasonMissing");
  }

  /** Offers the rights to refuse that stand in the way. */
  void offer(Gate gate) {
    List<RefusalGround> rights =
        gate.goodwill().stream()
            .filter(each -> each == RefusalGround.REQ_5B || each == RefusalGround.SCO_X)
            .toList();
    if (!rights.equals(offered)) {
      offered = rights;
      ground.setItems(rights);
      if (!rights.isEmpty()) {
        ground.setValue(rights.getFirst());
      }
    }
  }

  GoodwillInput read() {
    if (ground.getValue() == null) {
      throw BusinessRuleViolation.of("REQ-5", "request.rule.groundMissing");
    }
    return new GoodwillInput(ground.getValue(), reason.getValue());
  }
}
