package cz.ohlas.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Formats;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.ui.ConflictAwareEdit;
import cz.ohlas.base.ui.ConflictAwareEdit.Saved;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.base.ui.FormDialog;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.base.ui.SaveAction;
import cz.ohlas.customer.AuthorisationDetail;
import cz.ohlas.customer.AuthorisationInput;
import cz.ohlas.customer.ContactDetail;
import cz.ohlas.customer.ContactInput;
import cz.ohlas.document.ui.DocumentLink;
import java.time.LocalDate;
import java.util.List;

/** What the person signed in may do with a customer's people. */
final class ContactActions {

  private final CustomerParts parts;
  private final List<ContactDetail> all;
  private final Runnable reload;

  /** Takes all people of the customer and what shows the page again. */
  ContactActions(CustomerParts parts, List<ContactDetail> all, Runnable reload) {
    this.parts = parts;
    this.all = all;
    this.reload = reload;
  }

  void saved() {
    Notices.done("notice.saved");
    reload.run();
  }

  Component menu(ContactDetail contact) {
    EntryMenu menu = new EntryMenu(contact.facts().name());
    if (contact.erased()) {
      return menu;
    }
    if (parts.maySell()) {
      menu.add("action.edit", () -> edit(contact));
      menu.add("customer.authorisation.add", () -> authorise(contact));
      for (AuthorisationDetail approval : contact.authorisations()) {
        String days = days(approval.facts());
        menu.addNamed("customer.authorisation.edit", days, () -> change(contact, approval));
        if (approval.facts().validTo() == null) {
          menu.addNamed("customer.authorisation.end", days, () -> end(approval));
        }
        menu.addNamed("customer.authorisation.takeBack", days, () -> takeBack(approval));
      }
      List<ContactDetail> others =
          all.stream().filter(other -> other.id() != contact.id() && !other.erased()).toList();
      if (!others.isEmpty()) {
        menu.add("customer.contact.merge", () -> merge(contact, others));
      }
    }
    return parts.maySell() || parts.mayErase() ? withOwnData(menu, contact) : menu;
  }

  /** What people may ask for about their own data (ACC-4, ACC-6). */
  private Component withOwnData(EntryMenu menu, ContactDetail contact) {
    DocumentLink link = new DocumentLink("", () -> parts.personalData().export(contact.id()));
    link.addClassName("export-link");
    menu.add("customer.access", () -> link.getElement().executeJs("this.click()"));
    if (parts.mayErase()) {
      menu.add("customer.erase", () -> erase(contact));
    }
    Div both = new Div(menu, link);
    both.addClassName("entry-tools");
    return both;
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
    ConflictAwareEdit<ContactInput> edit =
        new ConflictAwareEdit<>(
            saved(opened),
            () -> saved(parts.contacts().detail(opened.id())),
            (version, input) -> parts.contacts().change(opened.id(), version, input),
            CustomerWording.conflicts("customer.contact.", parts.staff()),
            this::saved);
    FormDialog.editing("customer.contact.edit", form, form::read, edit)
        .drafted("customer.contact.edit", opened.id(), opened.version())
        .open();
  }

  private void authorise(ContactDetail contact) {
    AuthorisationForm form = new AuthorisationForm(null, parts.today());
    dialog(
            "customer.authorisation.add",
            form,
            () -> parts.contacts().authorise(contact.id(), form.read()))
        .drafted("customer.authorisation.add", contact.id(), 0)
        .open();
  }

  private void change(ContactDetail contact, AuthorisationDetail opened) {
    AuthorisationForm form = new AuthorisationForm(opened.facts(), parts.today());
    ConflictAwareEdit<AuthorisationInput> edit =
        new ConflictAwareEdit<>(
            saved(opened),
            () -> saved(present(contact.id(), opened.id())),
            (version, input) -> parts.contacts().changeAuthorisation(opened.id(), version, input),
            CustomerWording.conflicts("customer.authorisation.", parts.staff()),
            this::saved);
    FormDialog.editing("customer.authorisation.edit.title", form, form::read, edit)
        .drafted("customer.authorisation.edit", opened.id(), opened.version())
        .open();
  }

  private AuthorisationDetail present(long contactId, long id) {
    return parts.contacts().detail(contactId).authorisations().stream()
        .filter(approval -> approval.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound(AuthorisationDetail.class, id));
  }

  private void merge(ContactDetail stays, List<ContactDetail> others) {
    ContactMergeForm form = new ContactMergeForm(parts.merges(), stays, others);
    new FormDialog(
            "customer.contact.merge.title",
            "customer.contact.merge.do",
            form,
            () -> {
              parts.merges().merge(form.read());
              Notices.done("customer.contact.merged");
              reload.run();
            })
        .open();
  }

  private void erase(ContactDetail contact) {
    ErasureForm form = new ErasureForm(parts.erasures().outlook(contact.id()));
    new FormDialog(
            "customer.erase.title",
            "customer.erase.do",
            form,
            () -> {
              parts.erasures().erase(contact.id(), form.reference(), form.password());
              Notices.done("customer.erased.done");
              reload.run();
            })
        .open();
  }

  private static Saved<ContactInput> saved(ContactDetail now) {
    return new Saved<>(now.facts(), now.version());
  }

  private static Saved<AuthorisationInput> saved(AuthorisationDetail now) {
    return new Saved<>(now.facts(), now.version());
  }

  private void end(AuthorisationDetail approval) {
    DayField lastDay = new DayField("customer.authorisation.lastDay");
    lastDay.setValue(parts.today());
    lastDay.setRequiredIndicatorVisible(true);
    dialog(
            "customer.authorisation.end.title",
            new FormLayout(lastDay),
            () -> {
              if (lastDay.isEmpty()) {
                throw BusinessRuleViolation.plain("field.required");
              }
              parts
                  .contacts()
                  .endAuthorisation(approval.id(), approval.version(), lastDay.getValue());
            })
        .open();
  }

  private void takeBack(AuthorisationDetail approval) {
    NoteForm form =
        new NoteForm("customer.authorisation.takeBack.text", "customer.authorisation.takeBack.why");
    dialog(
            "customer.authorisation.takeBack.title",
            form,
            () ->
                parts
                    .contacts()
                    .takeAuthorisationBack(approval.id(), approval.version(), form.read()))
        .drafted("customer.authorisation.takeBack", approval.id(), approval.version())
        .open();
  }

  private FormDialog dialog(String titleKey, Component form, SaveAction action) {
    return new FormDialog(
        titleKey,
        "action.save",
        form,
        () -> {
          action.save();
          saved();
        });
  }
}
