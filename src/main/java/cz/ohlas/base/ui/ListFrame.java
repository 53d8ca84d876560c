package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import cz.ohlas.base.CappedCount;
import cz.ohlas.base.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which records are listed and opened: title, search and primary action above,
 * ready-made filters below them, the list, its count at the foot, the opened record beside it.
 * Record, filter and search stand in the address, so that Back returns to the same list, filter and
 * row. The route needs an optional parameter {@code id}.
 *
 * @param <I> the row
 * @param <F> the filter
 */
public final class ListFrame<I, F> extends Composite<MasterDetailLayout> {

  private static final String ID = "id";
  private static final String SORT = "sort";

  private final String route;
  private final String title;
  private final LazyGrid<I, F, ?> grid;
  private final SerializableFunction<F, Map<String, String>> toParameters;
  private final SerializableFunction<Map<String, String>, F> fromParameters;
  private final SerializableFunction<Long, Component> detail;
  private final Div master = new Div();
  private final ViewToolbar toolbar;
  private final ChipRow<F> chips = new ChipRow<>(this::filter, this::filter);
  private final ListFoot foot = new ListFoot();
  private @Nullable SearchField search;
  private @Nullable SerializableFunction<F, String> searched;
  private @Nullable Component nothing;
  private @Nullable SerializableConsumer<I> elsewhere;
  private SerializablePredicate<F> whole = filter -> true;
  private @Nullable Long shown;
  private final KeptPlace place = new KeptPlace(getContent());
  private boolean navigating;

  /**
   * Takes the route without parameter, the title, the list, how a filter is written into the
   * address and read back, and what shows a record.
   */
  public ListFrame(
      String route,
      String title,
      LazyGrid<I, F, ?> grid,
      SerializableFunction<F, Map<String, String>> toParameters,
      SerializableFunction<Map<String, String>, F> fromParameters,
      SerializableFunction<Long, Component> detail) {
    this.route = route;
    this.title = title;
    this.grid = grid;
    this.toParameters = toParameters;
    this.fromParameters = fromParameters;
    this.detail = detail;
    toolbar = new ViewToolbar(title);
    master.addClassName("list-page");
    master.add(toolbar, chips, grid, foot);
    PageKeys.ofList(grid);
    grid.onCount(this::showCount);
    grid.onRefusal(refused -> {
      grid.setEmptyStateText(refused.sentence(getLocale()));
      foot.clear();
    });
    grid.setEmptyStateText(getTranslation("list.empty"));
    grid.asSingleSelect()
        .addValueChangeListener(change -> {
          if (change.isFromClient()) {
            chosen(change.getValue());
          }
        });
    grid.addSortListener(sorted -> {
      if (sorted.isFromClient()) {
        filter(grid.filter());
      }
    });
    MasterDetailLayout layout = getContent();
    layout.setSizeFull();
    layout.setMaster(master);
    layout.setMasterSize("min(28rem, 100vw)");
    layout.setExpandMaster(true);
    layout.setDetailSize("30rem");
    layout.addClassName("list-frame");
    layout.addDetailEscapePressListener(escape -> open(null));
    layout.addBackdropClickListener(click -> open(null));
  }

  /** Lets a row lead to another page, where its matter is dealt with, instead of opening here. */
  public ListFrame<I, F> withRowsLeadingTo(SerializableConsumer<I> there) {
    elsewhere = there;
    return this;
  }

  /** Gives the detail more room than usual, for example {@code 44rem}. */
  public ListFrame<I, F> withDetailSize(String size) {
    getContent().setDetailSize(size);
    return this;
  }

  /** Puts the one primary action, and others before it, at the right. */
  public ListFrame<I, F> withActions(Component... components) {
    toolbar.withActions(components);
    return this;
  }

  /** Lets people save the list as it is filtered and sorted, all of it. */
  public ListFrame<I, F> withExport(ListExport export, List<TableColumn<I>> columns) {
    return withActions(export.offer(title, columns, grid::allRows));
  }

  /** Adds the search field; {@code /} puts the cursor into it. */
  public ListFrame<I, F> withSearch(
      SerializableFunction<F, String> typed, SerializableBiFunction<F, String, F> apply) {
    searched = typed;
    search = new SearchField(words -> filter(apply.apply(grid.filter(), words)));
    toolbar.withActions(search);
    return this;
  }

