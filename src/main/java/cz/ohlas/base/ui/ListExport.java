package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;

/**
 * Offers a list as a file. There is one bean of this type; lists know no more of files than this.
 */
public interface ListExport {

  /**
   * The control by which the list is saved.
   *
   * @param title what the file is called
   * @param rows tells what the list shows at the moment of the click
   */
  <I> Component offer(
      String title, List<TableColumn<I>> columns, SerializableSupplier<AllRows<I>> rows);
}
