package cz.ohlas.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import cz.ohlas.overview.ui.HomePart.Waiting;
import java.util.List;

/**
 * Things to do, one a row, each leading to where it is done. The browser draws the rows: ten
 * elements a row here would have to be taken apart whenever a full home page is left.
 */
@Tag("ohlas-waiting")
@JsModule("context://app/waiting.js")
final class WaitingRows extends Component {

  WaitingRows(List<Waiting> items) {
    getElement().setPropertyList("rows", items.stream().map(Row::of).toList());
  }

  /** What the browser's part is told of a row. */
  record Row(String path, String number, String who, String what, String state, String classes) {

    private static Row of(Waiting item) {
      return new Row(
          item.path(),
          item.number(),
          item.who(),
          item.what(),
          item.state().getText(),
          item.state().getClassName());
    }
  }
}
