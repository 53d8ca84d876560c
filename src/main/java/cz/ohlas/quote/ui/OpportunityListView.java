package cz.ohlas.quote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.EmptyState;
import cz.ohlas.base.ui.MainLayout;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.base.ui.Page;
import cz.ohlas.base.ui.PlainTable;
import cz.ohlas.base.ui.ViewToolbar;
import cz.ohlas.customer.ui.CustomerNavigation;
import cz.ohlas.quote.OpportunityItem;
import cz.ohlas.request.ui.RequestNavigation;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Refused requests that could become quotes, each to be taken up or put aside (REQ-5). */
@Route(value = QuoteNavigation.OPPORTUNITIES, layout = MainLayout.class)
@RolesAllowed({"HEAD", "ACCOUNT_MANAGER"})
final class OpportunityListView extends Div implements HasDynamicTitle, BeforeEnterObserver {

  private final transient QuoteDesk desk;
  private final Div content = new Div();

  OpportunityListView(QuoteDesk desk) {
    this.desk = desk;
    setSizeFull();
    add(
        new Page(
            new ViewToolbar(getPageTitle())
                .withSubtitle(getTranslation("quote.opportunity.subtitle"))
                .withActions(new Anchor(QuoteNavigation.ROUTE, getTranslation("quote.list.title"))),
            content));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("quote.opportunity.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    List<OpportunityItem> open = desk.opportunities().list();
    content.removeAll();
    content.add(
        open.isEmpty()
            ? new EmptyState("quote.opportunity.none", "quote.opportunity.none.text")
            : table(open));
  }

  private PlainTable table(List<OpportunityItem> open) {
    Formats formats = Formats.of(getLocale());
    PlainTable table =
        new PlainTable(
            "quote.opportunity.request",
            "quote.column.customer",
            "quote.opportunity.subject",
            "quote.opportunity.ground",
            "quote.opportunity.refused",
            "");
    table.addClassName("quote-opportunities");
    for (OpportunityItem item : open) {
      table.row(
          RequestNavigation.link(item.requestId(), item.number()),
          CustomerNavigation.link(item.customerId(), item.customerName()),
          item.subject(),
          getTranslation("request.ground." + item.ground().name()),
          formats.date(item.refusedAt()),
          actions(item));
    }
    return table;
  }

  private Component actions(OpportunityItem item) {
    if (!desk.writes()) {
      return new Span();
    }
    Button start =
        new Button(
            getTranslation("quote.opportunity.start"),
            click -> QuoteNavigation.beginInPlaceOf(item.requestId()));
    Button dismiss =
        new Button(
            getTranslation("quote.opportunity.dismiss"),
            click -> {
              desk.opportunities().dismiss(item.requestId());
              Notices.done("quote.opportunity.dismissed", item.number());
              show();
            });
    start.addThemeVariants(ButtonVariant.TERTIARY);
    dismiss.addThemeVariants(ButtonVariant.TERTIARY);
    start.setAriaLabel(getTranslation("quote.opportunity.startFor", item.number()));
    dismiss.setAriaLabel(getTranslation("quote.opportunity.dismissFor", item.number()));
    Div buttons = new Div(start, dismiss);
    buttons.addClassName("quote-opportunity-actions");
    return buttons;
  }
}
