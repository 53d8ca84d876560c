package cz.ohlas.customer.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.Binder;

/** Ties fields to the components of a form's input. */
final class Fields {

  private Fields() {}

  /** Binds the field to the input's component of this name and returns it. */
  static <B, V, F extends HasValue<?, V>> F bound(Binder<B> binder, F field, String property) {
    binder.bind(field, property);
    return field;
  }
}
