package cz.ohlas.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.Facts;
import cz.ohlas.base.ui.FormDialog;
import cz.ohlas.base.ui.Section;
import cz.ohlas.customer.ProofDetail;
import cz.ohlas.customer.RegistrationDecision;
import cz.ohlas.customer.RegistrationDetail;
import cz.ohlas.customer.RegistrationInput;
import cz.ohlas.customer.RegistrationStatus;
import cz.ohlas.document.ui.DocumentLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A customer's installations; rejected and withdrawn ones stay visible (REG-1, REG-2). */
final class RegistrationSection extends Composite<Section> {

  private final transient CustomerParts parts;
  private final transient RegistrationActions actions;
  private final long customerId;

  RegistrationSection(
      CustomerParts parts, long customerId, List<RegistrationDetail> shown, Runnable reload) {
    this.parts = parts;
    this.customerId = customerId;
    this.actions = new RegistrationActions(parts, reload);
    Section section = getContent();
    section.setId(CustomerNavigation.REGISTRATIONS);
    if (parts.maySell()) {
      Button add = new Button(getTranslation("customer.registration.add"), click -> add());
      add.addThemeVariants(ButtonVariant.TERTIARY);
      section.withActions(add);
    }
    if (shown.isEmpty()) {
      Paragraph none = new Paragraph(getTranslation("customer.registration.none"));
      none.addClassName("quiet");
      section.add(none);
    }
    shown.forEach(registration -> section.add(entry(registration)));
  }

  @Override
  protected Section initContent() {
    return new Section("customer.section.registrations");
  }

  private void add() {
    RegistrationForm form = new RegistrationForm(RegistrationInput.empty(), parts.today());
    new FormDialog(
            "customer.registration.add",
            "action.create",
            form,
            () -> {
              parts.registrations().add(customerId, form.read());
              actions.saved();
            })
        .drafted("customer.registration.add", customerId, 0)
        .wide()
        .open();
  }

  private Component entry(RegistrationDetail registration) {
    RegistrationInput facts = registration.facts();
    Span name = new Span((facts.product() + " " + facts.edition()).strip());
    name.addClassName("strong");
    Div head = new Div(name, CustomerWording.status(registration.status()));
    head.addClassName("entry-head");
    head.add(actions.menu(registration));
    Formats formats = Formats.of(getLocale());
    Facts list =
        new Facts()
            .add("customer.registration.cardNumber", facts.cardNumber())
            .add("customer.registration.licenceKey", facts.licenceKey())
            .add(
                "customer.registration.registeredOn",
                facts.registeredOn() == null ? null : formats.date(facts.registeredOn()))
            .add(
                "customer.registration.seats",
                facts.seats() == null ? null : formats.number(facts.seats()))
            .add("customer.registration.place", facts.place())
            .add("customer.registration.servers", facts.servers())
            .add("customer.registration.trunks", facts.trunks())
            .add("customer.registration.remoteIds", facts.remoteIds())
            .add("customer.registration.notes", facts.notes());
    if (!registration.proofs().isEmpty()) {
      list.add("customer.registration.proofs", proofs(registration.proofs()));
    }
    Div entry = new Div(head, list);
    entry.addClassName("entry");
    entry.setId(CustomerNavigation.registration(registration.id()));
    add(entry, "customer.registration.wasVerified", registration.verified());
    add(entry, "customer.registration.wasRejected", registration.rejected());
    add(entry, "customer.registration.wasWithdrawn", registration.withdrawn());
    if (registration.status() == RegistrationStatus.UNVERIFIED) {
      actions.next(registration).ifPresent(entry::add);
    }
    return entry;
  }

  private void add(Div entry, String key, @Nullable RegistrationDecision decision) {
    if (decision != null) {
      Paragraph line =
          new Paragraph(
              getTranslation(
                  key,
                  Formats.of(getLocale()).date(decision.at()),
                  parts.staff().nameOf(decision.staffId()),
                  decision.note()));
      line.addClassName("quiet");
      entry.add(line);
    }
  }

  private Component proofs(List<ProofDetail> proofs) {
    Div links = new Div();
    links.addClassName("lines");
    for (ProofDetail proof : proofs) {
      links.add(
          new Div(
              new DocumentLink(
                  proof.fileName(), () -> parts.registrations().downloadProof(proof.id()))));
    }
    return links;
  }
}
