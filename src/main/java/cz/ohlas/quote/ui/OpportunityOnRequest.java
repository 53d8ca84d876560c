package cz.ohlas.quote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.ohlas.base.Translations;
import cz.ohlas.quote.OpportunityItem;
import cz.ohlas.request.RequestFact;
import cz.ohlas.request.ui.RequestSection;
import java.util.Locale;
import java.util.Optional;

/** On a refused request's page: the offer to start a quote, or the quote begun (REQ-5). */
@SpringComponent
final class OpportunityOnRequest implements RequestSection {

  private final QuoteDesk desk;

  OpportunityOnRequest(QuoteDesk desk) {
    this.desk = desk;
  }

  @Override
  public Optional<Component> of(RequestFact request) {
    if (!desk.sellsOrApproves()) {
      return Optional.empty();
    }
    return desk.opportunities()
        .quoteOf(request.id())
        .map(OpportunityOnRequest::begun)
        .or(() -> desk.opportunities().ofRequest(request.id()).map(this::offer));
  }

  private Component offer(OpportunityItem opportunity) {
    Locale locale = UI.getCurrent().getLocale();
    Span rule = new Span(opportunity.ground().ruleId());
    rule.addClassName("rule-id");
    Paragraph words =
        new Paragraph(
            new Span(
                Translations.text(
                    locale,
                    "quote.opportunity.text",
                    Translations.text(locale, "request.ground." + opportunity.ground().name()))),
            rule);
    Div note = new Div(words);
    note.addClassName("quote-opportunity");
    if (desk.writes()) {
      note.add(start(opportunity.requestId(), locale));
    }
    return note;
  }

  private static Component begun(long quoteId) {
    Locale locale = UI.getCurrent().getLocale();
    Div note =
        new Div(
            new Paragraph(Translations.text(locale, "quote.opportunity.begun")),
            new Anchor(
                QuoteNavigation.path(quoteId),
                Translations.text(locale, "quote.opportunity.toQuote")));
    note.addClassName("quote-opportunity");
    return note;
  }

  private static Button start(long requestId, Locale locale) {
    Button start =
        new Button(
            Translations.text(locale, "quote.opportunity.start"),
            click -> QuoteNavigation.beginInPlaceOf(requestId));
    start.addThemeVariants(ButtonVariant.PRIMARY);
    return start;
  }
}
