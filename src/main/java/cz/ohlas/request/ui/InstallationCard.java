package cz.ohlas.request.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import cz.ohlas.base.ui.Facts;
import cz.ohlas.base.ui.Section;
import cz.ohlas.customer.RegistrationInput;
import cz.ohlas.request.RequestAction;
import cz.ohlas.request.RequestDetail;
import java.util.Optional;

/** What whoever connects must know of the installation, with the way to connect (REM-1..4). */
final class InstallationCard {

  private InstallationCard() {}

  static Optional<Section> of(RequestDesk desk, RequestDetail request, RequestDialogs dialogs) {
    Long registration = request.fact().registrationId();
    if (registration == null) {
      return Optional.empty();
    }
    RegistrationInput facts = desk.registrations().detail(registration).facts();
    Section section = new Section("request.section.installation", facts(facts));
    if (request.actions().contains(RequestAction.CONNECT)) {
      Button connect =
          new Button(
              section.getTranslation("request.installation.connect"),
              click -> dialogs.open(RequestAction.CONNECT));
      connect.addThemeVariants(ButtonVariant.TERTIARY);
      section.withActions(connect);
    }
    return Optional.of(section);
  }

  /** Remote identifiers first, then what to know before connecting. */
  static Facts facts(RegistrationInput facts) {
    return new Facts()
        .add("customer.registration.remoteIds", facts.remoteIds())
        .add("customer.registration.notes", facts.notes())
        .add("customer.registration.place", facts.place())
        .add("customer.registration.servers", facts.servers())
        .add("customer.registration.edition", (facts.product() + " " + facts.edition()).strip());
  }
}
