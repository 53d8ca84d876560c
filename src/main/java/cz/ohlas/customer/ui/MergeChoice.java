package cz.ohlas.customer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Objects;

/**
 * Which of two records' values stays; the first unless somebody chooses the other. Where both are
 * the same there is nothing to choose.
 */
final class MergeChoice<V> extends Composite<Div> {

  private transient V chosen;

  MergeChoice(String labelKey, V first, V second, SerializableFunction<V, String> words) {
    chosen = first;
    String label = getTranslation(labelKey);
    if (Objects.equals(first, second)) {
      Span name = new Span(label);
      name.addClassName("quiet");
      String text = words.apply(first);
      getContent().addClassName("merge-same");
      getContent().add(name, new Span(text.isBlank() ? getTranslation("none") : text));
      return;
    }
    RadioButtonGroup<V> group = new RadioButtonGroup<>(label);
    group.setItems(List.of(first, second));
    group.setItemLabelGenerator(words::apply);
    group.setValue(first);
    group.addValueChangeListener(change -> chosen = change.getValue());
    getContent().add(group);
  }

  V value() {
    return chosen;
  }
}
