package cz.ohlas.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import cz.ohlas.base.Formats;
import cz.ohlas.exchange.ImportProgress;
import cz.ohlas.exchange.ImportService;
import cz.ohlas.exchange.ImportState;

/** How far the rows have come, and the way to end it. */
final class RunningStep extends Composite<Div> {

  private final ProgressBar bar = new ProgressBar();
  private final Paragraph words = new Paragraph();

  RunningStep(ImportService imports, ImportProgress progress) {
    words.getElement().setAttribute("role", "status");
    Button cancel = new Button(getTranslation("exchange.cancel"));
    cancel.setDisableOnClick(true);
    cancel.addClickListener(click -> imports.cancel());
    Paragraph leaving = new Paragraph(getTranslation("exchange.running.text"));
    leaving.addClassName("quiet");
    Div buttons = new Div(cancel);
    buttons.addClassName("import-buttons");
    getContent().addClassName("import-running");
    getContent().add(words, bar, leaving, buttons);
    show(progress);
  }

  /** Until it is checked nobody knows how many rows there are. */
  void show(ImportProgress progress) {
    boolean saving = progress.state() == ImportState.SAVING;
    int all = progress.report().rows();
    Formats formats = Formats.of(getLocale());
    bar.setIndeterminate(!saving);
    if (saving) {
      bar.setMax(Math.max(1, all));
      bar.setValue(Math.min(progress.done(), Math.max(1, all)));
    }
    bar.getElement().setAttribute("aria-label", getTranslation(progress.state().key()));
    words.setText(
        saving
            ? getTranslation(
                "exchange.running.saving", formats.number(progress.done()), formats.number(all))
            : getTranslation("exchange.running.checking", formats.number(progress.done())));
  }
}
