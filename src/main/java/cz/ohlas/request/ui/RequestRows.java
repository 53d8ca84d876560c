package cz.ohlas.request.ui;

import com.vaadin.flow.component.UI;
import cz.ohlas.base.ui.LazyGrid;
import cz.ohlas.base.ui.ListSource;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.request.RequestBulk;
import cz.ohlas.request.RequestFilter;
import cz.ohlas.request.RequestListItem;
import cz.ohlas.request.RequestSort;
import java.util.List;
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
            this::viewersShortly,
            this::viewersInWords,
            RequestSort.RECEIVED)
        .setWidth("9.6rem")
        .setFlexGrow(0);
    list.textColumn("request.customer", RequestListItem::customerName, RequestSort.CUSTOMER)
        .setWidth("6.5rem")
        .setFlexGrow(2);
    list.taggedColumn(
            "request.subject",
            item -> tagTone(item, locale),
            item -> tag(item, locale),
            RequestListItem::subject)
        .setWidth("5rem")
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

  /** What is to be done next; else what is waited for, where the due time does not say so. */
  private String tag(RequestListItem item, Locale locale) {
    String step = new NextStepWords(words.get(), locale).shortly(item);
    return step.isEmpty() ? words.get().waitingToo(item.status(), locale) : step;
  }

  private Tone tagTone(RequestListItem item, Locale locale) {
    return item.nextStepKind() == null
        ? Tone.WAITING
        : new NextStepWords(words.get(), locale).tone(item);
  }

  private Stream<String> viewers(RequestListItem item) {
    return live.others(item.id()).stream().map(desk.staff()::nameOf);
  }

  /** One by the initials, several by their number: the request's number beside it stays whole. */
  private String viewersShortly(RequestListItem item) {
    List<String> initials = viewers(item).map(People::initials).toList();
    return initials.size() > 1 ? "+" + initials.size() : String.join("", initials);
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
