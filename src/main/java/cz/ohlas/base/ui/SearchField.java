package cz.ohlas.base.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;

/**
 * The field by which a list is searched; {@code /} puts the cursor into it. It is called Search
 * unless somebody names it.
 */
public final class SearchField extends TextField {

  private static final int LONGEST = 100;

  /** Takes what follows once somebody has typed. */
  public SearchField(SerializableConsumer<String> typed) {
    setPlaceholder(getTranslation("action.search"));
    setAriaLabel(getTranslation("action.search"));
    setPrefixComponent(VaadinIcon.SEARCH.create());
    setClearButtonVisible(true);
    setValueChangeMode(ValueChangeMode.LAZY);
    setMaxLength(LONGEST);
    addClassName("search");
    addValueChangeListener(change -> {
      if (change.isFromClient()) {
        typed.accept(change.getValue());
      }
    });
    PageKeys.focus(this, "/", getTranslation("keys.search"));
  }
}
