package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
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
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Translations;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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
      case Select<?> select -> chosen(select, label(select));
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

  /** What a draft holds of the field, as people read it. */
  static String words(Component field, String text) {
    try {
      Formats formats = Formats.of(UI.getCurrent().getLocale());
      return switch (field) {
        case Checkbox box ->
            Translations.text(
                UI.getCurrent().getLocale(), Boolean.parseBoolean(text) ? "yes" : "no");
        case DatePicker day -> formats.date(LocalDate.parse(text));
        case DateTimePicker moment ->
            formats.dateTime(LocalDateTime.parse(text).atZone(ConsoleClock.PRAGUE).toInstant());
        default -> text;
      };
    } catch (DateTimeException unfitting) {
      return text;
    }
  }

  /**
   * Sets the field to what the text says, or clears it where that is empty; false, and nothing is
   * set, when it does not fit.
   */
  static boolean fill(Component field, String text) {
    if (text.equals(value(field))) {
      return true;
    }
    if (text.isEmpty() && field instanceof HasValue<?, ?> any) {
      any.clear();
      return true;
    }
    try {
      return switch (field) {
        case TextField line -> write(line, text, line.getMaxLength());
        case TextArea area -> write(area, text, area.getMaxLength());
        case EmailField email -> write(email, text, email.getMaxLength());
        case IntegerField number -> set(number, text, Integer::valueOf);
        case BigDecimalField number -> set(number, text, typed -> decimal(typed, number));
        case Checkbox box -> set(box, text, Boolean::valueOf);
        case DatePicker day -> set(day, text, LocalDate::parse);
        case DateTimePicker moment -> set(moment, text, LocalDateTime::parse);
        case Select<?> select -> choose(select, text);
        case RadioButtonGroup<?> group -> choose(group, text);
        case ComboBox<?> box -> choose(box, text);
        default -> false;
      };
    } catch (IllegalArgumentException | DateTimeException unfitting) {
      // Half typed, or the form was another one then
      return false;
    }
  }

  private static boolean write(HasValue<?, String> field, String text, int longest) {
    if (longest > 0 && text.length() > longest) {
      return false;
    }
    field.setValue(text);
    return true;
  }

  private static <T> boolean set(HasValue<?, T> field, String text, Function<String, T> meaning) {
    field.setValue(meaning.apply(text));
    return true;
  }

  /** As the server writes it, or as it was being typed. */
  private static BigDecimal decimal(String text, BigDecimalField field) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException typed) {
      char point = DecimalFormatSymbols.getInstance(field.getLocale()).getDecimalSeparator();
      return new BigDecimal(text.replaceAll("[\\s\u00a0]", "").replace(point, '.'));
    }
  }

  private static <T> boolean choose(Select<T> field, String text) {
    return chosen(field, field.getListDataView().getItems(), label(field), text);
  }

  /** A selection without one of its own shows its items as they are. */
  private static <T> Function<T, String> label(Select<T> field) {
    return Objects.requireNonNullElse(field.getItemLabelGenerator(), String::valueOf);
  }

  private static <T> boolean choose(RadioButtonGroup<T> field, String text) {
    return chosen(field, field.getListDataView().getItems(), field.getItemLabelGenerator(), text);
  }

  /** Only what lies ready in the form; what is looked up stays with who looks it up. */
  private static <T> boolean choose(ComboBox<T> field, String text) {
    ListDataView<T, ?> items;
    try {
      items = field.getListDataView();
    } catch (IllegalStateException lookedUp) {
      return false;
    }
    return chosen(field, items.getItems(), field.getItemLabelGenerator(), text)
        || written(field, text);
  }

  /** What was written instead of choosing; the form takes it as it does while somebody types. */
  private static <T> boolean written(ComboBox<T> field, String text) {
    if (!field.isAllowCustomValue()) {
      return false;
    }
    ComponentUtil.fireEvent(
        field, new ComboBoxBase.CustomValueSetEvent<ComboBox<T>>(field, false, text));
    return text.equals(value(field));
  }

  private static <T> boolean chosen(
      HasValue<?, T> field, Stream<T> items, Function<T, String> label, String text) {
    Optional<T> item = items.filter(each -> text.equals(label.apply(each))).findFirst();
    item.ifPresent(field::setValue);
    return item.isPresent();
  }
}
