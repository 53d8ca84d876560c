package cz.ohlas.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableSupplier;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.ui.AllRows;
import cz.ohlas.base.ui.ListExport;
import cz.ohlas.base.ui.TableColumn;
import cz.ohlas.exchange.TableExport;
import java.util.List;

/** Puts a menu of the kinds of files beside a list. */
@org.springframework.stereotype.Component
class ExportMenus implements ListExport {

  private final TableExport tables;
  private final ConsoleClock clock;

  ExportMenus(TableExport tables, ConsoleClock clock) {
    this.tables = tables;
    this.clock = clock;
  }

  @Override
  public <I> Component offer(
      String title, List<TableColumn<I>> columns, SerializableSupplier<AllRows<I>> rows) {
    return new ExportMenu<>(tables, clock, title, columns, rows);
  }
}
