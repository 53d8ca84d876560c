package cz.ohlas.customer.ui;

import com.vaadin.flow.component.UI;
import cz.ohlas.base.RecordHistory.Change;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.ui.ConflictWords;
import cz.ohlas.base.ui.HistoryLine;
import cz.ohlas.customer.ContactInput;
import cz.ohlas.customer.CustomerHistory;
import cz.ohlas.customer.CustomerHistory.RegistrationVersion;
import cz.ohlas.customer.CustomerStatus;
import cz.ohlas.customer.RegistrationInput;
import cz.ohlas.customer.RegistrationStatus;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The history of a customer, its installations, its people and their approvals. */
@Component
class OwnChanges implements CustomerChanges {

  private final CustomerHistory history;
  private final StaffDirectory staff;

  OwnChanges(CustomerHistory history, StaffDirectory staff) {
    this.history = history;
    this.staff = staff;
  }

  @Override
  public List<HistoryLine> of(long customerId) {
    ConflictWords customer =
        CustomerWording.conflicts("customer.", staff)
            .show(CustomerStatus.class, status -> text("customer.status." + status.name()));
    ConflictWords registration =
        ConflictWords.of("customer.registration.")
            .label("status", "customer.status")
            .label("note", "customer.history.note")
            .show(
                RegistrationStatus.class,
                status -> text("customer.registration.status." + status.name()));
    ConflictWords contact = ConflictWords.of("customer.contact.");
    ConflictWords approval = ConflictWords.of("customer.authorisation.");
    return Stream.of(
            lines(history.customer(customerId), one -> text("customer.history.customer"), customer),
            lines(history.registrations(customerId), OwnChanges::label, registration),
            lines(
                history.sites(customerId),
                site -> text("customer.history.site", site.facts().name()),
                SiteSection.words(UI.getCurrent().getLocale())),
            lines(history.contacts(customerId), ContactInput::name, contact),
            lines(
                history.authorisations(customerId),
                one -> text("customer.history.authorisation", one.person()),
                approval))
        .flatMap(Function.identity())
        .toList();
  }

  private static <R extends Record> Stream<HistoryLine> lines(
      List<Change<R>> changes, Function<R, String> subject, ConflictWords words) {
    return changes.stream().map(change -> HistoryLine.of(change, subject, words));
  }

  private static String label(RegistrationVersion registration) {
    RegistrationInput facts = registration.facts();
    return text(
        "customer.history.registration",
        (facts.product() + " " + facts.edition()).strip(),
        facts.cardNumber());
  }

  private static String text(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }
}
