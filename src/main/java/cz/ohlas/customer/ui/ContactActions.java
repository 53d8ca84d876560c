package cz.ohlas.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.formlayout.FormLayout;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.base.ui.FormDialog;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.base.ui.SaveAction;
import cz.ohlas.customer.AuthorisationDetail;
import cz.ohlas.customer.AuthorisationInput;
import cz.ohlas.customer.ContactDetail;
import cz.ohlas.customer.ContactInput;
import java.time.LocalDate;

/** What the person signed in may do with a customer's people. */
final class ContactActions {

  private final CustomerParts parts;
  private final Runnable reload;

  ContactActions(CustomerParts parts, Runnable reload) {
    this.parts = parts;
    this.reload = reload;
  }

  void saved() {
    Notices.done("notice.saved");
    reload.run();
  }

  Component menu(ContactDetail contact) {
    EntryMenu menu = new EntryMenu(contact.facts().name());
    if (parts.maySell()) {
      menu.add("action.edit", () -> edit(contact));
      menu.add("customer.authorisation.add", () -> authorise(contact));
      for (AuthorisationDetail approval : contact.authorisations()) {
        String days = days(approval.facts());
        menu.addNamed("customer.authorisation.edit", days, () -> change(approval));
        if (approval.facts().validTo() == null) {
          menu.addNamed("customer.authorisation.end", days, () -> end(approval));
        }
      }
    }
    return menu;
  }

  private static String days(AuthorisationInput approval) {
    Formats formats = Formats.of(UI.getCurrent().getLocale());
    LocalDate to = approval.validTo();
    return to == null
        ? formats.date(approval.validFrom()) + " –"
        : formats.range(approval.validFrom(), to);
  }

  private void edit(ContactDetail opened) {
    ContactForm form = new ContactForm(opened.facts());
    Conflicts<ContactInput> conflicts =
        new Conflicts<>(
            "customer.contact.",
            parts.staff()::nameOf,
            () -> {
              ContactDetail now = parts.contacts().detail(opened.id());
              return new Conflicts.Saved<>(now.facts(), now.version());
            },
            (input, version) -> parts.contacts().change(opened.id(), version, input),
            this::saved);
    new FormDialog(
            "customer.contact.edit",
            "action.save",
            form,
            () ->
                conflicts.save(
                    new Conflicts.Saved<>(opened.facts(), opened.version()), form.read()))
        .open();
  }

  private void authorise(ContactDetail contact) {
    AuthorisationForm form = new AuthorisationForm(null, parts.today());
    ask(
        "customer.authorisation.add",
        form,
        () -> parts.contacts().authorise(contact.id(), form.read()));
  }

  private void change(AuthorisationDetail approval) {
    AuthorisationForm form = new AuthorisationForm(approval.facts(), parts.today());
    ask(
        "customer.authorisation.edit.title",
        form,
        () -> parts.contacts().changeAuthorisation(approval.id(), approval.version(), form.read()));
  }

  private void end(AuthorisationDetail approval) {
    DayField lastDay = new DayField("customer.authorisation.lastDay");
    lastDay.setValue(parts.today());
    lastDay.setRequiredIndicatorVisible(true);
    ask(
        "customer.authorisation.end.title",
        new FormLayout(lastDay),
        () -> {
          if (lastDay.isEmpty()) {
            throw BusinessRuleViolation.plain("field.required");
          }
          parts.contacts().endAuthorisation(approval.id(), approval.version(), lastDay.getValue());
        });
  }

  private void ask(String titleKey, Component form, SaveAction action) {
    new FormDialog(
            titleKey,
            "action.save",
            form,
            () -> {
              action.save();
              saved();
            })
        .open();
  }
}
