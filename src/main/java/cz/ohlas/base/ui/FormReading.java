package cz.ohlas.base.ui;

import com.vaadin.flow.data.binder.ValidationException;
import java.io.Serializable;

/** Reads a form. */
@FunctionalInterface
public interface FormReading<R> extends Serializable {

  /** What was typed; throws what the binder found wrong. */
  R read() throws ValidationException;
}
