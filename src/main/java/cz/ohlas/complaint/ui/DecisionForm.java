package cz.ohlas.complaint.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import cz.ohlas.base.StaffDirectory.StaffCard;
import cz.ohlas.base.ui.PdfLink;
import cz.ohlas.base.ui.Section;
import cz.ohlas.complaint.ComplaintDetail;
import cz.ohlas.complaint.ComplaintState;
import cz.ohlas.complaint.DecisionInput;
import cz.ohlas.complaint.PointInput;
import java.util.ArrayList;
import java.util.List;

/** What is typed: the points, the remedies, the letter's free parts, and what stays inside. */
final class DecisionForm extends Div {

  private final transient ComplaintDetail detail;
  private final transient ComplaintActions actions;
  private final List<PointCard> points = new ArrayList<>();
  private final RemediesField remedies;
  private final ReplyForm reply;
  private final TextArea cause;
  private final TextArea measure;
  private final LiveLetter letter = new LiveLetter();

  /** Takes the complaint and what is written so far, saved or not. */
  DecisionForm(ComplaintDetail detail, DecisionText written, ComplaintActions actions) {
    this.detail = detail;
    this.actions = actions;
    DecisionInput decision = written.decision();
    Div cards = new Div();
    cards.addClassName("point-cards");
    for (PointInput point : decision.points()) {
      PointCard card = new PointCard(points.size() + 1, point, isOpen(), this::refresh);
      points.add(card);
      cards.add(card);
    }
    List<StaffCard> colleagues = actions.complaints().colleagues();
    remedies = new RemediesField(decision.remedies(), colleagues, isOpen(), this::refresh);
    reply =
        new ReplyForm(
            written.reply(),
            language -> actions.decisions().usualReply(detail.id(), language),
            isOpen(),
            this::refresh);
    cause = inside("complaint.internal.cause", decision.internalCause());
    measure = inside("complaint.internal.measure", decision.correctiveMeasure());
    Div inside = new Div(cause, measure);
    inside.addClassName("side-by-side");
    addClassName("decision-form");
    add(
        new Section("complaint.decide.points", cards),
        new Section("complaint.remedy.title", remedies),
        new Section("complaint.reply.title", reply),
        new Section("complaint.internal.title", inside));
    refresh();
  }

  boolean isOpen() {
    return detail.state() == ComplaintState.OPEN && detail.rights().decide();
  }

  /** What is written by now. */
  DecisionText typed() {
    return new DecisionText(decision(), reply.read());
  }

  private DecisionInput decision() {
    return new DecisionInput(
        points.stream().map(PointCard::read).toList(),
        remedies.read(),
        cause.getValue(),
        measure.getValue());
  }

  /** How many points may be written to. */
  int openPoints() {
    return isOpen() ? points.size() : 0;
  }

  void addFindings(String text, int point) {
    points.get(point).addFindings(text);
  }

  LiveLetter letter() {
    return letter;
  }

  PdfLink pdf() {
    return new PdfLink(
        "action.showPdf",
        () ->
            new PdfLink.Pdf(
                detail.number() + ".pdf",
                actions.decisions().previewPdf(detail.id(), decision(), reply.read())));
  }

  private void refresh() {
    if (detail.rights().decide()) {
      letter.show(actions.decisions().preview(detail.id(), decision(), reply.read()));
    }
  }

  private TextArea inside(String key, String text) {
    TextArea area = new TextArea(getTranslation(key));
    area.setMaxLength(4000);
    area.setValue(text);
    area.setReadOnly(!isOpen());
    return area;
  }
}
