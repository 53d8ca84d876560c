package cz.ohlas.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;

/**
 * Two people changed one record: shows field by field what I typed and what the other saved, and
 * lets me choose. Fields that only one of us changed are decided already; nothing typed is lost.
 *
 * @param <R> the input, a record
 */
final class ConflictDialog<R extends Record> extends Dialog {

  private final transient ConflictWords words;
  private final RuleMessage message = new RuleMessage();

  /** Takes the two versions, their words, and what saves the choice over the other's version. */
  ConflictDialog(Merge<R> merge, ConflictWords words, SerializableConsumer<R> save) {
    this.words = words;
    setHeaderTitle(getTranslation("conflict.title"));
    addClassName("conflict-dialog");
    setCloseOnOutsideClick(false);
    Div rows = new Div();
    rows.addClassName("conflict-rows");
    merge.clashes().forEach(clash -> rows.add(row(clash)));
    boolean asks = !merge.clashes().isEmpty();
    add(message, new Paragraph(getTranslation(asks ? "conflict.text" : "conflict.same")), rows);
    SaveAction action = () -> save.accept(merge.merged());
    Button keep =
        new Button(
            getTranslation("conflict.keep"),
            click -> {
              if (action.attempt(message)) {
                close();
              }
            });
    keep.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), keep);
  }

  private RadioButtonGroup<Boolean> row(Merge.Clash clash) {
    String path = clash.path();
    String mine = getTranslation("conflict.mine") + ": " + words.value(path, clash.mine());
    String theirs = getTranslation("conflict.theirs") + ": " + words.value(path, clash.theirs());
    RadioButtonGroup<Boolean> group = new RadioButtonGroup<>(words.label(path));
    group.setItems(false, true);
    group.setItemLabelGenerator(takesTheirs -> takesTheirs ? theirs : mine);
    group.setValue(false);
    group.addValueChangeListener(change -> clash.choose(Boolean.TRUE.equals(change.getValue())));
    return group;
  }
}
