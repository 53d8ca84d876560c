package cz.ohlas.quote.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import cz.ohlas.customer.RegistrationDetail;
import cz.ohlas.customer.RegistrationStatus;
import cz.ohlas.quote.QuotedRegistration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The customer's installations, those that the quote is about ticked, each with its seats. */
final class InstallationsField extends Composite<Div> {

  private static final int MOST_SEATS = 1_000_000;

  private final List<Line> lines = new ArrayList<>();

  InstallationsField(
      List<RegistrationDetail> registrations, List<QuotedRegistration> quoted, Runnable changed) {
    getContent().addClassName("quote-part");
    getContent().add(new H3(getTranslation("quote.registrations")));
    for (RegistrationDetail registration : registrations) {
      QuotedRegistration chosen =
          quoted.stream()
              .filter(each -> each.registrationId() == registration.id())
              .findFirst()
              .orElse(null);
      if (chosen != null || registration.status() != RegistrationStatus.WITHDRAWN) {
        Line line = new Line(registration, chosen, changed);
        lines.add(line);
        Div row = new Div(line.ticked, line.seats);
        row.addClassName("quote-installation");
        getContent().add(row);
      }
    }
    if (lines.isEmpty()) {
      Paragraph none = new Paragraph(getTranslation("quote.registrations.none"));
      none.addClassName("quiet");
      getContent().add(none);
    }
  }

  List<QuotedRegistration> read() {
    return lines.stream()
        .filter(line -> line.ticked.getValue())
        .map(line -> new QuotedRegistration(line.id, line.seats.getValue()))
        .toList();
  }

  private final class Line {
    private final long id;
    private final Checkbox ticked;
    private final IntegerField seats = new IntegerField();

    private Line(
        RegistrationDetail registration, @Nullable QuotedRegistration chosen, Runnable changed) {
      id = registration.id();
      ticked = new Checkbox(registration.label(), chosen != null);
      ticked.addValueChangeListener(change -> changed.run());
      seats.setValue(chosen == null ? registration.facts().seats() : chosen.seats());
      seats.setMin(1);
      seats.setMax(MOST_SEATS);
      seats.setSuffixComponent(new Span(getTranslation("quote.seats.unit")));
      seats.setAriaLabel(getTranslation("quote.seats.of", registration.label()));
      seats.addValueChangeListener(change -> changed.run());
    }
  }
}
