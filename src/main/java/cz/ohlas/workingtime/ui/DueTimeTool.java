package cz.ohlas.workingtime.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.ui.MomentField;
import cz.ohlas.workingtime.WorkingCalendarService;
import java.time.Duration;
import java.util.List;

/** Tells for any receipt and answer time when the answer would be due, and why. */
final class DueTimeTool extends Composite<Div> {

  private static final int USUAL_HOURS = 8;
  private static final int MOST_HOURS = 400;

  private final transient WorkingCalendarService service;
  private final MomentField received = new MomentField("workingtime.explain.received");
  private final IntegerField hours = new IntegerField();
  private final Div ladder = new Div();

  DueTimeTool(WorkingCalendarService service, ConsoleClock clock) {
    this.service = service;
    received.show(clock.instant());
    received.addValueChangeListener(change -> refresh());
    hours.setLabel(getTranslation("workingtime.explain.hours"));
    hours.setMin(1);
    hours.setMax(MOST_HOURS);
    hours.setValue(USUAL_HOURS);
    hours.setStepButtonsVisible(true);
    hours.setValueChangeMode(ValueChangeMode.LAZY);
    hours.addValueChangeListener(change -> refresh());
    hours.addClassName("short-field");
    ladder.getElement().setAttribute("aria-live", "polite");
    Div fields = new Div(received, hours);
    fields.addClassName("fields");
    getContent().add(fields, ladder);
    refresh();
  }

  private void refresh() {
    ladder.removeAll();
    Integer wanted = hours.getValue();
    if (received.moment().isEmpty() || wanted == null || wanted < 1 || wanted > MOST_HOURS) {
      Paragraph missing = new Paragraph(getTranslation("workingtime.explain.missing", MOST_HOURS));
      missing.addClassName("quiet");
      ladder.add(missing);
      return;
    }
    received
        .moment()
        .map(moment -> service.current().explain(moment, Duration.ofHours(wanted), List.of()))
        .map(LadderView::new)
        .ifPresent(ladder::add);
  }
}
