package cz.ohlas.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.RequiredFieldConfigurator;
import jakarta.validation.constraints.NotBlank;

/** How the fields of a customer's forms stand and what ties them to the form's input. */
final class Fields {

  private Fields() {}

  /** A binder that also marks as required what must not be blank. */
  static <R extends Record> BeanValidationBinder<R> binder(Class<R> input) {
    BeanValidationBinder<R> binder = new BeanValidationBinder<>(input);
    binder.setRequiredConfigurator(
        RequiredFieldConfigurator.DEFAULT.chain(
            (constraint, binding) -> constraint instanceof NotBlank));
    return binder;
  }

  /** Binds the field to the input's component of this name and returns it. */
  static <B, V, F extends HasValue<?, V>> F bound(Binder<B> binder, F field, String property) {
    binder.bind(field, property);
    return field;
  }

  /** Two columns where there is room for them. */
  static void inTwoColumns(FormLayout layout, Component... fields) {
    layout.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("22rem", 2));
    layout.add(fields);
  }

  /** As wide as the form. */
  static <C extends Component> C whole(C field) {
    field.getElement().setAttribute("colspan", "2");
    return field;
  }
}
