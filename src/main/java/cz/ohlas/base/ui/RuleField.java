package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which field a broken rule means, so that whoever saves is led to it. */
public final class RuleField {

  private final List<String> rules;

  private RuleField(List<String> rules) {
    this.rules = rules;
  }

  /** These rules, by the keys of their sentences or what they begin with, mean the field. */
  public static <F extends Component & HasValidation> void of(F field, String... rules) {
    ComponentUtil.setData(field, RuleField.class, new RuleField(List.of(rules)));
  }

  /**
   * The field now shown within the form that the rule means; of several the one that is empty.
   * Where that still leaves several, none is known to be meant.
   */
  static Optional<Component> meant(Component form, String rule) {
    List<Component> meant =
        shown(form)
            .filter(field -> {
              RuleField known = ComponentUtil.getData(field, RuleField.class);
              return known != null && known.isMeantBy(rule);
            })
            .toList();
    List<Component> one =
        meant.size() > 1 ? meant.stream().filter(RuleField::isEmpty).toList() : meant;
    return one.size() == 1 ? Optional.of(one.getFirst()) : Optional.empty();
  }

  private static boolean isEmpty(Component field) {
    return field instanceof HasValue<?, ?> value && value.isEmpty();
  }

  /** The first field that a form's own check found wrong. */
  static Optional<Component> wrong(ValidationException found) {
    return found.getFieldValidationErrors().stream()
        .map(BindingValidationStatus::getField)
        .filter(Component.class::isInstance)
        .map(Component.class::cast)
        .findFirst();
  }

  private boolean isMeantBy(String rule) {
    return rules.stream().anyMatch(each -> rule.equals(each) || rule.startsWith(each + "."));
  }

  private static Stream<Component> shown(Component part) {
    return !part.getElement().isTextNode() && part.isVisible()
        ? Stream.concat(Stream.of(part), part.getChildren().flatMap(RuleField::shown))
        : Stream.empty();
  }
}
