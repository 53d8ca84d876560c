package cz.ohlas.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ui.ActionButton;
import cz.ohlas.base.ui.MomentField;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.request.ClosedConfirmation;
import cz.ohlas.request.ConnectionTarget;
import cz.ohlas.request.RemoteSessionInput;
import cz.ohlas.request.RemoteToolItem;
import cz.ohlas.request.RequestDetail;
import cz.ohlas.request.RequestFact;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The checklist of a remote connection (REM-1..4); each step takes its time with one click. The
 * connection password has no field anywhere.
 */
final class SessionForm extends Composite<FormLayout> {

  private final transient RequestDesk desk;
  private final transient RequestDetail request;
  private final Select<RemoteToolItem> tool = new Select<>();
  private final MomentField ready = new MomentField("request.session.ready");
  private final MomentField started = new MomentField("request.session.started");
  private final MomentField told = new MomentField("request.session.passwordTold");
  private final MomentField connected = new MomentField("request.session.connected");
  private final MomentField ended = new MomentField("request.session.ended");
  private final RadioButtonGroup<ClosedConfirmation> closed =
      new RadioButtonGroup<>(getTranslation("request.session.closed"));
  private final TextField closedReason =
      new TextField(getTranslation("request.session.closedReason"));
  private final TextArea note = new TextArea(getTranslation("request.session.note"));
  private final Div workstationSteps = new Div();

  /** Takes the session begun before, null for a new one. */
  SessionForm(RequestDesk desk, RequestDetail request, RequestFact.@Nullable SessionFact begun) {
    this.desk = desk;
    this.request = request;
    tool.setLabel(getTranslation("request.session.tool"));
    tool.setItemLabelGenerator(
        each -> each.name() + " · " + getTranslation("request.target." + each.target()));
    tool.addValueChangeListener(change -> fit());
    ended.addValueChangeListener(change -> fit());
    closed.setItems(ClosedConfirmation.values());
    closed.setItemLabelGenerator(each -> getTranslation("request.closed." + each));
    closed.addValueChangeListener(change -> fit());
    closedReason.setMaxLength(1000);
    note.setMaxLength(1000);
    workstationSteps.addClassName("steps");
    workstationSteps.add(step(ready), step(started), step(told));
    download().ifPresent(workstationSteps::addComponentAsFirst);
    FormLayout layout = getContent();
    TwoColumns.of(layout);
    Long registration = request.fact().registrationId();
    if (registration != null) {
      layout.add(InstallationCard.facts(desk.registrations().detail(registration).facts()), 2);
    }
    layout.add(tool, 2);
    layout.add(workstationSteps, 2);
    layout.add(step(connected), 2);
    layout.add(step(ended), 2);
    layout.add(closed, 2);
    layout.add(closedReason, 2);
    layout.add(note, 2);
    if (begun == null) {
      tool.setItems(desk.work().usableTools());
    } else {
      show(begun);
    }
    fit();
  }

  RemoteSessionInput read() {
    RemoteToolItem chosen = tool.getValue();
    if (chosen == null) {
      throw BusinessRuleViolation.plain("request.rule.toolMissing");
    }
    return new RemoteSessionInput(
        chosen.id(),
        ready.moment().orElse(null),
        started.moment().orElse(null),
        told.moment().orElse(null),
        connected.moment().orElse(null),
        ended.moment().orElse(null),
        closed.getValue(),
        closedReason.getValue(),
        note.getValue());
  }

  private void show(RequestFact.SessionFact begun) {
    RemoteToolItem used =
        new RemoteToolItem(begun.toolId(), 0, begun.toolName(), begun.target(), "", false);
    tool.setItems(List.of(used));
    tool.setValue(used);
    tool.setReadOnly(true);
    RemoteSessionInput course = begun.course();
    ready.show(course.clientReadyAt());
    started.show(course.clientStartedAt());
    told.show(course.passwordToldAt());
    connected.show(course.connectedAt());
    ended.show(course.endedAt());
    closed.setValue(course.closed());
    closedReason.setValue(course.closedReason() == null ? "" : course.closedReason());
    note.setValue(course.note());
  }

  private Div step(MomentField field) {
    Button now = new Button(getTranslation("request.session.now"), click -> field.show(desk.now()));
    now.addThemeVariants(ButtonVariant.TERTIARY);
    now.setAriaLabel(field.getLabel() + ": " + getTranslation("request.session.now"));
    Div step = new Div(field, now);
    step.addClassName("step");
    return step;
  }

  private void fit() {
    RemoteToolItem chosen = tool.getValue();
    boolean workstation = chosen != null && chosen.target() == ConnectionTarget.WORKSTATION;
    workstationSteps.setVisible(workstation);
    closed.setVisible(workstation && ended.moment().isPresent());
    closedReason.setVisible(
        closed.isVisible() && closed.getValue() == ClosedConfirmation.CANNOT_VERIFY);
  }

  /** One click sends the e-mail with the address of the client, or at least writes it (REM-3). */
  private Optional<Component> download() {
    String address = desk.company().current().rules().clientDownloadUrl();
    if (address.isBlank() || request.email().isBlank()) {
      return Optional.empty();
    }
    if (desk.mails().sends()) {
      return Optional.of(sending());
    }
    String mail =
        "mailto:"
            + request.email()
            + "?subject="
            + encoded(getTranslation("request.session.mailSubject", request.fact().number()))
            + "&body="
            + encoded(getTranslation("request.session.mailText", address));
    return Optional.of(new Anchor(mail, getTranslation("request.session.mail")));
  }

  private Button sending() {
    Button send =
        new ActionButton(
            getTranslation("request.session.mailSend"),
            () -> {
              desk.mails().sendClientLink(request.fact().id());
              Notices.done("request.session.mailDone", request.email());
            });
    send.addThemeVariants(ButtonVariant.TERTIARY);
    return send;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
