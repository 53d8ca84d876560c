package cz.ohlas.base.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list that are chosen for being dealt with together, each by the box at its
 * beginning: by a click, by Space in its cell, with Shift from the last box to this one.
 *
 * @param <I> the row
 */
public final class RowTicks<I> implements Serializable {

  private static final String BOX =
      """
      <input type="checkbox" class="tick" .checked="${item.ticked}" aria-label="${item.tickName}"
        @click="${e => {e.stopPropagation(); tick(index, e.target.checked, e.shiftKey);}}">\
      """;

  /** So many rows may have come or gone before a row since the last click. */
  private static final int MOVED = 50;

  private final LazyGrid<I, ?, ?> grid;
  private final int most;
  private final SerializableConsumer<List<I>> heard;
  private final Checkbox all = new Checkbox();
  private final transient Map<Long, I> chosen = new LinkedHashMap<>();
  private final transient Set<Long> renewed = new HashSet<>();
  private int last;
  private @Nullable Long lastId;

  RowTicks(
      LazyGrid<I, ?, ?> grid,
      int most,
      SerializableFunction<I, String> name,
      SerializableConsumer<List<I>> heard) {
    this.grid = grid;
    this.most = most;
    this.heard = heard;
    all.setAriaLabel(grid.getTranslation("list.tick.all", most));
    all.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        tickFirst(change.getValue());
      }
    });
    Grid.Column<I> column =
        grid.addColumn(
            LitRenderer.<I>of(BOX)
                .withProperty("ticked", row -> chosen.containsKey(grid.idOf(row)))
                .withProperty("tickName", row -> grid.getTranslation("list.tick", name.apply(row)))
                .withFunction(
                    "tick",
                    (row, clicked) ->
                        tick(
                            clicked.get(0).asInt(),
                            row,
                            clicked.get(1).asBoolean(),
                            clicked.get(2).asBoolean())));
    column.setHeader(all).setWidth("2.6rem").setFlexGrow(0).setSortable(false);
  }

  /** The chosen rows as they were when they were chosen, in that order. */
  public List<I> chosen() {
    return List.copyOf(chosen.values());
  }

  /** Chooses nothing any more. */
  public void clear() {
    if (!chosen.isEmpty()) {
      chosen.clear();
      changed();
    }
  }

  /** Keeps only these chosen, as they are when they are next read. */
  public void keep(List<Long> ids) {
    renewed.addAll(ids);
    if (chosen.keySet().retainAll(ids)) {
      changed();
    }
  }

  /**
   * Ticks or clears the row that the screen shows at this place, or all from the last one to it.
   *
   * @param range whether Shift was held
   */
  public void tick(int index, I row, boolean on, boolean range) {
    List<I> rows = range ? upTo(index, row) : List.of(row);
    rows.forEach(each -> set(each, on));
    last = index;
    lastId = grid.idOf(row);
    if (rows.size() == 1) {
      grid.getDataProvider().refreshItem(row);
      tell();
    } else {
      changed();
    }
  }

  /**
   * The rows from the last one to this one where they stand now: others may have come or gone since
   * the screen was drawn. Where the last one stands no longer about where it was, only this one.
   */
  private List<I> upTo(int index, I row) {
    if (lastId == null || lastId == grid.idOf(row)) {
      return List.of(row);
    }
    int count = Math.abs(last - index) + 1;
    int from = Math.max(0, Math.min(last, index) - MOVED);
    List<I> near = grid.rowsAt(from, Math.min(count, most) + 2 * MOVED);
    int one = place(near, lastId);
    int other = place(near, grid.idOf(row));
    int upper = last < index ? one : other;
    if (upper >= 0 && count > most) {
      return near.subList(upper, Math.min(upper + most, near.size()));
    }
    return one < 0 || other < 0
        ? List.of(row)
        : near.subList(Math.min(one, other), Math.max(one, other) + 1).stream()
            .limit(most)
            .toList();
  }

  private int place(List<I> rows, long id) {
    return IntStream.range(0, rows.size())
        .filter(place -> grid.idOf(rows.get(place)) == id)
        .findFirst()
        .orElse(-1);
  }

  /** Ticks the list's first rows, no more than may be dealt with at once; or none. */
  public void tickFirst(boolean on) {
    chosen.clear();
    if (on) {
      grid.rowsAt(0, most).forEach(row -> set(row, true));
    }
    changed();
  }

  /**
   * Rows were read. Those chosen stay as they were when they were chosen: what a colleague has
   * changed since was not seen then.
   */
  void seen(List<I> rows) {
    for (I row : rows) {
      if (renewed.remove(grid.idOf(row))) {
        chosen.computeIfPresent(grid.idOf(row), (id, before) -> row);
      }
    }
  }

  private void set(I row, boolean on) {
    if (on) {
      chosen.putIfAbsent(grid.idOf(row), row);
    } else {
      chosen.remove(grid.idOf(row));
    }
  }

  private void changed() {
    grid.getDataProvider().refreshAll();
    tell();
  }

  private void tell() {
    if (chosen.isEmpty()) {
      lastId = null;
      all.setValue(false);
    }
    heard.accept(chosen());
  }
}
