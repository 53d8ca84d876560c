package cz.ohlas.base.ui;

import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.CappedCount;
import cz.ohlas.base.ListSlice;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A grid that reads its rows as they are scrolled to, each page on from the last row it knows, so
 * that page two hundred costs what the first one costs.
 *
 * @param <I> the row
 * @param <F> the filter
 * @param <S> the sorts on offer
 */
public final class LazyGrid<I, F, S extends Enum<S>> extends ListColumns<I, S> {

  private static final int PAGE = 50;
  private static final int KNOWN = 300;

  /** Rows that nobody scrolls to are read in larger pages. */
  private static final int LARGE_PAGE = 1_000;

  private final ListSource<I, F, S> source;
  private final SerializableFunction<I, Long> id;
  private final Class<S> sorts;
  private final S usualSort;
  private final boolean usuallyDescending;
  private final transient Map<Integer, I> anchors = new HashMap<>();
  private final transient Map<Long, I> known =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, I> eldest) {
          return size() > KNOWN;
        }
      };

  private transient F filter;
  private transient @Nullable CappedCount count;
  private @Nullable Long marked;
  private @Nullable RowTicks<I> ticks;
  private SerializableConsumer<CappedCount> onCount = counted -> {};
  private SerializableConsumer<BusinessRuleViolation> onRefusal = refused -> {};

  /** Takes where rows come from, the rows' ids, the filter to begin with and the usual sort. */
  public LazyGrid(
      ListSource<I, F, S> source,
      SerializableFunction<I, Long> id,
      F filter,
      Class<S> sorts,
      S usualSort,
      boolean usuallyDescending) {
    this.source = source;
    this.id = id;
    this.filter = filter;
    this.sorts = sorts;
    this.usualSort = usualSort;
    this.usuallyDescending = usuallyDescending;
    setPageSize(PAGE);
    setSizeFull();
    addThemeVariants(GridVariant.NO_BORDER);
    addClassName("list");
    setItems(new CallbackDataProvider<I, Void>(this::fetch, this::size, id::apply));
    addSortListener(sorted -> anchors.clear());
  }

  /**
   * Adds the column of boxes by which rows are chosen for being dealt with together; to be called
   * before the other columns. Takes what a row is called, how many are chosen at once by the box
   * above them, and what hears of every change.
   */
  public RowTicks<I> tickColumn(
      SerializableFunction<I, String> name, int most, SerializableConsumer<List<I>> heard) {
    RowTicks<I> added = new RowTicks<>(this, most, name, heard);
    ticks = added;
    return added;
  }

  /**
   * The boxes.
   *
   * @throws IllegalStateException when the list has none
   */
  public RowTicks<I> ticks() {
    if (ticks == null) {
      throw new IllegalStateException("No column of boxes");
    }
    return ticks;
  }

  /** The filter in force. */
  public F filter() {
    return filter;
  }

  /** Shows what another filter lets through. */
  public void show(F chosen) {
    filter = chosen;
    if (ticks != null) {
      ticks.clear();
    }
    reload();
  }

  /** Reads everything again. */
  public void reload() {
    anchors.clear();
    known.clear();
    count = null;
    getDataProvider().refreshAll();
  }

  /** Whether the record's row was read for the screen. */
  public boolean shows(long recordId) {
    return known.containsKey(recordId);
  }

  /** Draws the record's row again as it was read, if it was. */
  public void redraw(long recordId) {
    I row = known.get(recordId);
    if (row != null) {
      getDataProvider().refreshItem(row);
    }
  }

  /** The rows from this place on, as the list shows them now. */
  List<I> rowsAt(int offset, int limit) {
    return source.rows(filter, shown(offset, limit, anchors.get(offset)));
  }

  private ListSlice<S, I> shown(int offset, int limit, @Nullable I after) {
    GridSortOrder<I> order = getSortOrder().stream().findFirst().orElse(null);
    return new ListSlice<>(
        order == null ? usualSort : Enum.valueOf(sorts, order.getSorted().getKey()),
        order == null ? usuallyDescending : order.getDirection() == SortDirection.DESCENDING,
        offset,
        limit,
        after);
  }

  /** All that the list shows now, to be read later, page by page on from the last row. */
  AllRows<I> allRows() {
    F chosen = filter;
    ListSlice<S, I> first = shown(0, LARGE_PAGE, null);
    return page -> {
      ListSlice<S, I> slice = first;
      List<I> rows = source.rows(chosen, slice);
      while (!rows.isEmpty()) {
        page.accept(rows);
        slice = new ListSlice<>(first.sort(), first.descending(), 0, LARGE_PAGE, rows.getLast());
        rows = rows.size() < LARGE_PAGE ? List.of() : source.rows(chosen, slice);
      }
    };
  }

  /**
   * The chosen sort as it stands in the address, {@code -NAME} for descending; empty for the usual
   * one.
   */
  Optional<String> sortedAs() {
    return getSortOrder().stream()
        .findFirst()
        .map(order ->
            (order.getDirection() == SortDirection.DESCENDING ? "-" : "")
                + order.getSorted().getKey());
  }

  /** Sorts as the address says; an unknown sort is passed over. */
  void sortAs(@Nullable String address) {
    if (address == null || sortedAs().filter(address::equals).isPresent()) {
      return;
    }
    boolean descending = address.startsWith("-");
    String key = descending ? address.substring(1) : address;
    getColumns().stream()
        .filter(column -> key.equals(column.getKey()) && column.isSortable())
        .findFirst()
        .ifPresent(column ->
            sort(
                descending
                    ? GridSortOrder.desc(column).build()
                    : GridSortOrder.asc(column).build()));
  }

  /** Keeps the row of the opened record selected, also when it is read later. */
  void mark(@Nullable Long recordId) {
    marked = recordId;
    I selected = asSingleSelect().getValue();
    if (selected != null && !id.apply(selected).equals(recordId)) {
      deselectAll();
    }
  }

  /** The id of a row's record. */
  long idOf(I row) {
    return id.apply(row);
  }

  void onCount(SerializableConsumer<CappedCount> listener) {
    onCount = listener;
  }

  void onRefusal(SerializableConsumer<BusinessRuleViolation> listener) {
    onRefusal = listener;
  }

  private Stream<I> fetch(Query<I, Void> query) {
    S sort = usualSort;
    boolean descending = usuallyDescending;
    if (!query.getSortOrders().isEmpty()) {
      var order = query.getSortOrders().getFirst();
      sort = Enum.valueOf(sorts, order.getSorted());
      descending = order.getDirection() == SortDirection.DESCENDING;
    }
    int offset = query.getOffset();
    List<I> rows =
        read(new ListSlice<>(sort, descending, offset, query.getLimit(), anchors.get(offset)));
    for (int row = 1; row <= rows.size(); row++) {
      if ((offset + row) % PAGE == 0 || row == rows.size()) {
        anchors.put(offset + row, rows.get(row - 1));
      }
    }
    rows.forEach(row -> known.put(id.apply(row), row));
    if (ticks != null) {
      ticks.seen(rows);
    }
    rows.stream().filter(row -> id.apply(row).equals(marked)).forEach(this::selectSoon);
    return rows.stream();
  }

  private void selectSoon(I row) {
    if (asSingleSelect().getValue() == null) {
      getElement()
          .getNode()
          .runWhenAttached(
              ui -> ui.beforeClientResponse(this, context -> asSingleSelect().setValue(row)));
    }
  }

  private int size(Query<I, Void> query) {
    CappedCount counted = count;
    if (counted == null) {
      counted = counted();
      count = counted;
    }
    return counted.value();
  }

  private CappedCount counted() {
    try {
      CappedCount counted = source.count(filter);
      onCount.accept(counted);
      return counted;
    } catch (BusinessRuleViolation refused) {
      onRefusal.accept(refused);
      return new CappedCount(0, false);
    }
  }

  /** A filter that the database can't serve in time shows nothing, and says so. */
  private List<I> read(ListSlice<S, I> slice) {
    try {
      return source.rows(filter, slice);
    } catch (BusinessRuleViolation refused) {
      count = new CappedCount(0, false);
      onRefusal.accept(refused);
      getElement()
          .getNode()
          .runWhenAttached(
              ui -> ui.beforeClientResponse(this, context -> getDataProvider().refreshAll()));
      return List.of();
    }
  }
}
