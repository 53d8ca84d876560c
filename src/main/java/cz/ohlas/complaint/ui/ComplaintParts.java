package cz.ohlas.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.Facts;
import cz.ohlas.base.ui.Section;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Timeline;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.complaint.ComplaintDetail;
import cz.ohlas.complaint.ComplaintInput;
import cz.ohlas.complaint.PointInput;
import cz.ohlas.complaint.Verdict;
import cz.ohlas.customer.ui.CustomerNavigation;
import cz.ohlas.document.ui.DocumentLink;
import java.time.Instant;

/** The parts of which a complaint's detail and its decision page are made. */
final class ComplaintParts {

  private final ComplaintDetail detail;
  private final ComplaintActions actions;
  private final ComplaintWording words;
  private final Formats formats;

  ComplaintParts(ComplaintDetail detail, ComplaintActions actions, ComplaintWording words) {
    this.detail = detail;
    this.actions = actions;
    this.words = words;
    this.formats = Formats.of(words.locale());
  }

  Component facts() {
    ComplaintInput input = detail.registered();
    Facts facts =
        new Facts()
            .add(
                "complaint.field.customer",
                CustomerNavigation.link(input.customerId(), detail.customer()))
            .add("complaint.field.complainant", input.complainant())
            .add("complaint.field.kind", words.text("complaint.kind." + input.kind().name()))
            .add("complaint.field.receivedOn", received())
            .add("complaint.field.documents", input.documents())
            .add("complaint.field.replyTo", input.replyTo())
            .add("complaint.field.concerned", String.join(", ", detail.concerned()))
            .add(
                "complaint.field.registeredBy",
                words.text(
                    "complaint.registeredBy",
                    detail.registeredBy(),
                    formats.dateTime(detail.registeredAt())));
    if (input.confidential()) {
      facts.add(
          "complaint.field.reading",
          new StatusDot(Tone.WARNING, words.text("complaint.confidential")));
    }
    return facts;
  }

  Component points() {
    OrderedList list = new OrderedList();
    list.addClassName("points");
    for (PointInput point : detail.decision().points()) {
      Paragraph claim = new Paragraph(point.claim());
      claim.addClassName("words");
      Div item = new Div(claim);
      if (!point.demand().isBlank()) {
        Paragraph demand = new Paragraph(words.text("complaint.points.demands", point.demand()));
        demand.addClassName("quiet");
        item.add(demand);
      }
      Verdict verdict = point.verdict();
      if (verdict != null) {
        item.add(
            new StatusDot(
                verdict.isUpheld() ? Tone.INFO : Tone.NEUTRAL,
                words.text("complaint.verdict." + verdict.name())));
      }
      list.add(new ListItem(item));
    }
    return new Section("complaint.field.points", list);
  }

  Component attachments(Runnable reload) {
    Div files = new Div();
    files.addClassName("files");
    for (ComplaintDetail.Attachment file : detail.attachments()) {
      Div line =
          new Div(
              new DocumentLink(file.fileName(), () -> actions.register().attachment(file.id())));
      Span note =
          new Span(
              file.original()
                  ? words.text("complaint.attachment.original")
                  : words.text("complaint.attachment.by", file.addedBy()));
      note.addClassName("quiet");
      line.add(note);
      files.add(line);
    }
    if (!detail.hasOriginal()) {
      files.add(new StatusDot(Tone.WARNING, words.text("complaint.attachment.missing")));
    }
    Button attach = small("complaint.attach", () -> actions.attach(detail.id(), reload));
    return new Section("complaint.field.files", files).withActions(attach);
  }

  Component statements(Runnable reload) {
    Div list = new Div();
    list.addClassName("statements");
    for (ComplaintDetail.StatementAsked asked : detail.statements()) {
      Span who = new Span(asked.name());
      who.addClassName("strong");
      Paragraph question = new Paragraph(words.text("complaint.statement.asked", asked.question()));
      question.addClassName("quiet");
      Div item = new Div(who, question);
      item.addClassName("statement");
      Instant given = asked.givenAt();
      String answer = asked.answer();
      if (given == null || answer == null) {
        item.add(
            new StatusDot(
                Tone.WAITING,
                words.text("complaint.statement.awaited", formats.date(asked.askedAt()))));
      } else {
        Paragraph text = new Paragraph(answer);
        text.addClassName("words");
        Span when = new Span(words.text("complaint.statement.givenAt", formats.dateTime(given)));
        when.addClassName("quiet");
        item.add(text, when);
      }
      list.add(item);
    }
    if (detail.statements().isEmpty()) {
      Paragraph none = new Paragraph(words.text("complaint.statement.none"));
      none.addClassName("quiet");
      list.add(none);
    }
    Section section = new Section("complaint.statement.title", list);
    if (detail.rights().decide()) {
      section.withActions(small("complaint.statement.ask", () -> actions.ask(detail.id(), reload)));
    }
    return section;
  }

  Component timeline() {
    Timeline timeline =
        new Timeline()
            .add(
                detail.registeredAt(),
                words.text("complaint.timeline.registered", detail.registeredBy()));
    for (ComplaintDetail.StatementAsked asked : detail.statements()) {
      timeline.add(
          asked.askedAt(), words.text("complaint.timeline.asked", asked.askedBy(), asked.name()));
      Instant given = asked.givenAt();
      if (given != null) {
        timeline.add(given, words.text("complaint.timeline.given", asked.name()));
      }
    }
    ComplaintDetail.Decided decided = detail.decided();
    if (decided != null) {
      timeline.add(decided.at(), decided(decided));
    }
    ComplaintDetail.Sent sent = detail.sent();
    if (sent != null) {
      timeline.add(
          sent.recordedAt(),
          words.text(
              sent.late() ? "complaint.timeline.sentLate" : "complaint.timeline.sent",
              sent.signedBy(),
              formats.date(sent.on()),
              words.text("complaint.way." + sent.way().name())));
    }
    if (detail.delivered() != null) {
      timeline.add(
          detail.delivered().atStartOfDay(ConsoleClock.PRAGUE).toInstant(),
          words.text("complaint.timeline.delivered", formats.date(detail.delivered())));
    }
    return new Section("complaint.timeline.title", timeline);
  }

  /** The recorded fact of CMP-2 is said where somebody decided in their own matter. */
  private String decided(ComplaintDetail.Decided decided) {
    String key = "complaint.timeline.decided";
    if (decided.aboutSelf()) {
      key = "complaint.timeline.decidedAboutSelf";
    } else if (decided.asDeputy()) {
      key = "complaint.timeline.decidedAsDeputy";
    }
    return words.text(key, decided.by());
  }

  private String received() {
    ComplaintInput input = detail.registered();
    String day = formats.date(input.receivedOn());
    String time = input.receivedTime() == null ? "" : " " + formats.time(input.receivedTime());
    return day + time + " · " + words.text("complaint.form." + input.form().name());
  }

  private Button small(String key, Runnable action) {
    Button button = new Button(words.text(key), click -> action.run());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }
}
