package cz.ohlas.request.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ui.RuleField;
import cz.ohlas.request.Channel;
import cz.ohlas.request.Gate;
import cz.ohlas.request.RefusalGround;
import cz.ohlas.request.RefusalInput;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;

/** The ground on which a request is refused at the gate, and what the customer was told (REQ-5). */
final class RefusalForm extends Composite<FormLayout> {

  private final transient Supplier<Instant> clock;
  private final Select<RefusalGround> ground = new Select<>();
  private final TextArea told = new TextArea(getTranslation("request.field.told"));
  private final Select<Channel> channel = new Select<>();
  private final TextArea howToObject = new TextArea(getTranslation("request.field.howToObject"));
  private List<RefusalGround> offered = List.of();
  private String proposed = "";

  /** Takes the console's clock and the address to which objections go. */
  RefusalForm(Supplier<Instant> clock, String supportEmail) {
    this.clock = clock;
    ground.setRequiredIndicatorVisible(true);
    ground.setLabel(getTranslation("request.field.ground"));
    ground.setItemLabelGenerator(each -> getTranslation("request.ground." + each));
    ground.addValueChangeListener(change -> propose(change.getValue()));
    told.setMaxLength(4000);
    told.setMinRows(3);
    told.setRequiredIndicatorVisible(true);
    channel.setLabel(getTranslation("request.field.toldChannel"));
    channel.setItems(Channel.values());
    channel.setItemLabelGenerator(each -> getTranslation("request.channel." + each));
    channel.setValue(Channel.PHONE);
    howToObject.setMaxLength(1000);
    howToObject.setRequiredIndicatorVisible(true);
    howToObject.setValue(getTranslation("request.howToObject", supportEmail));
    FormLayout layout = getContent();
    TwoColumns.of(layout);
    layout.add(ground, 2);
    layout.add(told, 2);
    layout.add(channel, 2);
    layout.add(howToObject, 2);
    RuleField.of(ground, "request.rule.groundMissing", "request.rule.groundDoesNotHold");
    RuleField.of(told, "request.rule.toldMissing");
    RuleField.of(howToObject, "request.rule.howToObjectMissing");
  }

  /** Offers the grounds that hold; the one that goes without saying is chosen. */
  void offer(Gate gate) {
    if (offered.equals(gate.grounds())) {
      return;
    }
    offered = gate.grounds();
    RefusalGround before = ground.getValue();
    ground.setItems(offered);
    RefusalGround plain = gate.plainGround();
    if (plain != null) {
      ground.setValue(plain);
    } else if (before != null && offered.contains(before)) {
      ground.setValue(before);
    }
  }

  /** The usual words for the ground, unless somebody has written others. */
  private void propose(RefusalGround chosen) {
    if (!told.getValue().equals(proposed)) {
      return;
    }
    proposed = chosen == null ? "" : getTranslation("request.told." + chosen);
    told.setValue(proposed);
  }

  RefusalInput read() {
    RefusalGround chosen = ground.getValue();
    if (chosen == null) {
      throw BusinessRuleViolation.of("REQ-5", "request.rule.groundMissing");
    }
    return new RefusalInput(
        chosen,
        clock.get().truncatedTo(ChronoUnit.MINUTES),
        channel.getValue(),
        told.getValue(),
        howToObject.getValue(),
        chosen == RefusalGround.REG_3);
  }
}