  /** Lets people ask how many rows there are where they are too many to be counted each time. */
  public ListFrame<I, F> withExactCount(SerializableFunction<F, Long> counting) {
    foot.countingExactly(() -> counting.apply(grid.filter()));
    return this;
  }

  /** Adds a ready-made filter. */
  public ListFrame<I, F> withChip(Chip<F> chip) {
    chips.offer(chip);
    return this;
  }

  /** Shows this instead of the list while there is nothing at all, whatever the filter. */
  public ListFrame<I, F> withEmptyState(Component empty) {
    return withEmptyState(empty, filter -> filter.equals(fromParameters.apply(Map.of())));
  }

  /** The same, where some filter is always in force; tells whether it leaves out nothing more. */
  public ListFrame<I, F> withEmptyState(Component empty, SerializablePredicate<F> wholeList) {
    nothing = empty;
    whole = wholeList;
    return this;
  }

  /** Adds another filter control beside the chips. */
  public ListFrame<I, F> withFilterField(Component field) {
    chips.offer(field);
    return this;
  }

  /** Adds a control before the ready-made filters. */
  public ListFrame<I, F> withLeadingField(Component field) {
    chips.lead(field);
    return this;
  }

  /** To be called from the view's beforeEnter: takes filter and record from the address. */
  public void enter(BeforeEnterEvent event) {
    Map<String, String> address = single(event.getLocation().getQueryParameters());
    F filter = fromParameters.apply(address);
    if (!filter.equals(grid.filter())) {
      grid.show(filter);
    }
    grid.sortAs(address.get(SORT));
    if (search != null && searched != null) {
      search.setValue(searched.apply(filter));
    }
    chips.refresh();
    Optional<Long> wanted = event.getRouteParameters().getLong(ID);
    if (wanted.isEmpty()) {
      close();
      return;
    }
    place.begin();
    show(wanted.get());
  }

  /** Opens a record, or closes the open one. */
  public void open(@Nullable Long recordId) {
    navigating = true;
    try {
      UI.getCurrent()
          .navigate(
              recordId == null ? route : route + "/" + recordId, QueryParameters.simple(address()));
    } finally {
      navigating = false;
    }
  }

  /** Shows another filter, keeping the open record. */
  public void filter(F chosen) {
    if (!chosen.equals(grid.filter())) {
      grid.show(chosen);
    }
    UI.getCurrent()
        .navigate(
            shown == null ? route : route + "/" + shown, QueryParameters.simple(address(chosen)));
  }

  /** The filter in force. */
  public F filter() {
    return grid.filter();
  }

  /** Filter and sort in force as they stand in the address. */
  public Map<String, String> address() {
    return address(grid.filter());
  }

  /** Reads list and counts again and leaves the open record alone. */
  public void reloadRows() {
    grid.reload();
    chips.refresh();
  }

  /** Reads list, counts and open record again, after something was changed. */
  public void reload() {
    grid.reload();
    chips.refresh();
    if (shown != null) {
      show(shown);
      place.takeUp();
    }
  }

  private void chosen(@Nullable I row) {
    if (elsewhere == null) {
      open(row == null ? null : grid.idOf(row));
    } else if (row != null) {
      elsewhere.accept(row);
    }
  }

  private void show(long recordId) {
    try {
      getContent().setDetail(detail.apply(recordId));
      shown = recordId;
      grid.mark(recordId);
    } catch (NotFound missing) {
      close();
      Notices.failed(getTranslation("notice.notFound"));
    }
  }

  private void close() {
    shown = null;
    grid.mark(null);
    getContent().setDetail(null);
    if (!navigating) {
      grid.deselectAll();
    }
  }

  private void showCount(CappedCount counted) {
    Component empty = nothing;
    if (empty != null && whole.test(grid.filter())) {
      grid.setEmptyStateComponent(empty);
    } else {
      grid.setEmptyStateText(getTranslation("list.empty"));
    }
    foot.show(counted);
  }

  private Map<String, String> address(F filter) {
    Map<String, String> all = new LinkedHashMap<>(toParameters.apply(filter));
    grid.sortedAs().ifPresent(sort -> all.put(SORT, sort));
    return all;
  }

  private static Map<String, String> single(QueryParameters parameters) {
    Map<String, String> single = new LinkedHashMap<>();
    parameters
        .getParameters()
        .forEach((key, values) -> single.put(key, values.isEmpty() ? "" : values.getFirst()));
    return single;
  }
}
