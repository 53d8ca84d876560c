package cz.ohlas.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import cz.ohlas.request.RequestListItem;
import java.util.List;

/** A few requests of one customer: number, status, subject. */
final class OpenRequests extends UnorderedList {

  private static final int SHOWN = 8;

  private OpenRequests(List<RequestListItem> items, StatusWords words) {
    addClassName("open-requests");
    items.forEach(item -> add(line(item, words)));
  }

  /** The customer's open ones, the most urgent first. */
  static List<RequestListItem> openOf(RequestDesk desk, long customerId) {
    return desk.requests().openOfCustomer(customerId, SHOWN);
  }

  /** The customer's open ones as they were found. */
  static Component open(RequestDesk desk, List<RequestListItem> items) {
    return shown(desk, items, "request.intake.noneOpen");
  }

  /** The customer's latest ones. */
  static Component latestOf(RequestDesk desk, long customerId) {
    return shown(desk, desk.requests().ofCustomer(customerId, SHOWN), "request.section.none");
  }

  private static Component shown(RequestDesk desk, List<RequestListItem> items, String noneKey) {
    if (!items.isEmpty()) {
      return new OpenRequests(items, desk.words());
    }
    Paragraph none = new Paragraph();
    none.setText(none.getTranslation(noneKey));
    none.addClassName("quiet");
    return none;
  }

  private ListItem line(RequestListItem item, StatusWords words) {
    Div head =
        new Div(
            RequestNavigation.link(item.id(), item.number()),
            words.dot(item.status(), getLocale()));
    head.addClassName("open-request");
    return new ListItem(head, new Span(item.subject()));
  }
}
