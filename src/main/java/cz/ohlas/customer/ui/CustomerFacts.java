package cz.ohlas.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.base.Formats;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.ui.Facts;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.customer.CustomerDetail;
import cz.ohlas.customer.CustomerInput;
import cz.ohlas.customer.LegalForm;
import java.time.Instant;
import java.util.Locale;

/** What is written about a customer, as its page shows it. */
final class CustomerFacts {

  private final CustomerDetail customer;
  private final CustomerInput facts;
  private final StaffDirectory staff;
  private final Locale locale = UI.getCurrent().getLocale();

  CustomerFacts(CustomerDetail customer, StaffDirectory staff) {
    this.customer = customer;
    this.facts = customer.facts();
    this.staff = staff;
  }

  /** Who it is and how it is reached. */
  Facts reach() {
    Facts reach = new Facts().add("customer.statusReason", reason());
    reach.add("customer.legalForm", LegalForm.words(facts.legalForm(), locale));
    if (facts.icoDoubtful()) {
      reach.add("customer.ico", doubtful(facts.ico()));
    }
    if (facts.dicDoubtful()) {
      reach.add("customer.dic", doubtful(facts.dic()));
    } else {
      reach.add("customer.dic", facts.dic());
    }
    reach.add("customer.seat", String.join(", ", customer.seatLines(locale)));
    if (!facts.correspondence().isEmpty()) {
      reach.add("customer.correspondence", String.join(", ", facts.correspondence().lines(locale)));
    }
    if (!facts.phones().isEmpty()) {
      reach.add("customer.phone", ReachLinks.stacked(ReachLinks.phones(facts.phones())));
    }
    if (!facts.emails().isEmpty()) {
      reach.add("customer.email", ReachLinks.stacked(ReachLinks.emails(facts.emails())));
    }
    reach.add("customer.web", facts.web());
    Long manager = facts.accountManagerStaffId();
    reach.add("customer.accountManager", manager == null ? null : staff.nameOf(manager));
    return reach.add("customer.notes", facts.notes());
  }

  /** What offers and statements need. */
  Facts terms() {
    Span criteria = new Span(CustomerWording.criteria(facts.criteria()));
    criteria.addClassName("lines");
    return new Facts()
        .add("customer.registerEntry", facts.registerEntry())
        .add("customer.vatRegime", text("price.vatRegime." + facts.vatRegime().name()))
        .add("customer.language", text("language." + facts.language().getLanguage()))
        .add("customer.criteria", criteria)
        .add("customer.statementRecipients", facts.statementRecipients())
        .add("customer.costCentre", facts.costCentre());
  }

  private String reason() {
    Instant since = customer.statusSince();
    if (customer.statusReason().isEmpty() || since == null) {
      return customer.statusReason();
    }
    return text(
        "customer.statusReason.since", customer.statusReason(), Formats.of(locale).date(since));
  }

  private static Component doubtful(String number) {
    Div both = new Div(new Span(number), new StatusDot(Tone.WARNING, text("customer.doubtful")));
    both.addClassName("doubtful-number");
    return both;
  }

  private static String text(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }
}
