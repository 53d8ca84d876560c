package cz.ohlas.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.base.ui.FormDialog;
import cz.ohlas.base.ui.Section;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.customer.AuthorisationInput;
import cz.ohlas.customer.ContactDetail;
import cz.ohlas.customer.ContactInput;
import java.time.LocalDate;
import java.util.List;

/** A customer's people and who of them may make requests, today or on any other day (REG-4). */
final class ContactSection extends Composite<Section> {

  private final transient CustomerParts parts;
  private final transient ContactActions actions;
  private final transient List<ContactDetail> contacts;
  private final long customerId;
  private final Div entries = new Div();
  private LocalDate shown;

  ContactSection(
      CustomerParts parts, long customerId, List<ContactDetail> contacts, Runnable reload) {
    this.parts = parts;
    this.customerId = customerId;
    this.contacts = contacts;
    this.actions = new ContactActions(parts, contacts, reload);
    this.shown = parts.today();
    Section section = getContent();
    section.setId(CustomerNavigation.CONTACTS);
    if (parts.maySell()) {
      Button add = new Button(getTranslation("customer.contact.add"), click -> add());
      add.addThemeVariants(ButtonVariant.TERTIARY);
      section.withActions(add);
    }
    if (contacts.isEmpty()) {
      Paragraph none = new Paragraph(getTranslation("customer.contact.none"));
      none.addClassName("quiet");
      section.add(none);
    }
    section.add(onDay(), entries);
    show(parts.today());
  }

  @Override
  protected Section initContent() {
    return new Section("customer.section.contacts");
  }

  /** The day on which the people are looked at, and what can be made of that. */
  private Div onDay() {
    Div row = new Div(day());
    row.addClassName("on-day");
    parts.contactsOffers().forEach(offer -> row.add(offer.of(customerId, () -> shown)));
    return row;
  }

  private DayField day() {
    DayField day = new DayField("customer.contact.onDay");
    day.setValue(parts.today());
    day.addValueChangeListener(
        change -> show(change.getValue() == null ? parts.today() : change.getValue()));
    return day;
  }

  private void show(LocalDate day) {
    shown = day;
    entries.removeAll();
    contacts.forEach(contact -> entries.add(entry(contact, day)));
  }

  private void add() {
    ContactForm form = new ContactForm(ContactInput.empty(Translations.CZECH));
    new FormDialog(
            "customer.contact.add",
            "action.create",
            form,
            () -> {
              parts.contacts().add(customerId, form.read());
              actions.saved();
            })
        .drafted("customer.contact.add", customerId, 0)
        .open();
  }

  private Component entry(ContactDetail contact, LocalDate day) {
    ContactInput facts = contact.facts();
    Span name = new Span(facts.name());
    name.addClassName("strong");
    Div head = new Div(name, state(contact, day), actions.menu(contact));
    head.addClassName("entry-head");
    Div entry = new Div(head);
    entry.addClassName("entry");
    entry.setId(CustomerNavigation.contact(contact.id()));
    Div reach = new Div();
    reach.addClassName("entry-reach");
    if (!facts.function().isBlank()) {
      reach.add(new Span(facts.function()));
    }
    ReachLinks.phones(facts.phones()).forEach(reach::add);
    ReachLinks.emails(facts.emails()).forEach(reach::add);
    if (reach.getComponentCount() > 0) {
      entry.add(reach);
    }
    contact
        .authorisedOn(day)
        .map(approval -> new Paragraph(approval(approval.facts())))
        .ifPresent(line -> {
          line.addClassName("quiet");
          entry.add(line);
        });
    return entry;
  }

  private StatusDot state(ContactDetail contact, LocalDate day) {
    return contact
        .authorisedOn(day)
        .map(approval -> new StatusDot(Tone.GOOD, authorised(approval.facts())))
        .orElseGet(
            () -> new StatusDot(Tone.NEUTRAL, getTranslation("customer.contact.notAuthorised")));
  }

  private String authorised(AuthorisationInput approval) {
    Formats formats = Formats.of(getLocale());
    LocalDate to = approval.validTo();
    return to == null
        ? getTranslation("customer.contact.authorised", formats.date(approval.validFrom()))
        : getTranslation("customer.contact.authorisedTo", formats.range(approval.validFrom(), to));
  }

  private String approval(AuthorisationInput approval) {
    return getTranslation(
        "customer.authorisation.said",
        approval.approvedBy(),
        Formats.of(getLocale()).date(approval.approvedOn()),
        approval.document());
  }
}
