package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import java.io.Serializable;

/**
 * How far the record beside a list is scrolled: whoever saved something at its end goes on there
 * when it is read again. The browser's part ({@code frontend/places.js}) remembers it.
 */
final class KeptPlace implements Serializable {

  private static final String TAKE_UP =
      """
      requestAnimationFrame(() => {
        if (this.place?.of === this.dataset.opening) {
          this.querySelectorAll('.detail, .request-page').forEach(record => {
            record.scrollTop = this.place.top;
          });
        }
      });\
      """;

  private final Component frame;
  private int openings;

  KeptPlace(Component frame) {
    this.frame = frame;
  }

  /** A record is opened, at its beginning. */
  void begin() {
    frame.getElement().setAttribute("data-opening", String.valueOf(++openings));
  }

  /** The same record is shown anew. */
  void takeUp() {
    frame.getElement().executeJs(TAKE_UP);
  }
}
