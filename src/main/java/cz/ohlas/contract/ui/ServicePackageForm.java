package cz.ohlas.contract.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import cz.ohlas.contract.ServicePackageInput;
import java.util.stream.IntStream;

/** A service package as the head decides about it. */
final class ServicePackageForm extends Composite<FormLayout> {

  private static final int CODE_LENGTH = 20;
  private static final int NAME_LENGTH = 80;

  private final Binder<ServicePackageInput> binder = new Binder<>(ServicePackageInput.class);

  /**
   * Takes whether customers were promised the package, so that its answer time and price band stay.
   */
  ServicePackageForm(boolean promised) {
    TextField code = text("contract.package.code", CODE_LENGTH);
    TextField nameCs = text("contract.package.nameCs", NAME_LENGTH);
    TextField nameEn = text("contract.package.nameEn", NAME_LENGTH);
    IntegerField hours = new IntegerField(getTranslation("contract.package.answerHours"));
    hours.setMin(1);
    hours.setMax(ServicePackageInput.MOST_HOURS);
    hours.setStepButtonsVisible(true);
    Select<Integer> band = new Select<>();
    band.setLabel(getTranslation("contract.package.priceBand"));
    band.setItems(IntStream.rangeClosed(1, ServicePackageInput.BANDS).boxed().toList());
    band.setEmptySelectionAllowed(true);
    band.setEmptySelectionCaption(getTranslation("contract.package.anyBand"));
    band.setItemLabelGenerator(
        each -> each == null ? getTranslation("contract.package.anyBand") : String.valueOf(each));
    Checkbox confirmed = new Checkbox(getTranslation("contract.package.confirm"));
    Checkbox active = new Checkbox(getTranslation("contract.package.sold"), true);
    String required = getTranslation("field.required");
    binder.forField(code).asRequired(required).bind("code");
    binder.forField(nameCs).asRequired(required).bind("nameCs");
    binder.forField(nameEn).asRequired(required).bind("nameEn");
    binder.forField(hours).asRequired(required).bind("answerHours");
    binder.forField(band).bind("priceBand");
    binder.forField(confirmed).bind("confirmed");
    binder.forField(active).bind("active");
    getContent().add(code, hours, nameCs, nameEn, band, confirmed, active);
    if (promised) {
      hours.setReadOnly(true);
      band.setReadOnly(true);
      hours.setHelperText(getTranslation("contract.package.promised"));
    }
  }

  void show(ServicePackageInput input) {
    binder.readRecord(input);
  }

  ServicePackageInput read() throws ValidationException {
    return binder.writeRecord();
  }

  private TextField text(String labelKey, int length) {
    TextField field = new TextField(getTranslation(labelKey));
    field.setMaxLength(length);
    return field;
  }
}
