package cz.ohlas.customer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import cz.ohlas.base.ui.ConflictAwareEdit;
import cz.ohlas.base.ui.ConflictAwareEdit.Saved;
import cz.ohlas.base.ui.Detail;
import cz.ohlas.base.ui.EditPane;
import cz.ohlas.base.ui.HistoryPanel;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.base.ui.Section;
import cz.ohlas.customer.CustomerDetail;
import cz.ohlas.customer.CustomerInput;
import java.util.Comparator;

/** One customer: how to reach it, its installations, its people, and what other features add. */
final class CustomerPane extends Composite<Div> {

  /**
   * Shows the place that the address names, which was not there yet when the browser looked: at
   * once, or once the whole window has been drawn.
   */
  private static final String TO_PLACE =
      "[0,400].forEach(wait=>setTimeout(()=>"
          + "[document.getElementById(location.hash.slice(1))].forEach(place=>{"
          + "place?.scrollIntoView();place?.classList.add('pointed-at')}),wait))";

  private final transient CustomerParts parts;
  private final transient CustomerDetail customer;
  private final transient CustomerInput facts;
  private final transient Runnable reload;
  private final transient Runnable close;

  CustomerPane(CustomerParts parts, long id, Runnable reload, Runnable close) {
    this.parts = parts;
    this.customer = parts.customers().detail(id);
    this.facts = customer.facts();
    this.reload = reload;
    this.close = close;
    getContent().setSizeFull();
    show();
    addAttachListener(attached -> getElement().executeJs(TO_PLACE));
  }

  private void show() {
    CustomerFacts shown = new CustomerFacts(customer, parts.staff());
    Detail detail = heading();
    if (parts.maySell()) {
      Button edit = new Button(getTranslation("action.edit"), click -> edit());
      detail.withActions(edit, new StatusMenu(parts, customer, reload));
    }
    detail.with(
        new Section("customer.section.reach", shown.reach()),
        new SiteSection(parts, customer.id(), parts.sites().ofCustomer(customer.id()), reload),
        new RegistrationSection(
            parts, customer.id(), parts.registrations().ofCustomer(customer.id()), reload),
        new ContactSection(
            parts, customer.id(), parts.contacts().ofCustomer(customer.id()), reload));
    parts.sections().stream()
        .sorted(Comparator.comparingInt(CustomerSection::order))
        .forEach(section -> detail.with(section.of(customer.id(), reload)));
    Section terms = new Section("customer.section.terms", shown.terms());
    terms.setId(CustomerNavigation.TERMS);
    detail.with(terms, history());
    getContent().removeAll();
    getContent().add(detail);
  }

  private HistoryPanel history() {
    return new HistoryPanel(
        () -> parts.changes().stream().flatMap(part -> part.of(customer.id()).stream()).toList(),
        parts.staff());
  }

  private Detail heading() {
    String ico = facts.ico();
    String kicker =
        ico.isEmpty() ? getTranslation("customer.noIco") : getTranslation("customer.icoOf", ico);
    return new Detail(kicker, facts.name(), close)
        .withStatus(CustomerWording.status(customer.status()));
  }

  private void edit() {
    CustomerForm form = new CustomerForm(parts, customer.id(), facts);
    ConflictAwareEdit<CustomerInput> edit =
        new ConflictAwareEdit<>(
            saved(customer),
            () -> saved(parts.customers().detail(customer.id())),
            (version, input) -> parts.customers().change(customer.id(), version, input),
            CustomerWording.conflicts("customer.", parts.staff()),
            () -> {
              Notices.done("notice.saved");
              reload.run();
            });
    getContent().removeAll();
    getContent()
        .add(
            heading()
                .with(
                    new EditPane(form, () -> form.read().tidy(), edit, this::giveUp)
                        .drafted("customerEdit", customer.id(), customer.version())));
  }

  private static Saved<CustomerInput> saved(CustomerDetail now) {
    return new Saved<>(now.facts(), now.version());
  }

  /** After a save the page has been replaced already. */
  private void giveUp() {
    if (isAttached()) {
      show();
    }
  }
}
