package cz.ohlas.contract.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.contract.PackageChangeInput;
import cz.ohlas.contract.ServicePackageItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From when a contract has another package, at what price, and why (REQ-3). */
final class PackageChangeForm extends Composite<FormLayout> {

  private static final int REASON_LENGTH = 1_000;

  private final Binder<Typed> binder = new Binder<>(Typed.class);

  PackageChangeForm(List<ServicePackageItem> sold, LocalDate first) {
    Select<ServicePackageItem> agreed = new Select<>();
    agreed.setLabel(getTranslation("contract.packageChange.package"));
    agreed.setItems(sold);
    Formats formats = Formats.of(getLocale());
    agreed.setItemLabelGenerator(item ->
        item == null
            ? ""
            : item.name(getLocale()) + " · " + formats.workingTime(item.answerTime()));
    DayField from = new DayField("contract.packageChange.from");
    BigDecimalField price = new BigDecimalField(getTranslation("contract.packageChange.price"));
    price.setLocale(getLocale());
    price.setHelperText(getTranslation("contract.packageChange.price.help"));
    price.setSuffixComponent(new Span(getTranslation("contract.czk")));
    TextArea reason = new TextArea(getTranslation("contract.packageChange.reason"));
    reason.setMaxLength(REASON_LENGTH);
    String required = getTranslation("field.required");
    binder.forField(from).asRequired(required).bind("from");
    binder.forField(agreed).asRequired(required).bind("servicePackage");
    binder.forField(price).bind("yearlyPrice");
    binder.forField(reason).asRequired(required).bind("reason");
    from.setValue(first);
    from.setHelperText(getTranslation("contract.packageChange.past"));
    getContent().add(from, agreed, price, reason);
    getContent().setColspan(reason, 2);
  }

  PackageChangeInput read() throws ValidationException {
    Typed typed = binder.writeRecord();
    return new PackageChangeInput(
        typed.from(), typed.servicePackage().id(), typed.yearlyPrice(), typed.reason());
  }

  /** What is typed; public, for the binder reads it by reflection. */
  public record Typed(
      LocalDate from,
      ServicePackageItem servicePackage,
      @Nullable BigDecimal yearlyPrice,
      String reason) {}
}
