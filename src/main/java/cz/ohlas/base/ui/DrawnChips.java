package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.List;

/**
 * Ready-made filters as the browser draws them. A dozen buttons here, each with all that Vaadin
 * keeps for a click, would weigh more than the list below them.
 */
@Tag("ohlas-chips")
@JsModule("context://app/chips.js")
final class DrawnChips extends Component {

  private static final String CHOSEN = "chosen";
  private static final String POSITION = "event.detail";

  private List<Drawn> shown = List.of();

  /** Takes what is told the position of the filter that was clicked. */
  DrawnChips(SerializableConsumer<Integer> chosen) {
    getElement()
        .addEventListener(
            CHOSEN,
            click -> {
              int position = click.getEventData().path(POSITION).asInt(-1);
              if (position >= 0 && position < shown.size()) {
                chosen.accept(position);
              }
            })
        .addEventData(POSITION);
  }

  void show(List<Drawn> chips) {
    shown = List.copyOf(chips);
    getElement().setPropertyList("chips", shown);
  }

  /** What the browser's part is told of a filter; the count is empty where none is shown. */
  record Drawn(String label, String count, boolean pressed) implements Serializable {}
}
