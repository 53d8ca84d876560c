package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.HashSet;
import java.util.Set;

/** A short table inside a page, all of it on screen at once: no sorting, no selection. */
public final class PlainTable extends Composite<NativeTable> {

  private final Set<Integer> figures = new HashSet<>();

  /** Takes the translation keys of the column headings; an empty one stands above actions. */
  public PlainTable(String... headingKeys) {
    getContent().addClassName("table");
    NativeTableRow head = getContent().getHead().addRow();
    for (String key : headingKeys) {
      if (key.isEmpty()) {
        head.addDataCell();
      } else {
        head.addHeaderCell().setText(getTranslation(key));
      }
    }
  }

  /** Aligns the column of this position, counted from 0, as figures. Before the first row. */
  public PlainTable withFigures(int column) {
    figures.add(column);
    getContent()
        .getHead()
        .getRow(0)
        .flatMap(row -> row.getCell(column))
        .ifPresent(cell -> cell.addClassName("number"));
    return this;
  }

  /** Adds a row of texts and components. */
  public PlainTable row(Object... cells) {
    NativeTableRow row = getContent().getBody().addRow();
    for (int column = 0; column < cells.length; column++) {
      NativeTableCell cell = row.addDataCell();
      if (figures.contains(column)) {
        cell.addClassName("number");
      }
      if (cells[column] instanceof Component part) {
        cell.add(part);
      } else {
        cell.setText(String.valueOf(cells[column]));
      }
    }
    return this;
  }
}
