package cz.ohlas.complaint.ui;

import com.vaadin.flow.component.UI;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.ConflictWords;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.complaint.ArrivalForm;
import cz.ohlas.complaint.ComplaintKind;
import cz.ohlas.complaint.ComplaintState;
import cz.ohlas.complaint.ComplaintTerm;
import cz.ohlas.complaint.PointInput;
import cz.ohlas.complaint.TermUrgency;
import cz.ohlas.complaint.TermWords;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.request.RequestReferences;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How terms and states of complaints look, the same in list, detail and page. */
record ComplaintWording(Locale locale, LocalDate today) {

  static ComplaintWording of(Locale locale, ConsoleClock clock) {
    return new ComplaintWording(locale, LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE));
  }

  TermWords term() {
    return TermWords.of(locale, today);
  }

  /** The term's line; once the reply was sent, when that was. */
  StatusDot term(ComplaintTerm term, @Nullable LocalDate dispatchedOn) {
    if (dispatchedOn != null) {
      return new StatusDot(
          term.isLateOn(dispatchedOn) ? Tone.DANGER : Tone.NEUTRAL,
          term().answered(term, dispatchedOn));
    }
    return new StatusDot(tone(TermUrgency.of(term, today)), term().open(term));
  }

  StatusDot state(ComplaintState state) {
    Tone tone =
        switch (state) {
          case OPEN -> Tone.INFO;
          case DECIDED -> Tone.WAITING;
          case ANSWERED -> Tone.NEUTRAL;
        };
    return new StatusDot(tone, text("complaint.state." + state.name()));
  }

  /** Words for comparing two versions of what was registered. */
  static ConflictWords conflicts(
      CustomerService customers, RequestReferences requests, StaffDirectory directory) {
    UI ui = UI.getCurrent();
    return ConflictWords.of("complaint.field.")
        .label("customerId", "complaint.field.customer")
        .show("customerId", Long.class, id -> customers.reference(id).name())
        .label("requestIds", "complaint.field.requests")
        .show("requestIds", Long.class, id -> requests.reference(id).number())
        .label("concernedStaffIds", "complaint.field.concerned")
        .show("concernedStaffIds", Long.class, directory::nameOf)
        .show(ArrivalForm.class, form -> ui.getTranslation("complaint.form." + form.name()))
        .show(ComplaintKind.class, kind -> ui.getTranslation("complaint.kind." + kind.name()))
        .apart(PointInput.class)
        .label("points", "complaint.field.points")
        .item("points", "complaint.point")
        .within("points", "complaint.point.")
        .show(PointInput.class, PointInput::claim);
  }

  String text(String key, Object... arguments) {
    return Translations.text(locale, key, arguments);
  }

  private static Tone tone(TermUrgency urgency) {
    return switch (urgency) {
      case CALM -> Tone.GOOD;
      case SOON -> Tone.WARNING;
      case NOW, LATE -> Tone.DANGER;
    };
  }
}
