package cz.ohlas.customer.ui;

import com.vaadin.flow.component.UI;
import cz.ohlas.base.Formats;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.ui.ConflictWords;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.customer.Address;
import cz.ohlas.customer.CustomerListItem;
import cz.ohlas.customer.CustomerStatus;
import cz.ohlas.customer.LegalForm;
import cz.ohlas.customer.RegistrationStatus;
import cz.ohlas.price.CriteriaSheet;
import cz.ohlas.price.Criterion;
import cz.ohlas.price.CriterionValue;
import cz.ohlas.price.VatRegime;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words and tones of a customer's states, the same everywhere. */
final class CustomerWording {

  private CustomerWording() {}

  static StatusDot status(CustomerStatus status) {
    return new StatusDot(tone(status), word(status));
  }

  static Tone tone(CustomerStatus status) {
    return switch (status) {
      case PROSPECT -> Tone.INFO;
      case ACTIVE -> Tone.GOOD;
      case SUSPENDED -> Tone.WARNING;
      case ENDED -> Tone.NEUTRAL;
    };
  }

  static String word(CustomerStatus status) {
    return text("customer.status." + status.name());
  }

  static StatusDot status(RegistrationStatus status) {
    Tone tone =
        switch (status) {
          case UNVERIFIED -> Tone.WARNING;
          case VERIFIED -> Tone.GOOD;
          case REJECTED -> Tone.DANGER;
          case WITHDRAWN -> Tone.NEUTRAL;
        };
    return new StatusDot(tone, text("customer.registration.status." + status.name()));
  }

  /** In a list: how the installations of one customer stand altogether. */
  static Tone installationsTone(CustomerListItem customer) {
    if (customer.unverifiedRegistrations() > 0) {
      return Tone.WARNING;
    }
    return customer.verifiedRegistrations() > 0 ? Tone.GOOD : Tone.NEUTRAL;
  }

  /** The same in words. */
  static String installations(CustomerListItem customer) {
    if (customer.unverifiedRegistrations() > 0) {
      return text("customer.registrations.toVerify", customer.unverifiedRegistrations());
    }
    return customer.verifiedRegistrations() > 0
        ? text("customer.registrations.verified", customer.verifiedRegistrations())
        : text("customer.registrations.none");
  }

  /** Each known criterion with its source and day, PRC-2. */
  static String criteria(CriteriaSheet sheet) {
    return Arrays.stream(Criterion.values())
        .map(criterion -> criterion(criterion, sheet.of(criterion).orElse(null)))
        .collect(Collectors.joining("\n"));
  }

  /** Words for comparing two versions of what a customer's forms edit. */
  static ConflictWords conflicts(String labels, StaffDirectory staff) {
    return ConflictWords.of(labels)
        .label("accountManagerStaffId", "customer.accountManager")
        .show(Long.class, staff::nameOf)
        .show("legalForm", String.class, form -> LegalForm.words(form, reader()))
        .show("correspondence", Address.class, CustomerWording::post)
        .show(VatRegime.class, regime -> text("price.vatRegime." + regime.name()))
        .show(CriteriaSheet.class, CustomerWording::criteria);
  }

  private static String post(Address correspondence) {
    return correspondence.isEmpty()
        ? text("customer.correspondence.same")
        : String.join(", ", correspondence.lines(reader()));
  }

  private static Locale reader() {
    return UI.getCurrent().getLocale();
  }

  private static String criterion(Criterion criterion, @Nullable CriterionValue value) {
    String name = text("price.criterion." + criterion.name());
    if (value == null) {
      return text("customer.criterion.unknown", name);
    }
    Formats formats = Formats.of(UI.getCurrent().getLocale());
    return text(
        "customer.criterion.known",
        name,
        text("price.value." + criterion.name(), formats.number(value.amount())),
        text("price.source." + value.source().name()),
        formats.date(value.day()));
  }

  private static String text(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }
}
