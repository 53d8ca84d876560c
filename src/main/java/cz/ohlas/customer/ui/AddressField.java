package cz.ohlas.customer.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import cz.ohlas.customer.Address;

/** Where post goes: to the seat, or to an address of its own, whose fields then appear. */
final class AddressField extends CustomField<Address> {

  private static final int STREET = 200;
  private static final int CITY = 120;
  private static final int POSTCODE = 10;

  private final Checkbox toSeat =
      new Checkbox(getTranslation("customer.correspondence.sameAsSeat"));
  private final TextField street = text("street", STREET);
  private final TextField city = text("city", CITY);
  private final TextField postcode = text("postcode", POSTCODE);
  private final ComboBox<String> country = CustomerChoices.country(getLocale());
  private final FormLayout own = new FormLayout();

  AddressField() {
    super(Address.NONE);
    setLabel(getTranslation("customer.correspondence"));
    city.setRequiredIndicatorVisible(true);
    country.setLabel(getTranslation("customer.correspondence.country"));
    country.addValueChangeListener(change -> updateValue());
    toSeat.addValueChangeListener(change -> {
      own.setVisible(!change.getValue());
      updateValue();
    });
    Fields.inTwoColumns(own, street, city, postcode, country);
    Div all = new Div(toSeat, own);
    all.addClassName("address-field");
    add(all);
    setPresentationValue(Address.NONE);
  }

  /** Whether nothing is missing; marks what is. */
  boolean isComplete() {
    boolean complete = toSeat.getValue() || !city.getValue().isBlank();
    city.setErrorMessage(complete ? "" : getTranslation("customer.rule.cityMissing"));
    city.setInvalid(!complete);
    return complete;
  }

  @Override
  protected Address generateModelValue() {
    if (toSeat.getValue()) {
      return Address.NONE;
    }
    String where = country.isEmpty() ? Address.HOME : country.getValue();
    return new Address(street.getValue(), city.getValue(), postcode.getValue(), where).tidy();
  }

  @Override
  protected void setPresentationValue(Address address) {
    street.setValue(address.street());
    city.setValue(address.city());
    postcode.setValue(address.postcode());
    country.setValue(address.country());
    toSeat.setValue(address.isEmpty());
    own.setVisible(!address.isEmpty());
  }

  private TextField text(String name, int longest) {
    TextField field = new TextField(getTranslation("customer.correspondence." + name));
    field.setMaxLength(longest);
    field.addValueChangeListener(change -> updateValue());
    return field;
  }
}
