package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Names and values of a record, read-only. Values that are missing are left out. */
public final class Facts extends DescriptionList {

  /** An empty list of facts. */
  public Facts() {
    addClassName("facts");
  }

  /** Adds a fact in words. */
  public Facts add(String labelKey, @Nullable String value) {
    return value == null || value.isBlank() ? this : add(labelKey, new Span(value));
  }

  /** Adds a fact that is more than words. */
  public Facts add(String labelKey, Component value) {
    add(new Term(getTranslation(labelKey)), new Description(value));
    return this;
  }
}
