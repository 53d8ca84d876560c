package cz.ohlas.base.ui;

import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Something that the page now shown can do.
 *
 * @param key the sign that is typed, or the name of the key as it is read; empty for none
 * @param label what it does, as it is read
 * @param work does it; null for what the browser's part does by itself and is only told of
 */
record PageKey(String key, String label, @Nullable SerializableRunnable work)
    implements Serializable {

  /** Whether it is done by one key alone. */
  boolean isPressed() {
    return work != null && !key.isEmpty();
  }
}
