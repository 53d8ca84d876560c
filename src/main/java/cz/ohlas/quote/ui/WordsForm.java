package cz.ohlas.quote.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;

/** A few words to a colleague. */
final class WordsForm extends Composite<Div> {

  private static final int LONGEST = 1000;

  private final TextArea words = new TextArea();

  WordsForm(String labelKey, String helpKey, boolean required) {
    words.setLabel(getTranslation(labelKey));
    words.setHelperText(getTranslation(helpKey));
    words.setMaxLength(LONGEST);
    words.setMinRows(3);
    words.setWidthFull();
    words.setRequiredIndicatorVisible(required);
    getContent().add(words);
  }

  String read() {
    return words.getValue();
  }
}
