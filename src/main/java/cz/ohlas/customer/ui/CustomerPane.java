package cz.ohlas.customer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import cz.ohlas.base.ui.ConflictAwareEdit;
import cz.ohlas.base.ui.ConflictAwareEdit.Saved;
import cz.ohlas.base.ui.Detail;
import cz.ohlas.base.ui.EditPane;
import cz.ohlas.base.ui.Facts;
import cz.ohlas.base.ui.HistoryPanel;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.base.ui.Section;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.customer.CustomerDetail;
import cz.ohlas.customer.CustomerInput;
import cz.ohlas.customer.CustomerStatus;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** One customer: how to reach it, its installations, its people, and what other features add. */
final class CustomerPane extends Composite<Div> {

  private static final String PLACE = "document.getElementById(location.hash.slice(1))";

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
    // The address may name a place on this page, which was not there yet when the browser looked
    addAttachListener(attached -> {
      getElement().executeJs(PLACE + "?.scrollIntoView()");
      getElement().executeJs(PLACE + "?.classList.add('pointed-at')");
    });
  }

  private void show() {
    Detail detail = heading();
    if (parts.maySell()) {
      Button edit = new Button(getTranslation("action.edit"), click -> edit());
      detail.withActions(edit, statusMenu());
    }
    detail.with(
        new Section("customer.section.reach", reach()),
        new RegistrationSection(
            parts, customer.id(), parts.registrations().ofCustomer(customer.id()), reload),
        new ContactSection(
            parts, customer.id(), parts.contacts().ofCustomer(customer.id()), reload));
    parts.sections().stream()
        .sorted(Comparator.comparingInt(CustomerSection::order))
        .forEach(section -> detail.with(section.of(customer.id(), reload)));
    Section terms = new Section("customer.section.terms", terms());
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
        .add(heading().with(new EditPane(form, () -> form.read().tidy(), edit, this::giveUp)));
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

  private Facts reach() {
    Facts reach = new Facts();
    if (facts.icoDoubtful()) {
      reach.add("customer.ico", doubtful(facts.ico()));
    }
    if (facts.dicDoubtful()) {
      reach.add("customer.dic", doubtful(facts.dic()));
    } else {
      reach.add("customer.dic", facts.dic());
    }
    reach.add("customer.seat", String.join(", ", customer.seatLines(getLocale())));
    if (!facts.phones().isEmpty()) {
      reach.add("customer.phone", ReachLinks.stacked(ReachLinks.phones(facts.phones())));
    }
    if (!facts.emails().isEmpty()) {
      reach.add("customer.email", ReachLinks.stacked(ReachLinks.emails(facts.emails())));
    }
    reach.add("customer.web", facts.web());
    Long manager = facts.accountManagerStaffId();
    reach.add("customer.accountManager", manager == null ? null : parts.staff().nameOf(manager));
    return reach.add("customer.notes", facts.notes());
  }

  private Facts terms() {
    Span criteria = new Span(CustomerWording.criteria(facts.criteria()));
    criteria.addClassName("lines");
    return new Facts()
        .add("customer.registerEntry", facts.registerEntry())
        .add("customer.vatRegime", getTranslation("price.vatRegime." + facts.vatRegime().name()))
        .add("customer.language", getTranslation("language." + facts.language().getLanguage()))
        .add("customer.criteria", criteria)
        .add("customer.statementRecipients", facts.statementRecipients())
        .add("customer.costCentre", facts.costCentre());
  }

  private Div doubtful(String number) {
    Div both =
        new Div(new Span(number), new StatusDot(Tone.WARNING, getTranslation("customer.doubtful")));
    both.addClassName("doubtful-number");
    return both;
  }

  private Button statusMenu() {
    Button button =
        new Button(getTranslation("customer.changeStatus"), VaadinIcon.ANGLE_DOWN.create());
    button.setIconAfterText(true);
    button.addThemeVariants(ButtonVariant.TERTIARY);
    ContextMenu menu = new ContextMenu(button);
    menu.setOpenOnClick(true);
    List<CustomerStatus> next =
        Arrays.stream(CustomerStatus.values()).filter(customer.status()::mayBecome).toList();
    for (CustomerStatus status : next) {
      menu.addItem(
          getTranslation("customer.moveTo." + status.name()),
          click -> {
            parts.customers().moveTo(customer.id(), customer.version(), status);
            Notices.done("notice.saved");
            reload.run();
          });
    }
    return button;
  }
}
