package cz.ohlas.quote.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.MainLayout;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.base.ui.Page;
import cz.ohlas.base.ui.ViewToolbar;
import cz.ohlas.customer.CustomerReference;
import cz.ohlas.customer.ui.CustomerPicker;
import cz.ohlas.quote.OpportunityItem;
import cz.ohlas.quote.QuoteInput;
import cz.ohlas.request.ui.RequestNavigation;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Begins a quote: choose the customer, and everything known is filled in. */
@Route(value = QuoteNavigation.NEW, layout = MainLayout.class)
@RolesAllowed("ACCOUNT_MANAGER")
final class QuoteNewView extends Div implements HasDynamicTitle, BeforeEnterObserver {

  private final transient QuoteDesk desk;
  private final CustomerPicker customer;
  private final Div rest = new Div();
  private transient @Nullable OpportunityItem instead;

  QuoteNewView(QuoteDesk desk) {
    this.desk = desk;
    customer = new CustomerPicker("quote.customer", desk.customers());
    customer.addClassName("quote-customer");
    customer.setAutofocus(true);
    customer.addValueChangeListener(change -> show(change.getValue()));
    setSizeFull();
    ViewToolbar toolbar =
        new ViewToolbar(getPageTitle())
            .withSubtitle(
                getTranslation(
                    "quote.new.subtitle",
                    Formats.of(getLocale())
                        .date(desk.priceLists().inForceOn(desk.today()).inForceFrom())));
    add(new Page(toolbar, customer, rest));
    show(null);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("quote.new");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters asked = event.getLocation().getQueryParameters();
    id(asked, QuoteNavigation.REQUEST)
        .flatMap(desk.opportunities()::ofRequest)
        .ifPresentOrElse(
            this::inPlaceOf,
            () ->
                id(asked, QuoteNavigation.CUSTOMER)
                    .ifPresent(id -> customer.setValue(desk.customers().reference(id))));
  }

  private static Optional<Long> id(QueryParameters asked, String name) {
    return asked
        .getSingleParameter(name)
        .filter(id -> id.matches("[0-9]{1,18}"))
        .map(Long::valueOf);
  }

  private void inPlaceOf(OpportunityItem opportunity) {
    instead = opportunity;
    customer.setValue(desk.customers().reference(opportunity.customerId()));
  }

  private void show(@Nullable CustomerReference chosen) {
    rest.removeAll();
    if (chosen == null) {
      Paragraph hint = new Paragraph(getTranslation("quote.new.hint"));
      hint.addClassName("quiet");
      rest.add(hint);
      return;
    }
    OpportunityItem source =
        instead != null && instead.customerId() == chosen.id() ? instead : null;
    if (source == null) {
      edit(
          desk.quotes().proposal(chosen.id()),
          chosen.id(),
          input -> desk.quotes().create(chosen.id(), input));
    } else {
      Paragraph why =
          new Paragraph(
              new Text(getTranslation("quote.opportunity.inPlaceOf") + " "),
              RequestNavigation.link(source.requestId(), source.number()),
              new Text(" · " + source.subject()));
      why.addClassName("quote-source");
      rest.add(why);
      edit(
          desk.quotes().proposalInPlaceOf(source.requestId()),
          chosen.id(),
          input -> desk.quotes().createInPlaceOf(source.requestId(), input));
    }
  }

  private void edit(
      QuoteInput proposal, long customerId, SerializableFunction<QuoteInput, Long> save) {
    QuoteEditor editor = new QuoteEditor(desk, customerId, null, proposal);
    Button create = new Button(getTranslation("quote.create"));
    create.addThemeVariants(ButtonVariant.PRIMARY);
    create.setDisableOnClick(true);
    create.addClickListener(click -> {
      create.setEnabled(true);
      editor.attempt(input -> {
        long id = save.apply(input);
        getUI().ifPresent(ui -> ui.navigate(QuoteNavigation.path(id)));
        Notices.done("quote.notice.created");
      });
    });
    editor.setActions(create);
    rest.add(editor);
  }
}
