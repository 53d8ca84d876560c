package cz.ohlas.customer.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.StaffDirectory.StaffCard;
import cz.ohlas.base.Translations;
import cz.ohlas.customer.Address;
import cz.ohlas.customer.LegalForm;
import cz.ohlas.price.VatRegime;
import cz.ohlas.security.Role;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The fields of a customer's forms in which one of few things is chosen. */
final class CustomerChoices {

  private CustomerChoices() {}

  /** Countries by their names in the reader's language, Czechia first. */
  static ComboBox<String> country(Locale reader) {
    Comparator<Object> order = Collator.getInstance(reader);
    Stream<String> others =
        Stream.of(Locale.getISOCountries())
            .filter(code -> !Address.HOME.equals(code))
            .sorted(Comparator.comparing(code -> name(code, reader), order));
    ComboBox<String> field = new ComboBox<>(text("customer.country"));
    field.setItems(Stream.concat(Stream.of(Address.HOME), others).toList());
    field.setItemLabelGenerator(code -> name(code, reader));
    return field;
  }

  /** Legal forms by their words; one that is not among them may be written. */
  static ComboBox<String> legalForm(Locale reader) {
    ComboBox<String> field = new ComboBox<>(text("customer.legalForm"));
    field.setItems(LegalForm.codes());
    field.setItemLabelGenerator(form -> LegalForm.words(form, reader));
    field.setAllowCustomValue(true);
    field.addCustomValueSetListener(typed -> field.setValue(LegalForm.kept(typed.getDetail())));
    field.setHelperText(text("customer.legalForm.help"));
    field.setClearButtonVisible(true);
    return field;
  }

  static Select<Locale> language() {
    Select<Locale> field = new Select<>();
    field.setLabel(text("customer.language"));
    field.setItems(Translations.locales());
    field.setItemLabelGenerator(each -> text("language." + each.getLanguage()));
    return field;
  }

  static Select<VatRegime> vatRegime() {
    Select<VatRegime> field = new Select<>();
    field.setLabel(text("customer.vatRegime"));
    field.setItems(VatRegime.values());
    field.setItemLabelGenerator(each -> text("price.vatRegime." + each.name()));
    return field;
  }

  /** Account managers by their ids; one who left stays chosen until somebody else is. */
  static ComboBox<Long> manager(StaffDirectory staff) {
    List<Long> ids =
        staff.holding(Role.ACCOUNT_MANAGER.name()).stream().map(StaffCard::id).toList();
    ComboBox<Long> field = new ComboBox<>(text("customer.accountManager"));
    field.setItems(ids);
    field.setItemLabelGenerator(staff::nameOf);
    field.setClearButtonVisible(true);
    return field;
  }

  private static String name(String code, Locale reader) {
    return Locale.of("", code).getDisplayCountry(reader);
  }

  private static String text(String key) {
    return UI.getCurrent().getTranslation(key);
  }
}
