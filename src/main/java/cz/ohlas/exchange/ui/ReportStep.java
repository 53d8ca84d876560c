package cz.ohlas.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.PlainTable;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.document.ui.DocumentLink;
import cz.ohlas.exchange.ImportColumn;
import cz.ohlas.exchange.ImportFault;
import cz.ohlas.exchange.ImportPreview;
import cz.ohlas.exchange.ImportProgress;
import cz.ohlas.exchange.ImportReport;
import cz.ohlas.exchange.ImportService;
import cz.ohlas.exchange.ImportState;
import java.util.List;

/** What the check found, row by row, and what became of it. */
final class ReportStep extends Composite<Div> {

  private final transient ImportPanel panel;
  private final transient ImportService imports;
  private final transient ImportProgress progress;
  private final transient Formats formats;

  ReportStep(ImportPanel panel, ImportService imports, ImportProgress progress) {
    this.panel = panel;
    this.imports = imports;
    this.progress = progress;
    this.formats = Formats.of(getLocale());
    ImportReport report = progress.report();
    getContent().addClassName("import-report");
    getContent().add(answer());
    if (progress.state() == ImportState.CHECKED || progress.state() == ImportState.DONE) {
      getContent().add(figures(report));
    }
    if (progress.hasRefused()) {
      getContent().add(refused());
    }
    getContent().add(buttons(report));
    if (progress.state() == ImportState.CHECKED && !report.faults().isEmpty()) {
      getContent().add(faults(report.faults()));
    }
  }

  /** The one thing to know first: what is there now. */
  private Div answer() {
    StatusDot state =
        new StatusDot(RecentImports.tone(progress.state()), getTranslation(progress.state().key()));
    state.addClassName("wraps");
    Div answer = new Div(state, new Span(progress.fileName()));
    answer.addClassName("import-answer");
    answer.getElement().setAttribute("role", "status");
    if (!progress.message().isEmpty()) {
      answer.add(new Paragraph(progress.message()));
    }
    return answer;
  }

  private Div figures(ImportReport report) {
    boolean done = progress.state() == ImportState.DONE;
    Div figures =
        new Div(
            figure(report.ready(), done ? "exchange.figure.saved" : "exchange.figure.ready"),
            figure(report.refused(), "exchange.figure.refused"),
            figure(report.warned(), "exchange.figure.warned"));
    figures.addClassName("figures");
    return figures;
  }

  private Div figure(int number, String labelKey) {
    Span value = new Span(formats.number(number));
    value.addClassName("figure-value");
    Span label = new Span(getTranslation(labelKey));
    label.addClassName("figure-label");
    Div figure = new Div(value, label);
    figure.addClassName("figure");
    return figure;
  }

  private Div refused() {
    Paragraph why = new Paragraph(getTranslation("exchange.refused.text"));
    why.addClassName("quiet");
    return new Div(
        why, new DocumentLink(getTranslation("exchange.refused.download"), imports::refused));
  }

  private Div buttons(ImportReport report) {
    Div buttons = new Div();
    buttons.addClassName("import-buttons");
    if (progress.state() == ImportState.CHECKED) {
      Button save =
          new Button(
              getTranslation("exchange.save", formats.number(report.ready())),
              click -> panel.attempt(imports::save));
      save.addThemeVariants(ButtonVariant.PRIMARY);
      save.setEnabled(report.ready() > 0);
      save.setDisableOnClick(true);
      buttons.add(
          save, new Button(getTranslation("exchange.columns.change"), click -> panel.match()));
    }
    buttons.add(
        new Button(getTranslation("exchange.otherTable"), click -> panel.attempt(imports::forget)));
    return buttons;
  }

  private Div faults(List<ImportFault> faults) {
    List<ImportColumn> columns = imports.preview().map(ImportPreview::wanted).orElse(List.of());
    PlainTable table =
        new PlainTable(
                "exchange.column.line",
                "exchange.column.column",
                "exchange.column.cell",
                "exchange.column.sentence")
            .withFigures(0);
    for (ImportFault fault : faults) {
      table.row(
          formats.number(fault.line()),
          columns.stream()
              .filter(column -> column.key().equals(fault.column()))
              .findFirst()
              .map(column -> getTranslation(column.labelKey()))
              .orElse(""),
          fault.cell(),
          sentence(fault));
    }
    Div all = new Div(table);
    int told = faults.getLast().line();
    if (faults.size() >= ImportReport.MOST_FAULTS) {
      Paragraph more = new Paragraph(getTranslation("exchange.faults.more", formats.number(told)));
      more.addClassName("quiet");
      all.add(more);
    }
    return all;
  }

  private StatusDot sentence(ImportFault fault) {
    StatusDot dot = new StatusDot(fault.warning() ? Tone.WARNING : Tone.DANGER, fault.sentence());
    dot.addClassName("wraps");
    return dot;
  }
}
