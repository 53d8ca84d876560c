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

  private final LazyGrid<I, ?, ?> grid;
  private final int most;
  private final SerializableConsumer<List<I>> heard;
  private final Checkbox all = new Checkbox();
  private final transient Map<Long, I> chosen = new LinkedHashMap<>();
  private final transient Set<Long> renewed = new HashSet<>();
  private int last = -1;

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
   * Ticks or clears the row at this place, or all from the last one to it.
   *
   * @param range whether Shift was held
   */
  public void tick(int index, I row, boolean on, boolean range) {
    List<I> rows = List.of(row);
    if (range && last >= 0 && last != index) {
      int from = Math.min(last, index);
      rows = grid.rowsAt(from, Math.min(Math.abs(last - index) + 1, most));
    }
    rows.forEach(each -> set(each, on));
    last = index;
    if (rows.size() == 1) {
      grid.getDataProvider().refreshItem(row);
      tell();
    } else {
      changed();
    }
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
      chosen.put(grid.idOf(row), row);
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
      last = -1;
      all.setValue(false);
    }
    heard.accept(chosen());
  }
}
