package cz.ohlas.quote.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.ohlas.base.ui.MenuBadge;

/** How many quotes wait for the head's approval. */
@SpringComponent
final class QuoteBadge implements MenuBadge {

  private final QuoteDesk desk;

  QuoteBadge(QuoteDesk desk) {
    this.desk = desk;
  }

  @Override
  public String path() {
    return QuoteNavigation.ROUTE;
  }

  @Override
  public int count() {
    return desk.approves() ? desk.workflow().awaitingApproval() : 0;
  }

  @Override
  public String labelKey() {
    return "quote.badge";
  }
}
