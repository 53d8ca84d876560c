package cz.ohlas.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ui.ConflictAwareEdit;
import cz.ohlas.base.ui.ConflictAwareEdit.Saved;
import cz.ohlas.base.ui.FormDialog;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.base.ui.SaveAction;
import cz.ohlas.customer.RegistrationDetail;
import cz.ohlas.customer.RegistrationInput;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.customer.RegistrationStatus;
import cz.ohlas.document.ReceivedFile;
import cz.ohlas.document.ui.DocumentUpload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** What the person signed in may do with an installation. */
final class RegistrationActions {

  private final CustomerParts parts;
  private final Runnable reload;

  RegistrationActions(CustomerParts parts, Runnable reload) {
    this.parts = parts;
    this.reload = reload;
  }

  void saved() {
    Notices.done("notice.saved");
    reload.run();
  }

  /** The step that an installation waits for, if the person may take it. */
  Optional<Component> next(RegistrationDetail registration) {
    if (!parts.mayVerify()) {
      return Optional.empty();
    }
    Div buttons =
        new Div(
            new Button(text("customer.registration.verify"), click -> verify(registration)),
            new Button(text("customer.registration.reject"), click -> reject(registration)));
    buttons.addClassName("buttons");
    return Optional.of(buttons);
  }

  Component menu(RegistrationDetail registration) {
    EntryMenu menu = new EntryMenu(registration.label());
    if (registration.status() == RegistrationStatus.WITHDRAWN) {
      return menu;
    }
    if (parts.maySell()) {
      menu.add("action.edit", () -> edit(registration));
    }
    if (parts.maySell() || parts.mayVerify()) {
      menu.add("customer.registration.addProof", () -> addProof(registration));
    }
    if (parts.mayVerify() && registration.status() == RegistrationStatus.REJECTED) {
      menu.add("customer.registration.verify", () -> verify(registration));
    }
    if (parts.maySell() || parts.mayVerify()) {
      menu.add("customer.registration.withdraw", () -> withdraw(registration));
    }
    return menu;
  }

  private void edit(RegistrationDetail opened) {
    RegistrationForm form = new RegistrationForm(opened.facts(), parts.today());
    ConflictAwareEdit<RegistrationInput> edit =
        new ConflictAwareEdit<>(
            saved(opened),
            () -> saved(parts.registrations().detail(opened.id())),
            (version, input) -> parts.registrations().change(opened.id(), version, input),
            CustomerWording.conflicts("customer.registration.", parts.staff()),
            this::saved);
    FormDialog.editing("customer.registration.edit", form, form::read, edit)
        .drafted("customer.registration.edit", opened.id(), opened.version())
        .wide()
        .open();
  }

  private static Saved<RegistrationInput> saved(RegistrationDetail now) {
    return new Saved<>(now.facts(), now.version());
  }

  private void verify(RegistrationDetail registration) {
    RegistrationService service = parts.registrations();
    NoteForm form = new NoteForm("customer.registration.verify.text", "customer.registration.seen");
    ask(
        "customer.registration.verify",
        registration,
        form,
        () -> service.verify(registration.id(), registration.version(), form.read()));
  }

  private void reject(RegistrationDetail registration) {
    NoteForm form =
        new NoteForm("customer.registration.reject.text", "customer.registration.reason");
    ask(
        "customer.registration.reject",
        registration,
        form,
        () -> parts.registrations().reject(registration.id(), registration.version(), form.read()));
  }

  private void withdraw(RegistrationDetail registration) {
    NoteForm form =
        new NoteForm("customer.registration.withdraw.text", "customer.registration.reason");
    ask(
        "customer.registration.withdraw",
        registration,
        form,
        () ->
            parts.registrations().withdraw(registration.id(), registration.version(), form.read()));
  }

  private void addProof(RegistrationDetail registration) {
    DocumentUpload upload =
        new DocumentUpload(
            parts.documents(), "customer.registration.proofs", RegistrationService.PROOFS, 1);
    ask(
        "customer.registration.addProof",
        registration,
        upload,
        () -> keep(registration.id(), upload));
  }

  private void keep(long registrationId, DocumentUpload upload) {
    if (upload.files().isEmpty()) {
      throw BusinessRuleViolation.plain("customer.rule.proofMissing");
    }
    ReceivedFile file = upload.files().getFirst();
    try (InputStream content = file.open()) {
      parts.registrations().addProof(registrationId, file.fileName(), content);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void ask(
      String titleKey, RegistrationDetail registration, Component form, SaveAction action) {
    new FormDialog(
            titleKey,
            titleKey,
            form,
            () -> {
              action.save();
              saved();
            })
        .drafted(titleKey, registration.id(), registration.version())
        .open();
  }

  private static String text(String key) {
    return UI.getCurrent().getTranslation(key);
  }
}
