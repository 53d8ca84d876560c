package cz.ohlas.company.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.base.ui.RuleMessage;
import cz.ohlas.base.ui.SaveAction;
import cz.ohlas.company.CompanyTexts;
import java.util.Locale;

/** One text of the documents in both languages, with ours beside the company's own. */
final class CompanyTextDialog extends Dialog {

  private final transient CompanyTexts texts;
  private final transient CompanyTexts.Printed text;
  private final TextArea czech = new TextArea(getTranslation("language.cs"));
  private final TextArea english = new TextArea(getTranslation("language.en"));

  CompanyTextDialog(CompanyTexts texts, CompanyTexts.Printed text, Runnable changed) {
    this.texts = texts;
    this.text = text;
    setHeaderTitle(getTranslation("company.texts.dialog"));
    addClassName("form-dialog");
    RuleMessage message = new RuleMessage();
    Paragraph help = new Paragraph(getTranslation("company.texts.places"));
    help.addClassName("quiet");
    Div form = new Div(message, field(czech, text.czech()), field(english, text.english()), help);
    form.addClassName("edit-pane");
    add(form);
    SaveAction save =
        () -> {
          save(Translations.CZECH, czech, text.czech());
          save(Translations.ENGLISH, english, text.english());
        };
    Button saving = new Button(getTranslation("action.save"));
    saving.addThemeVariants(ButtonVariant.PRIMARY);
    saving.addClickListener(click -> {
      if (save.attempt(message)) {
        close();
        Notices.done("notice.saved");
        changed.run();
      }
    });
    Button back =
        new Button(
            getTranslation("company.texts.backToDefault"),
            click -> {
              czech.setValue(text.czech().shipped());
              english.setValue(text.english().shipped());
            });
    back.addThemeVariants(ButtonVariant.TERTIARY);
    back.addClassName("push-left");
    getFooter().add(back, new Button(getTranslation("action.cancel"), click -> close()), saving);
  }

  private TextArea field(TextArea area, CompanyTexts.Words words) {
    area.setValue(words.inForce());
    area.setWidthFull();
    if (words.own().isPresent()) {
      area.setHelperText(getTranslation("company.texts.default", words.shipped()));
    }
    return area;
  }

  /** Words equal to ours are no words of their own: they follow ours when these are bettered. */
  private void save(Locale language, TextArea area, CompanyTexts.Words words) {
    String typed = area.getValue();
    if (typed.equals(words.shipped())) {
      texts.backToDefault(language, text.key());
    } else {
      texts.change(language, text.key(), typed);
    }
  }
}
