package cz.ohlas.exchange.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.shared.Registration;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.document.DocumentStore;
import cz.ohlas.exchange.ImportProgress;
import cz.ohlas.exchange.ImportService;
import cz.ohlas.exchange.ImportState;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings a table in, step by step: the table, its columns, the check, the end. Shows the person's
 * import wherever it stands, also when the page was left and opened again.
 */
public final class ImportPanel extends Composite<Div> {

  private static final List<String> STEPS = List.of("table", "columns", "check", "done");
  private static final int POLL = 700;

  private final transient ImportService imports;
  private final transient DocumentStore documents;
  private final transient StaffDirectory directory;
  private final OrderedList steps = new OrderedList();
  private final Div step = new Div();
  private @Nullable Registration polling;
  private transient @Nullable RunningStep running;
  private boolean matching;

  /** Takes what it works with. */
  public ImportPanel(ImportService imports, DocumentStore documents, StaffDirectory directory) {
    this.imports = imports;
    this.documents = documents;
    this.directory = directory;
    steps.addClassName("import-steps");
    step.addClassName("import-step");
    getContent().addClassName("import-panel");
    getContent().add(steps, step);
    show();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    watch();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    rest(event.getUI());
  }

  /** Goes back to the columns of the table that was checked. */
  void match() {
    matching = true;
    show();
  }

  /** Does something with the import and shows where it stands then. */
  void attempt(Runnable action) {
    try {
      action.run();
      matching = false;
    } catch (BusinessRuleViolation forbidden) {
      Notices.rule(forbidden);
    }
    show();
    watch();
  }

  private void show() {
    Optional<ImportProgress> progress = imports.progress();
    running = null;
    int position;
    Component shown;
    if (progress.isEmpty()) {
      position = 0;
      shown = new TableStep(this, imports, documents, directory);
    } else if (matching || progress.get().state() == ImportState.OPENED) {
      position = 1;
      shown = new ColumnsStep(this, imports);
    } else if (progress.get().state().isRunning()) {
      position = progress.get().state() == ImportState.SAVING ? 3 : 2;
      running = new RunningStep(imports, progress.get());
      shown = running;
    } else {
      position = progress.get().state().isOver() ? 3 : 2;
      shown = new ReportStep(this, imports, progress.get());
    }
    showPosition(position);
    step.removeAll();
    step.add(shown);
  }

  private void showPosition(int position) {
    steps.removeAll();
    for (int at = 0; at < STEPS.size(); at++) {
      ListItem item = new ListItem(getTranslation("exchange.step." + STEPS.get(at)));
      item.setClassName("past", at < position);
      if (at == position) {
        item.getElement().setAttribute("aria-current", "step");
      }
      steps.add(item);
    }
  }

  /** While rows are worked on, the window asks how it goes. */
  private void watch() {
    UI ui = getUI().orElse(null);
    if (ui == null) {
      return;
    }
    if (running == null) {
      rest(ui);
    } else if (polling == null) {
      ui.setPollInterval(POLL);
      polling = ui.addPollListener(poll -> proceed());
    }
  }

  private void proceed() {
    ImportProgress now = imports.progress().orElse(null);
    RunningStep shown = running;
    if (shown != null && now != null && now.state().isRunning()) {
      shown.show(now);
      return;
    }
    show();
    watch();
  }

  private void rest(UI ui) {
    Registration asked = polling;
    if (asked != null) {
      asked.remove();
      polling = null;
      ui.setPollInterval(-1);
    }
  }
}
