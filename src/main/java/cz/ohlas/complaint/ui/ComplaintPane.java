package cz.ohlas.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import cz.ohlas.base.ui.Detail;
import cz.ohlas.base.ui.PdfLink;
import cz.ohlas.complaint.ComplaintDetail;
import cz.ohlas.complaint.ComplaintFile;
import cz.ohlas.complaint.ComplaintState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One complaint beside the register, with the one sensible next action. */
final class ComplaintPane extends Composite<Div> {

  private final transient ComplaintDetail detail;
  private final transient ComplaintActions actions;
  private final transient Runnable reload;

  ComplaintPane(
      ComplaintDetail detail,
      ComplaintActions actions,
      ComplaintWording words,
      Runnable close,
      Runnable reload) {
    this.detail = detail;
    this.actions = actions;
    this.reload = reload;
    ComplaintParts parts = new ComplaintParts(detail, actions, words);
    LocalDate sentOn = detail.sent() == null ? null : detail.sent().on();
    Div status = new Div(words.state(detail.state()), words.term(detail.term(), sentOn));
    status.addClassName("status-line");
    getContent().addClassName("fill");
    getContent()
        .add(
            new Detail(detail.number(), detail.registered().subject(), close)
                .withSubtitle(detail.customer())
                .withStatus(status, new TermBar(detail.term(), words, sentOn))
                .withActions(buttons().toArray(Component[]::new))
                .with(
                    parts.facts(),
                    parts.points(),
                    parts.attachments(reload),
                    parts.statements(reload),
                    parts.timeline()));
  }

  private List<Component> buttons() {
    List<Component> buttons = new ArrayList<>();
    ComplaintDetail.Rights rights = detail.rights();
    Long owed = rights.statementAsked();
    if (owed != null && detail.state() != ComplaintState.ANSWERED) {
      buttons.add(
          button("complaint.statement.give", () -> actions.give(owed, question(owed), reload)));
    }
    if (rights.decide()) {
      buttons.add(
          button(
              detail.state() == ComplaintState.OPEN
                  ? "complaint.decide.open"
                  : "complaint.sign.open",
              () -> ComplaintNavigation.decide(detail.id())));
    }
    if (detail.sent() != null && detail.delivered() == null && rights.amend()) {
      buttons.add(button("complaint.deliver", () -> actions.deliver(detail, reload)));
    }
    if (detail.state() == ComplaintState.OPEN && rights.amend()) {
      buttons.add(button("complaint.correct", () -> actions.correct(detail, reload)));
    }
    if (!buttons.isEmpty() && buttons.getFirst() instanceof Button first) {
      first.addThemeVariants(ButtonVariant.PRIMARY);
    }
    if (detail.sent() != null) {
      buttons.add(
          new PdfLink(
              "complaint.letter.sent",
              () -> {
                ComplaintFile letter = actions.register().reply(detail.id());
                return new PdfLink.Pdf(letter.fileName(), letter.content());
              }));
    }
    return buttons;
  }

  private String question(@Nullable Long statementId) {
    return detail.statements().stream()
        .filter(asked -> Long.valueOf(asked.id()).equals(statementId))
        .map(ComplaintDetail.StatementAsked::question)
        .findFirst()
        .orElse("");
  }

  private Button button(String key, Runnable action) {
    return new Button(getTranslation(key), click -> action.run());
  }
}
