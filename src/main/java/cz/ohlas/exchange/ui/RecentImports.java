package cz.ohlas.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import cz.ohlas.base.Formats;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.ui.PlainTable;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.exchange.ImportRunItem;
import cz.ohlas.exchange.ImportService;
import cz.ohlas.exchange.ImportState;
import cz.ohlas.exchange.ImportTarget;
import java.util.List;

/** The last imports of everybody, and what became of each. */
final class RecentImports extends Composite<Div> {

  RecentImports(ImportService imports, StaffDirectory directory) {
    List<ImportRunItem> runs = imports.recent();
    if (runs.isEmpty()) {
      Paragraph none = new Paragraph(getTranslation("exchange.recent.none"));
      none.addClassName("quiet");
      getContent().add(none);
      return;
    }
    Formats formats = Formats.of(getLocale());
    PlainTable table =
        new PlainTable(
                "exchange.column.started",
                "exchange.target",
                "exchange.column.file",
                "exchange.column.who",
                "exchange.column.state",
                "exchange.column.ready",
                "exchange.column.refused")
            .withFigures(5)
            .withFigures(6);
    for (ImportRunItem run : runs) {
      table.row(
          formats.dateTime(run.startedAt()),
          imports.targets().stream()
              .filter(target -> target.key().equals(run.target()))
              .findFirst()
              .map(ImportTarget::labelKey)
              .map(this::getTranslation)
              .orElse(run.target()),
          run.fileName(),
          directory.nameOf(run.staffId()),
          state(run),
          formats.number(run.state() == ImportState.DONE ? run.ready() : 0),
          formats.number(run.refused()));
    }
    getContent().add(table);
  }

  private StatusDot state(ImportRunItem run) {
    StatusDot dot = new StatusDot(tone(run.state()), getTranslation(run.state().key()));
    dot.addClassName("wraps");
    if (!run.message().isEmpty()) {
      dot.getElement().setAttribute("title", run.message());
    }
    return dot;
  }

  static Tone tone(ImportState state) {
    return switch (state) {
      case DONE -> Tone.GOOD;
      case FAILED, INTERRUPTED -> Tone.DANGER;
      case CANCELLED -> Tone.NEUTRAL;
      case CHECKED -> Tone.WAITING;
      case OPENED, CHECKING, SAVING -> Tone.INFO;
    };
  }
}
