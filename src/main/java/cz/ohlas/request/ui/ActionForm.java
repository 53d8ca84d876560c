package cz.ohlas.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.function.SerializableFunction;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.base.ui.Mended;
import cz.ohlas.base.ui.MomentField;
import cz.ohlas.base.ui.RuleField;
import cz.ohlas.request.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of one action: fields one below the other, read as the action's input record.
 *
 * @param <R> the input
 */
final class ActionForm<R extends Record> extends Composite<FormLayout> {

  private final Binder<R> binder;

  ActionForm(Class<R> input) {
    binder = new Binder<>(input);
    TwoColumns.of(getContent());
  }

  /** A line of text that must be filled in. */
  ActionForm<R> text(String property, String labelKey, int longest, String shown) {
    TextField field = new TextField(getTranslation(labelKey));
    field.setMaxLength(longest);
    field.setValue(shown);
    add(field, 2);
    return required(field, property);
  }

  /** A line of text that may stay empty. */
  ActionForm<R> line(String property, String labelKey, int longest, String shown) {
    TextField field = new TextField(getTranslation(labelKey));
    field.setMaxLength(longest);
    field.setValue(shown);
    add(field, 2);
    binder.forField(field).bind(property);
    return this;
  }

  /** A text of several lines that must be filled in. */
  ActionForm<R> area(String property, String labelKey, int longest) {
    return area(property, labelKey, longest, "");
  }

  /** A text of several lines that must be filled in, begun already. */
  ActionForm<R> area(String property, String labelKey, int longest, String shown) {
    TextArea field = new TextArea(getTranslation(labelKey));
    field.setMaxLength(longest);
    field.setMinRows(3);
    field.setValue(shown);
    add(field, 2);
    return required(field, property);
  }

  /** A moment that must be filled in. */
  ActionForm<R> moment(String property, String labelKey, @Nullable Instant shown) {
    MomentField field = Mended.required(new MomentField(labelKey));
    field.show(shown);
    RuleField.of(field, "request.rule.inFuture", "request.rule.beforeReceipt");
    add(field, 1);
    binder
        .forField(field)
        .asRequired(getTranslation("field.required"))
        .withConverter(ActionForm::instant, ActionForm::local)
        .bind(property);
    return this;
  }

  /** A day that may be left out. */
  ActionForm<R> day(String property, String labelKey, @Nullable LocalDate shown) {
    DayField field = new DayField(labelKey);
    field.setValue(shown);
    field.setClearButtonVisible(true);
    add(field, 1);
    binder.forField(field).bind(property);
    return this;
  }

  /** One of a few; must be chosen. */
  <V> ActionForm<R> choice(
      String property,
      String labelKey,
      List<V> items,
      SerializableFunction<V, String> label,
      @Nullable V shown) {
    return choice(property, labelKey, items, label, shown, 1);
  }

  /** One of a few with long names; must be chosen. */
  <V> ActionForm<R> wideChoice(
      String property,
      String labelKey,
      List<V> items,
      SerializableFunction<V, String> label,
      V shown) {
    return choice(property, labelKey, items, label, shown, 2);
  }

  private <V> ActionForm<R> choice(
      String property,
      String labelKey,
      List<V> items,
      SerializableFunction<V, String> label,
      @Nullable V shown,
      int columns) {
    Select<V> field = new Select<>();
    field.setLabel(getTranslation(labelKey));
    field.setItems(items);
    field.setItemLabelGenerator(label::apply);
    if (shown != null) {
      field.setValue(shown);
    }
    add(field, columns);
    return required(field, property);
  }

  /** One of many; may be left out. */
  <V> ActionForm<R> optional(
      String property,
      String labelKey,
      List<V> items,
      SerializableFunction<V, String> label,
      SerializableFunction<V, ?> value,
      @Nullable V shown) {
    ComboBox<V> field = new ComboBox<>(getTranslation(labelKey), items);
    field.setItemLabelGenerator(label::apply);
    field.setClearButtonVisible(true);
    field.setValue(shown);
    add(field, 2);
    ReadOnlyHasValue<Object> bound = new ReadOnlyHasValue<>(ignored -> {});
    bound.setValue(shown == null ? null : value.apply(shown));
    field.addValueChangeListener(change ->
        bound.setValue(change.getValue() == null ? null : value.apply(change.getValue())));
    binder.forField(bound).bind(property);
    return this;
  }

  /** How something was said. */
  ActionForm<R> channel(String property, String labelKey, Channel shown) {
    return choice(
        property,
        labelKey,
        List.of(Channel.values()),
        channel -> getTranslation("request.channel." + channel),
        shown);
  }

  /** Whole minutes. */
  ActionForm<R> minutes(String property, String labelKey, int shown) {
    IntegerField field = new IntegerField(getTranslation(labelKey));
    field.setMin(1);
    field.setMax(1440);
    field.setStepButtonsVisible(true);
    field.setValue(shown);
    field.setI18n(
        new IntegerField.IntegerFieldI18n()
            .setBadInputErrorMessage(getTranslation("request.rule.minutes"))
            .setMinErrorMessage(getTranslation("request.rule.minutes"))
            .setMaxErrorMessage(getTranslation("request.rule.minutes")));
    add(field, 1);
    return required(field, property);
  }

  /** Yes or no. */
  ActionForm<R> check(String property, String labelKey, boolean shown) {
    Checkbox field = new Checkbox(getTranslation(labelKey), shown);
    add(field, 2);
    binder.forField(field).bind(property);
    return this;
  }

  /** What the action knows by itself. */
  ActionForm<R> fixed(String property, @Nullable Object value) {
    ReadOnlyHasValue<Object> field = new ReadOnlyHasValue<>(ignored -> {});
    field.setValue(value);
    binder.forField(field).bind(property);
    return this;
  }

  /** What was typed. */
  R read() throws ValidationException {
    return binder.writeRecord();
  }

  private <V> ActionForm<R> required(HasValue<?, V> field, String property) {
    binder.forField(field).asRequired(getTranslation("field.required")).bind(property);
    return this;
  }

  private void add(Component field, int columns) {
    getContent().add(field, columns);
  }

  private static @Nullable Instant instant(@Nullable LocalDateTime local) {
    return local == null ? null : local.atZone(ConsoleClock.PRAGUE).toInstant();
  }

  private static @Nullable LocalDateTime local(@Nullable Instant moment) {
    return moment == null ? null : LocalDateTime.ofInstant(moment, ConsoleClock.PRAGUE);
  }
}
