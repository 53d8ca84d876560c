package cz.ohlas.base.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializablePredicate;
import cz.ohlas.base.BusinessRuleViolation;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers whose check digits are looked at while people type: one that does not fit is warned about
 * at once and saved by pressing Save a second time, for such numbers exist.
 */
public final class DoubtfulNumbers implements Serializable {

  private final Map<TextField, SerializablePredicate<String>> watched = new LinkedHashMap<>();
  private List<String> accepted = List.of();

  /** Watches a field and returns it; nothing typed is never doubtful. */
  public TextField watch(TextField field, SerializablePredicate<String> doubtful) {
    watched.put(field, doubtful);
    field.addValueChangeListener(change -> warn(field));
    return field;
  }

  /** What the fields show now was saved by somebody: it is not asked about again. */
  public void acceptShown() {
    accepted = shown();
  }

  /**
   * Lets a form be saved.
   *
   * @throws BusinessRuleViolation when a number is doubtful and nobody said yet that it is so
   */
  public void check() {
    List<String> shown = shown();
    if (watched.keySet().stream().anyMatch(this::isDoubtful) && !accepted.equals(shown)) {
      accepted = shown;
      throw BusinessRuleViolation.plain("field.doubtful.confirm");
    }
  }

  private void warn(TextField field) {
    boolean doubtful = isDoubtful(field);
    field.setHelperText(doubtful ? field.getTranslation("field.doubtful") : "");
    field.setClassName("doubtful", doubtful);
  }

  private boolean isDoubtful(TextField field) {
    SerializablePredicate<String> doubtful = watched.get(field);
    return doubtful != null && !field.getValue().isEmpty() && doubtful.test(field.getValue());
  }

  private List<String> shown() {
    return watched.keySet().stream().map(TextField::getValue).toList();
  }
}
