package cz.ohlas.request.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cz.ohlas.base.CappedCount;
import cz.ohlas.base.LiveChange;
import cz.ohlas.base.ui.Chip;
import cz.ohlas.base.ui.EmptyState;
import cz.ohlas.base.ui.LazyGrid;
import cz.ohlas.base.ui.ListExport;
import cz.ohlas.base.ui.ListFrame;
import cz.ohlas.base.ui.ListSource;
import cz.ohlas.base.ui.MainLayout;
import cz.ohlas.request.RequestBulk;
import cz.ohlas.request.RequestCounts;
import cz.ohlas.request.RequestFilter;
import cz.ohlas.request.RequestListItem;
import cz.ohlas.request.RequestSort;
import cz.ohlas.request.RequestView;
import cz.ohlas.request.SavedViewService;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All requests, one of them opened beside the list. */
@Route(value = "requests/:id?([0-9]{1,18})", layout = MainLayout.class)
@Menu(title = "menu.requests", order = 20, icon = "vaadin:headset")
@PermitAll
class RequestListView extends Div implements HasDynamicTitle, BeforeEnterObserver {

  private final transient RequestDesk desk;
  private final LazyGrid<RequestListItem, RequestFilter, RequestSort> grid;
  private final ListFrame<RequestListItem, RequestFilter> frame;
  private final BulkBar bulk;
  private final FilterBar filters;
  private transient @Nullable RequestCounts counts;
  private transient StatusWords words;

  RequestListView(
      RequestDesk desk,
      LiveDesk live,
      RequestBulk together,
      SavedViewService saved,
      ListExport export) {
    this.desk = desk;
    this.words = desk.words();
    this.bulk = new BulkBar(desk, together, this::reload);
    this.filters = new FilterBar(desk, this::filter);
    setSizeFull();
    grid =
        new RequestRows(desk, live, () -> words)
            .grid(ListSource.of(desk.requests()::list, this::count), bulk);
    frame =
        new ListFrame<>(
                RequestNavigation.ROUTE,
                getPageTitle(),
                grid,
                FilterParameters::write,
                FilterParameters::read,
                id -> new RequestPage(desk, live, id, this::reload, this::close))
            .withSearch(RequestFilter::typed, RequestFilter::withTyped)
            .withExactCount(desk.requests()::exactCount)
            .withExport(export, RequestColumns.of(getLocale(), desk::words, desk.staff()));
    for (RequestView view : RequestView.values()) {
      if (desk.leads() || !view.isForLeads()) {
        frame.withChip(chip(view));
      }
    }
    frame.withLeadingField(new SavedViewsMenu(saved, frame::address));
    frame.withFilterField(filters.opener()).withFilterField(filters);
    if (desk.maySupport()) {
      frame.withFilterField(bulk);
      frame.withActions(new IntakeButton());
      frame.withEmptyState(
          new EmptyState("request.empty.title", "request.empty.text", new IntakeButton()));
    } else {
      frame.withEmptyState(new EmptyState("request.empty.title", "request.empty.textReader"));
    }
    add(frame);
    live.updates().follow(this, change -> true, this::hear);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("menu.requests");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    counts = null;
    words = desk.words();
    frame.enter(event);
    filters.show(frame.filter());
  }

  private void filter(RequestFilter chosen) {
    frame.filter(chosen);
  }

  private void reload() {
    counts = null;
    words = desk.words();
    frame.reload();
  }

  /** A list is read again for a row it shows or has got; a ready-made one may have lost one too. */
  private void hear(List<LiveChange> changes) {
    List<Long> requests =
        changes.stream()
            .filter(change -> change.kind() == LiveChange.Kind.REQUEST)
            .map(LiveChange::id)
            .toList();
    boolean changed =
        changes.stream().anyMatch(LiveChange::isOfMany)
            || (!requests.isEmpty()
                && (frame.filter().isPlain()
                    || requests.stream().anyMatch(grid::shows)
                    || desk.requests().hasAnyOf(frame.filter(), requests)));
    if (changed) {
      counts = null;
      words = desk.words();
      frame.reloadRows();
    } else {
      changes.forEach(change -> grid.redraw(change.id()));
    }
  }

  private void close() {
    frame.open(null);
  }

  /** The chips' numbers come in one query, and one of them is the length of the list. */
  private CappedCount count(RequestFilter filter) {
    return filter.isPlain() && filter.view().isCounted()
        ? capped(counts().of(filter.view()))
        : desk.requests().count(filter);
  }

  private Chip<RequestFilter> chip(RequestView view) {
    return new Chip<>(
        "request.view." + view,
        filter -> filter.withView(view),
        filter -> filter.view() == view,
        view.isCounted() ? filter -> capped(counts().of(view)) : null);
  }

  private RequestCounts counts() {
    RequestCounts known = counts;
    if (known == null) {
      known = desk.requests().counts();
      counts = known;
    }
    return known;
  }

  private static CappedCount capped(long count) {
    return new CappedCount((int) Math.min(count, CappedCount.CAP), count > CappedCount.CAP);
  }
}
