package cz.ohlas.statement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Staff;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.ui.ActionButton;
import cz.ohlas.base.ui.Confirm;
import cz.ohlas.base.ui.Detail;
import cz.ohlas.base.ui.FormDialog;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.base.ui.PdfLink;
import cz.ohlas.base.ui.PlainTable;
import cz.ohlas.base.ui.Section;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.request.ui.RequestNavigation;
import cz.ohlas.statement.Figures;
import cz.ohlas.statement.IssuedStatement;
import cz.ohlas.statement.StatementOverview;
import cz.ohlas.statement.StatementService;
import cz.ohlas.statement.StatementState;
import java.util.ArrayList;
import java.util.List;

/** One customer's month: what to look at, its figures, and the statements there are. */
final class StatementPane extends Composite<Div> {

  private static final String LEAD = "LEAD";
  private static final String HEAD = "HEAD";

  private final transient StatementOverview month;
  private final transient StatementService service;
  private final transient StaffDirectory directory;
  private final transient Staff me;
  private final Runnable reload;

  StatementPane(
      StatementOverview month,
      StatementService service,
      StaffDirectory directory,
      Staff me,
      Runnable reload,
      Runnable close) {
    this.month = month;
    this.service = service;
    this.directory = directory;
    this.me = me;
    this.reload = reload;
    Formats formats = Formats.of(getLocale());
    String contract = month.contractNumber();
    Detail detail =
        new Detail(formats.month(month.month()), month.customerName(), close)
            .withSubtitle(
                contract == null
                    ? getTranslation("statement.noContract")
                    : getTranslation("statement.underContract", contract))
            .withStatus(
                new StatusDot(States.tone(month.state()), getTranslation(month.state().key())));
    if (month.state() == StatementState.NOT_ENDED) {
      detail.with(
          new Paragraph(
              getTranslation("statement.rule.notEnded", formats.date(month.issuableFrom()))));
    }
    List<Component> actions = actions();
    if (!actions.isEmpty()) {
      detail.withActions(actions.toArray(Component[]::new));
    }
    if (!month.issued().isEmpty()) {
      detail.with(issued(formats));
    }
    detail.with(problems(), figures());
    getContent().add(detail);
  }

  private List<Component> actions() {
    List<Component> actions = new ArrayList<>();
    boolean lead = me.holds(LEAD);
    boolean reportable = month.contractNumber() != null;
    if (lead && reportable && month.state() == StatementState.TO_ISSUE) {
      actions.add(primary("statement.issue", this::askToIssue));
    }
    if (lead && month.state() == StatementState.UNFINISHED) {
      actions.add(primary("statement.finish", this::finish));
    }
    if (month.state().isDone()) {
      actions.add(pdf("action.showPdf", month.issued().getFirst()));
      if (lead) {
        actions.add(new Button(getTranslation("statement.correct"), click -> askWhy()));
      }
    } else if (reportable && (lead || me.holds(HEAD))) {
      actions.add(
          new PdfLink(
              "statement.preview",
              () ->
                  new PdfLink.Pdf(
                      month.month() + ".pdf", service.preview(month.customerId(), month.month()))));
    }
    return actions;
  }

  private Section problems() {
    if (month.problems().isEmpty()) {
      return new Section(
          "statement.problems", new Paragraph(getTranslation("statement.problems.none")));
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("statement-problems");
    month
        .problems()
        .forEach(problem -> {
          ListItem item =
              new ListItem(RequestNavigation.link(problem.requestId(), problem.requestNumber()));
          item.add(" " + getTranslation(problem.kind().key()));
          list.add(item);
        });
    return new Section("statement.problems", list);
  }

  private Section figures() {
    PlainTable table = new PlainTable("statement.figure", "statement.figure.value").withFigures(1);
    List<Figures.Line> lines = month.figures().lines(getLocale());
    if (lines.isEmpty()) {
      return new Section(
          "statement.figures", new Paragraph(getTranslation("statement.figures.none")));
    }
    lines.forEach(line -> table.row(line.label(), line.value()));
    return new Section("statement.figures", table);
  }

  private Section issued(Formats formats) {
    PlainTable table =
        new PlainTable("statement.list.number", "statement.list.issued", "statement.issuedBy", "");
    for (IssuedStatement statement : month.issued()) {
      table.row(
          numbered(statement),
          formats.dateTime(statement.issuedAt()),
          directory.nameOf(statement.issuedByStaffId()),
          statement.finished() ? pdf("action.showPdf", statement) : "");
    }
    return new Section("statement.issued", table);
  }

  private Component numbered(IssuedStatement statement) {
    Div cell = new Div(new Paragraph(statement.number()));
    if (!statement.reason().isEmpty()) {
      Paragraph why = new Paragraph(getTranslation("statement.corrective", statement.reason()));
      why.addClassName("quiet");
      cell.add(why);
    }
    return cell;
  }

  private PdfLink pdf(String labelKey, IssuedStatement statement) {
    PdfLink link =
        new PdfLink(
            labelKey,
            () -> new PdfLink.Pdf(statement.number() + ".pdf", service.pdf(statement.id())));
    link.getElement()
        .setAttribute("aria-label", getTranslation(labelKey) + " " + statement.number());
    return link;
  }

  private Button primary(String labelKey, Runnable action) {
    Button button = new ActionButton(getTranslation(labelKey), action::run);
    button.addThemeVariants(ButtonVariant.PRIMARY);
    return button;
  }

  private void askToIssue() {
    Confirm.ask(
        getTranslation("statement.issue"),
        getTranslation(
            month.problems().isEmpty() ? "statement.issue.text" : "statement.issue.problems",
            month.customerName(),
            Formats.of(getLocale()).month(month.month())),
        "statement.issue.verb",
        () -> {
          service.issue(month.customerId(), month.month());
          done("statement.issue.done");
        });
  }

  private void finish() {
    service.finish(month.issued().getFirst().id());
    done("statement.issue.done");
  }

  private void askWhy() {
    ReasonForm form = new ReasonForm();
    new FormDialog(
            "statement.correct",
            "statement.issue.verb",
            form,
            () -> {
              service.correct(month.issued().getFirst().id(), form.reason());
              done("statement.correct.done");
            })
        .drafted("statement.correct", month.issued().getFirst().id(), 0)
        .open();
  }

  private void done(String messageKey) {
    reload.run();
    Notices.done(messageKey);
  }
}
