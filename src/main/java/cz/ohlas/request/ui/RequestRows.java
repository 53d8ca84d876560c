package cz.ohlas.request.ui;

import com.vaadin.flow.component.UI;
import cz.ohlas.base.ui.LazyGrid;
import cz.ohlas.base.ui.ListSource;
import cz.ohlas.request.RequestBulk;
import cz.ohlas.request.RequestFilter;
import cz.ohlas.request.RequestListItem;
import cz.ohlas.request.RequestSort;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of requests as the screen has it. */
record RequestRows(RequestDesk desk, LiveDesk live, Supplier<StatusWords> words) {

  /** Takes where rows come from, and what can be done with those that are ticked. */
  LazyGrid<RequestListItem, RequestFilter, RequestSort> grid(
      ListSource<RequestListItem, RequestFilter, RequestSort> source, BulkBar bulk) {
    Locale locale = UI.getCurrent().getLocale();
    LazyGrid<RequestListItem, RequestFilter, RequestSort> list =
        new LazyGrid<>(
            source,
            RequestListItem::id,
            RequestFilter.TEAM,
            RequestSort.class,
            RequestSort.USUAL,
            false);
    if (desk.maySupport()) {
      bulk.of(list.tickColumn(RequestListItem::number, RequestBulk.MOST, bulk::show));
    }
    list.markedColumn(
            "request.number",
            RequestListItem::number,
            item -> viewers(item).map(People::initials).collect(Collectors.joining(" ")),
            this::viewersInWords,
            RequestSort.RECEIVED)
        .setWidth("9.6rem")
        .setFlexGrow(0);
    list.textColumn("request.customer", RequestListItem::customerName, RequestSort.CUSTOMER)
        .setWidth("6rem")
        .setFlexGrow(2);
    list.taggedColumn(
            "request.subject",
            item -> new NextStepWords(words.get(), locale).tone(item),
            item -> new NextStepWords(words.get(), locale).shortly(item),
            RequestListItem::subject)
        .setWidth("5.5rem")
        .setFlexGrow(3);
    list.statusColumn(
            "request.due",
            item -> words.get().tone(item.status()),
            item -> words.get().text(item.status(), locale),
            RequestSort.DUE)
        .setWidth("15.8rem")
        .setFlexGrow(0);
    list.shortColumn(
            "request.column.assignee", item -> People.initials(assignee(item)), this::assignee)
        .setWidth("4rem")
        .setFlexGrow(0);
    return list;
  }

  private Stream<String> viewers(RequestListItem item) {
    return live.others(item.id()).stream().map(desk.staff()::nameOf);
  }

  private String viewersInWords(RequestListItem item) {
    String names = viewers(item).collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : UI.getCurrent().getTranslation("request.live.viewers", names);
  }

  private String assignee(RequestListItem item) {
    Long id = item.assigneeStaffId();
    return id == null ? "" : desk.staff().nameOf(id);
  }
}
