package cz.ohlas.contract.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.base.ui.PlainTable;
import cz.ohlas.base.ui.Section;
import cz.ohlas.contract.EntitlementDay;
import cz.ohlas.contract.Scope;
import cz.ohlas.customer.AuthorisationInput;
import cz.ohlas.customer.ContactDetail;
import cz.ohlas.customer.RegistrationReference;
import java.time.LocalDate;
import java.util.List;

/**
 * Who of a customer was entitled to what on a day, and who was authorised then (REG-4); read only
 * when somebody opens it.
 */
final class EntitlementOnDay extends Composite<Section> {

  private final transient EntitlementSection desk;
  private final long customerId;
  private final DayField day = new DayField("contract.onDay.day");
  private final ComboBox<ContactDetail> person =
      new ComboBox<>(getTranslation("contract.onDay.person"));
  private final ComboBox<RegistrationReference> installation =
      new ComboBox<>(getTranslation("contract.onDay.registration"));
  private final ComboBox<Scope> scope = new ComboBox<>(getTranslation("contract.onDay.scope"));
  private final Button open = new Button(getTranslation("contract.onDay.open"));
  private final Div found = new Div();
  private transient List<ContactDetail> people = List.of();

  EntitlementOnDay(EntitlementSection desk, long customerId) {
    this.desk = desk;
    this.customerId = customerId;
    getContent().addClassName("entitlement-on-day");
    found.addClassName("entitlement-found");
    open.addThemeVariants(ButtonVariant.TERTIARY);
    open.addClickListener(click -> fill());
    getContent().withActions(open);
  }

  @Override
  protected Section initContent() {
    return new Section("contract.onDay");
  }

  private void fill() {
    open.setVisible(false);
    people = desk.contacts().ofCustomer(customerId);
    List<RegistrationReference> installations = desk.registrations().references(customerId);
    day.setValue(desk.today());
    person.setItems(people);
    person.setItemLabelGenerator(each -> each.facts().name());
    person.setClearButtonVisible(true);
    installation.setItems(installations);
    installation.setItemLabelGenerator(RegistrationReference::label);
    installation.setClearButtonVisible(true);
    scope.setItems(Scope.values());
    scope.setItemLabelGenerator(each -> each.label(getLocale()));
    scope.setClearButtonVisible(true);
    day.addValueChangeListener(change -> show());
    person.addValueChangeListener(change -> show());
    installation.addValueChangeListener(change -> show());
    scope.addValueChangeListener(change -> show());
    if (installations.size() == 1) {
      installation.setValue(installations.getFirst());
    }
    FormLayout asked = new FormLayout(day, person, installation, scope);
    asked.setResponsiveSteps(
        new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("22rem", 2));
    getContent().add(asked, found);
    show();
  }

  private void show() {
    LocalDate chosen = day.getValue();
    found.removeAll();
    if (chosen == null) {
      return;
    }
    RegistrationReference about = installation.getValue();
    ContactDetail who = person.getValue();
    EntitlementDay asked =
        new EntitlementDay(
            customerId,
            about == null ? null : about.id(),
            who == null ? null : who.id(),
            scope.getValue(),
            chosen);
    found.add(desk.panels().of(desk.entitlements().on(asked)), authorised(chosen));
  }

  private Component authorised(LocalDate chosen) {
    Formats formats = Formats.of(getLocale());
    Div list = new Div(new H4(getTranslation("contract.onDay.authorised", formats.date(chosen))));
    list.addClassName("authorised-then");
    PlainTable table =
        new PlainTable(
            "contract.onDay.person", "contract.onDay.approvedBy", "contract.onDay.document");
    boolean any = false;
    for (ContactDetail each : people) {
      AuthorisationInput approval =
          each.authorisedOn(chosen).map(held -> held.facts()).orElse(null);
      if (approval != null) {
        any = true;
        table.row(
            each.facts().name(),
            getTranslation(
                "contract.onDay.approval",
                approval.approvedBy(),
                formats.date(approval.approvedOn())),
            approval.document());
      }
    }
    Paragraph nobody = new Paragraph(getTranslation("contract.onDay.nobody"));
    nobody.addClassName("quiet");
    list.add(any ? table : nobody);
    return list;
  }
}
