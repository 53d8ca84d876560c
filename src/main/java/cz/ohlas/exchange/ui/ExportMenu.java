package cz.ohlas.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.ui.AllRows;
import cz.ohlas.base.ui.LateMenu;
import cz.ohlas.base.ui.PageKeys;
import cz.ohlas.base.ui.TableColumn;
import cz.ohlas.document.DocumentDownload;
import cz.ohlas.document.ui.DocumentLink;
import cz.ohlas.exchange.TableExport;
import cz.ohlas.exchange.TableFormat;
import cz.ohlas.exchange.TableWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Saves a list as a workbook or as text. What the list shows is fixed by the click; the rows are
 * read by the download that follows it, outside the window.
 */
final class ExportMenu<I> extends Composite<Div> {

  private final transient TableExport tables;
  private final transient ConsoleClock clock;
  private final String title;
  private final transient List<TableColumn<I>> columns;
  private final List<String> heading;
  private final DocumentLink link = new DocumentLink("", this::file);
  private transient @Nullable Wanted<I> wanted;

  ExportMenu(
      TableExport tables,
      ConsoleClock clock,
      String title,
      List<TableColumn<I>> columns,
      SerializableSupplier<AllRows<I>> rows) {
    this.tables = tables;
    this.clock = clock;
    this.title = title;
    this.columns = List.copyOf(columns);
    this.heading = columns.stream().map(column -> getTranslation(column.headerKey())).toList();
    Button button = new Button(getTranslation("exchange.export"), VaadinIcon.ANGLE_DOWN.create());
    button.setIconAfterText(true);
    button.addThemeVariants(ButtonVariant.TERTIARY);
    Map<String, SerializableRunnable> formats = new LinkedHashMap<>();
    for (TableFormat format : TableFormat.values()) {
      String name = getTranslation("exchange.export." + format.name());
      SerializableRunnable save =
          () -> {
            wanted = new Wanted<>(format, rows.get());
            link.getElement().executeJs("this.click()");
          };
      formats.put(name, save);
      PageKeys.command(this, getTranslation("exchange.export") + ": " + name, save);
    }
    new LateMenu(
            button,
            menu -> formats.forEach((name, save) -> menu.addItem(name, click -> save.run())))
        .setPosition(ContextMenuPosition.BOTTOM_END);
    link.addClassName("export-link");
    getContent().addClassName("export-menu");
    getContent().add(button, link);
  }

  private DocumentDownload file() {
    Wanted<I> now = wanted;
    if (now == null) {
      throw new NotFound(TableExport.class, 0);
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE);
    return tables.file(now.format(), title + " " + today, heading, rows(now.rows()));
  }

  private Consumer<TableWriter> rows(AllRows<I> all) {
    return table ->
        all.forEachPage(page ->
            page.forEach(row -> {
              List<@Nullable Object> cells = new ArrayList<>(columns.size());
              columns.forEach(column -> cells.add(column.value().apply(row)));
              table.row(cells);
            }));
  }

  private record Wanted<I>(TableFormat format, AllRows<I> rows) {}
}
