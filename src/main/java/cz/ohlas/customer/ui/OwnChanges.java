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
import cz.ohlas.customer.ErasureDetail;
import cz.ohlas.customer.RegistrationInput;
import cz.ohlas.customer.RegistrationStatus;
import java.util.List;
import java.util.Map;
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
            people(history.contacts(customerId), history.merged(customerId), contact),
            lines(
                history.authorisations(customerId),
                one -> text("customer.history.authorisation", one.person()),
                approval),
            history.erasures(customerId).stream().map(OwnChanges::erasure))
        .flatMap(Function.identity())
        .toList();
  }

  private static <R extends Record> Stream<HistoryLine> lines(
      List<Change<R>> changes, Function<R, String> subject, ConflictWords words) {
    return changes.stream().map(change -> HistoryLine.of(change, subject, words));
  }

  private static HistoryLine erasure(ErasureDetail erasure) {
    return new HistoryLine(
        erasure.at(),
        erasure.staffId(),
        erasure.called(),
        HistoryLine.Kind.ERASED,
        List.of(
            new HistoryLine.Field(
                text("customer.erase.reference"), text("none"), erasure.reference())));
  }

  /** Of a record that was taken into another one it is told into which. */
  private static Stream<HistoryLine> people(
      List<Change<ContactInput>> changes, Map<Long, Long> merged, ConflictWords words) {
    return changes.stream()
        .map(change -> {
          HistoryLine line = HistoryLine.of(change, ContactInput::name, words);
          Long into = merged.get(change.id());
          return change.after() != null || into == null
              ? line
              : line.merged(text("customer.history.record"), name(changes, into));
        });
  }

  private static String name(List<Change<ContactInput>> changes, long contact) {
    return changes.stream()
        .filter(change -> change.id() == contact)
        .map(change -> change.after() == null ? change.before() : change.after())
        .flatMap(Stream::ofNullable)
        .findFirst()
        .map(ContactInput::name)
        .orElseGet(() -> text("none"));
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
