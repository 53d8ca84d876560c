package cz.ohlas.quote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.Detail;
import cz.ohlas.base.ui.Facts;
import cz.ohlas.base.ui.PlainTable;
import cz.ohlas.base.ui.Section;
import cz.ohlas.customer.ui.CustomerNavigation;
import cz.ohlas.price.ui.PriceExplainer;
import cz.ohlas.quote.QuoteDetail;
import cz.ohlas.quote.QuoteState;
import cz.ohlas.quote.QuoteTerms;
import cz.ohlas.quote.QuoteVersion;
import cz.ohlas.request.RequestReference;
import cz.ohlas.request.ui.RequestNavigation;
import java.time.Instant;

/** One quote: its status and next action, how the price came, what it comes to, what happened. */
final class QuotePage extends Composite<Detail> {

  private final transient QuoteDesk desk;
  private final transient QuoteDetail quote;
  private final Runnable close;
  private final Runnable reload;
  private final Formats formats;

  QuotePage(QuoteDesk desk, long id, Runnable close, Runnable reload) {
    this.desk = desk;
    this.quote = desk.quotes().detail(id);
    this.close = close;
    this.reload = reload;
    this.formats = Formats.of(getLocale());
  }

  @Override
  protected Detail initContent() {
    Detail detail =
        new Detail(
            QuoteWording.number(quote.number(), quote.revision(), getLocale()),
            quote.customer().name(),
            close);
    detail
        .withSubtitle(
            getTranslation(
                "quote.preparedBy",
                desk.directory().nameOf(quote.preparedByStaffId()),
                formats.date(quote.createdAt())))
        .withStatus(QuoteWording.state(quote.state(), getLocale()))
        .withActions(new QuoteActions(desk, quote, reload).components());
    if (isOpen() && !quote.approvalReasons().isEmpty()) {
      detail.with(new ApprovalNote(quote, desk.directory()));
    }
    return detail
        .with(explainer())
        .with(new Section("quote.section.lines", new QuoteSum(quote.lines(), quote.totals())))
        .with(new Section("quote.section.terms", terms()))
        .with(versions())
        .with(new Section("quote.section.history", new QuoteHistory(quote, desk.directory())));
  }

  private boolean isOpen() {
    return quote.state() == QuoteState.DRAFT || quote.state() == QuoteState.AWAITING_APPROVAL;
  }

  private Component explainer() {
    PriceExplainer explainer = new PriceExplainer(quote.priceList(), desk.today());
    explainer.setReadOnly(true);
    explainer.setValue(quote.input().criteria());
    return explainer;
  }

  private Facts terms() {
    QuoteTerms terms = quote.input().terms();
    Anchor customer = CustomerNavigation.link(quote.customer().id(), quote.customer().name());
    Facts facts = new Facts().add("quote.customer", customer);
    RequestReference request = quote.sourceRequest();
    if (request != null) {
      facts.add("quote.inPlaceOf", RequestNavigation.link(request.id(), request.number()));
    }
    return facts
        .add(
            "quote.package",
            quote.servicePackage().name(getLocale())
                + " · "
                + formats.workingTime(quote.servicePackage().answerTime()))
        .add("quote.registrations", installations())
        .add("quote.period", formats.range(terms.periodFrom(), terms.periodTo()))
        .add(
            "quote.binding",
            terms.bindingUntil() == null
                ? getTranslation("quote.nonBinding")
                : getTranslation("quote.bindingUntil", formats.date(terms.bindingUntil())))
        .add(
            "quote.payment",
            getTranslation("quote.paymentOf", terms.instalments(), terms.dueDays()))
        .add("quote.afterwards", getTranslation(terms.prolongs() ? "quote.prolongs" : "quote.ends"))
        .add("quote.discountReason", quote.input().discountReason())
        .add("quote.note", quote.input().note())
        .add("quote.vat", getTranslation("price.vatRegime." + quote.vatRegime().name()))
        .add(
            "quote.priceList",
            getTranslation(
                "price.list.inForceFrom", formats.date(quote.priceList().inForceFrom())));
  }

  private Component installations() {
    if (quote.registrations().isEmpty()) {
      return new Span(getTranslation("none"));
    }
    Div list = new Div();
    quote
        .registrations()
        .forEach(installation ->
            list.add(
                new Paragraph(
                    installation.seats() == null
                        ? installation.label()
                        : getTranslation(
                            "quote.installationSeats",
                            installation.label(),
                            formats.number(installation.seats())))));
    return list;
  }

  private Component[] versions() {
    if (quote.versions().size() < 2) {
      return new Component[0];
    }
    PlainTable table = new PlainTable("quote.version", "quote.column.state", "quote.sentOn");
    for (QuoteVersion version : quote.versions()) {
      Instant sentAt = version.sentAt();
      String name = getTranslation("quote.versionNumber", version.revision());
      table.row(
          version.id() == quote.id()
              ? new Span(name)
              : new Anchor(QuoteNavigation.path(version.id()), name),
          QuoteWording.state(version.state(), getLocale()),
          sentAt == null ? getTranslation("none") : formats.dateTime(sentAt));
    }
    return new Component[] {new Section("quote.section.versions", table)};
  }
}
