package cz.ohlas.customer.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import cz.ohlas.customer.CustomerReference;
import cz.ohlas.customer.CustomerService;
import org.springframework.modulith.NamedInterface;

/**
 * The one field for a customer: finds by name, IČO, person, end of a phone number, e-mail, licence
 * key or card number.
 */
@NamedInterface("ui")
public final class CustomerPicker extends ComboBox<CustomerReference> {

  private static final int SHOWN = 50;

  /** Takes the translation key of the label and where customers are looked up. */
  public CustomerPicker(String labelKey, CustomerService customers) {
    setLabel(getTranslation(labelKey));
    setItemLabelGenerator(CustomerReference::name);
    setRenderer(new ComponentRenderer<>(CustomerPicker::line));
    setPlaceholder(getTranslation("customer.picker.hint"));
    setClearButtonVisible(true);
    // Enter pressed before the hits have come is kept for them: frontend/lookup.js
    addClassName("lookup");
    setPageSize(SHOWN);
    setItems(query ->
        customers
            .lookup(query.getFilter().orElse(""), query.getOffset() + query.getLimit())
            .stream()
            .skip(query.getOffset()));
  }

  private static Div line(CustomerReference customer) {
    Span ico = new Span(customer.ico());
    ico.addClassName("quiet");
    Div line = new Div(new Span(customer.name()), ico);
    line.addClassName("picker-line");
    return line;
  }
}
