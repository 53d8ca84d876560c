package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.ListDataView;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The fields of a form by their labels, whatever form it is, and their values as text. Of passwords
 * and of fields of unknown kinds nothing is ever read.
 */
final class DraftFields {

  private DraftFields() {}

  /** All fields under the component that a draft can hold, in their order. */
  static Map<String, Component> of(Component root) {
    Map<String, Component> fields = new LinkedHashMap<>();
    collect(root, fields);
    return fields;
  }

  private static void collect(Component component, Map<String, Component> fields) {
    if (isHeld(component)) {
      String label = label(component);
      String name = label;
      for (int again = 2; fields.containsKey(name); again++) {
        name = label + "#" + again;
      }
      fields.put(name, component);
      return;
    }
    component.getChildren().forEach(child -> collect(child, fields));
  }

  private static String label(Component field) {
    String label = field.getElement().getProperty("label");
    return label == null || label.isEmpty()
        ? String.valueOf(field.getElement().getAttribute("aria-label"))
        : label;
  }

  private static boolean isHeld(Component component) {
    return isText(component)
        || component instanceof Checkbox
        || component instanceof DatePicker
        || component instanceof DateTimePicker
        || component instanceof Select
        || component instanceof RadioButtonGroup
        || component instanceof ComboBox;
  }

  /** Whether people type into it; the browser knows more than the server until they leave it. */
  static boolean isText(Component component) {
    return component instanceof TextField
        || component instanceof TextArea
        || component instanceof EmailField
        || component instanceof IntegerField
        || component instanceof BigDecimalField;
  }

  /** The value as text; empty for none. */
  static String value(Component field) {
    return switch (field) {
      case Select<?> select -> chosen(select, select.getItemLabelGenerator());
      case RadioButtonGroup<?> group -> chosen(group, group.getItemLabelGenerator());
      case ComboBox<?> box -> chosen(box, box.getItemLabelGenerator());
      case HasValue<?, ?> any -> any.getValue() == null ? "" : String.valueOf(any.getValue());
      default -> "";
    };
  }

  @SuppressWarnings("unchecked")
  private static <T> String chosen(HasValue<?, ?> field, Function<T, String> label) {
    T value = (T) field.getValue();
    return value == null ? "" : label.apply(value);
  }

  /** Sets the field to what the text says; what does not fit the field is passed over. */
  static void fill(Component field, String text) {
    try {
      switch (field) {
        case TextField line -> line.setValue(text);
        case TextArea area -> area.setValue(text);
        case EmailField email -> email.setValue(text);
        case IntegerField number -> number.setValue(text.isEmpty() ? null : Integer.valueOf(text));
        case BigDecimalField number ->
            number.setValue(text.isEmpty() ? null : new BigDecimal(text));
        case Checkbox box -> box.setValue(Boolean.parseBoolean(text));
        case DatePicker day -> day.setValue(text.isEmpty() ? null : LocalDate.parse(text));
        case DateTimePicker moment ->
            moment.setValue(text.isEmpty() ? null : LocalDateTime.parse(text));
        case Select<?> select -> choose(select, text);
        case RadioButtonGroup<?> group -> choose(group, text);
        case ComboBox<?> box -> choose(box, text);
        default -> {
          // Nothing that a draft holds
        }
      }
    } catch (IllegalArgumentException | DateTimeException unfitting) {
      // Typed by hand into the database, or the form was another one then
    }
  }

  private static <T> void choose(Select<T> field, String text) {
    item(field.getListDataView().getItems(), field.getItemLabelGenerator(), text)
        .ifPresent(field::setValue);
  }

  private static <T> void choose(RadioButtonGroup<T> field, String text) {
    item(field.getListDataView().getItems(), field.getItemLabelGenerator(), text)
        .ifPresent(field::setValue);
  }

  /** Only what lies ready in the form; what is looked up stays with who looks it up. */
  private static <T> void choose(ComboBox<T> field, String text) {
    ListDataView<T, ?> items;
    try {
      items = field.getListDataView();
    } catch (IllegalStateException lookedUp) {
      return;
    }
    if (text.isEmpty()) {
      field.clear();
    } else {
      item(items.getItems(), field.getItemLabelGenerator(), text).ifPresent(field::setValue);
    }
  }

  private static <T> Optional<T> item(Stream<T> items, Function<T, String> label, String text) {
    return items.filter(each -> text.equals(label.apply(each))).findFirst();
  }
}
