package cz.ohlas.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two people changed one record: shows field by field what I typed and what the other saved, and
 * lets me choose. Fields that only one of us changed are decided already; nothing typed is lost.
 *
 * @param <R> the input, a record
 */
public final class ConflictDialog<R extends Record> extends Dialog {

  private final transient R mine;
  private final transient R theirs;
  private final List<Choice> choices = new ArrayList<>();

  /**
   * Takes what both of us started from, what I typed, what the other saved, the labels' translation
   * key for a component's name, a way to show a value, and what saves the choice over the other's
   * version.
   */
  public ConflictDialog(
      R base,
      R mine,
      R theirs,
      Function<String, String> labelKey,
      Function<Object, String> shown,
      SerializableConsumer<R> save) {
    this.mine = mine;
    this.theirs = theirs;
    setHeaderTitle(getTranslation("conflict.title"));
    addClassName("conflict-dialog");
    Div rows = new Div();
    rows.addClassName("conflict-rows");
    boolean asks = false;
    for (RecordComponent field : mine.getClass().getRecordComponents()) {
      Object my = value(field, mine);
      Object their = value(field, theirs);
      Choice choice = new Choice(field, Objects.equals(my, value(field, base)));
      choices.add(choice);
      if (Objects.equals(my, their)) {
        continue;
      }
      boolean bothChanged = !choice.takesTheirs && !Objects.equals(their, value(field, base));
      if (bothChanged) {
        rows.add(
            row(
                choice,
                getTranslation(labelKey.apply(field.getName())),
                show(shown, my),
                show(shown, their)));
        asks = true;
      }
    }
    add(new Paragraph(getTranslation(asks ? "conflict.text" : "conflict.same")), rows);
    Button keep =
        new Button(
            getTranslation("conflict.keep"),
            click -> {
              close();
              save.accept(chosen());
            });
    keep.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), keep);
  }

  private Div row(Choice choice, String label, String my, String their) {
    RadioButtonGroup<Boolean> group = new RadioButtonGroup<>();
    group.setLabel(label);
    group.setItems(false, true);
    group.setItemLabelGenerator(takesTheirs ->
        takesTheirs
            ? getTranslation("conflict.theirs") + ": " + their
            : getTranslation("conflict.mine") + ": " + my);
    group.setValue(false);
    group.addValueChangeListener(
        change -> choice.takesTheirs = Boolean.TRUE.equals(change.getValue()));
    return new Div(group);
  }

  private String show(Function<Object, String> shown, @Nullable Object value) {
    return value == null || value.toString().isBlank()
        ? getTranslation("none")
        : shown.apply(value);
  }

  @SuppressWarnings("unchecked")
  private R chosen() {
    Object[] values =
        choices.stream()
            .map(choice -> value(choice.field, choice.takesTheirs ? theirs : mine))
            .toArray();
    Class<?>[] types =
        choices.stream().map(choice -> choice.field.getType()).toArray(Class<?>[]::new);
    try {
      var constructor = mine.getClass().getDeclaredConstructor(types);
      return (R) constructor.newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static @Nullable Object value(RecordComponent field, Record record) {
    try {
      return field.getAccessor().invoke(record);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static final class Choice {
    private final RecordComponent field;
    private boolean takesTheirs;

    private Choice(RecordComponent field, boolean takesTheirs) {
      this.field = field;
      this.takesTheirs = takesTheirs;
    }
  }
}
