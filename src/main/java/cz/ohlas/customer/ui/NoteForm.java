package cz.ohlas.customer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.ValidationException;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;

/** One text with an explanation above: what was seen, or why. */
final class NoteForm extends Composite<Div> {

  private static final int LONGEST = 1000;

  private final TextArea note;
  private final boolean required;

  NoteForm(String explanationKey, String labelKey) {
    this(explanationKey, labelKey, true);
  }

  NoteForm(String explanationKey, String labelKey, boolean required) {
    this.required = required;
    note = new TextArea(getTranslation(labelKey));
    note.setMaxLength(LONGEST);
    note.setRequiredIndicatorVisible(required);
    note.setWidthFull();
    note.addValueChangeListener(change -> note.setInvalid(false));
    getContent().addClassName("note-form");
    getContent().add(new Paragraph(getTranslation(explanationKey)), note);
  }

  /** Says above the field what whoever writes should know first. */
  NoteForm warning(String words) {
    getContent().addComponentAtIndex(1, new StatusDot(Tone.WARNING, words));
    return this;
  }

  String read() throws ValidationException {
    if (required && note.getValue().isBlank()) {
      note.setErrorMessage(getTranslation("field.required"));
      note.setInvalid(true);
      throw new ValidationException(java.util.List.of(), java.util.List.of());
    }
    return note.getValue();
  }
}
