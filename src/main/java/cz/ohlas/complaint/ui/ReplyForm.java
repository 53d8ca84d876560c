package cz.ohlas.complaint.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import cz.ohlas.complaint.ReplyInput;
import java.util.function.Function;

/**
 * The free parts of the letter: to whom, what is said before the points, how to ask for a review.
 */
final class ReplyForm extends Composite<Div> {

  private static final int PAUSE = 700;

  private final TextArea recipient;
  private final TextArea introduction;
  private final TextArea review;
  private final TextArea attachments;
  private final Select<String> language = new Select<>();

  /** Takes also what the company usually writes in a language, by its code. */
  ReplyForm(ReplyInput reply, Function<String, ReplyInput> usual, boolean open, Runnable changed) {
    recipient = area("complaint.reply.recipient", reply.recipient(), 500, open, changed);
    introduction = area("complaint.reply.introduction", reply.introduction(), 4000, open, changed);
    review = area("complaint.reply.review", reply.review(), 2000, open, changed);
    attachments = area("complaint.reply.attachments", reply.attachments(), 1000, open, changed);
    language.setLabel(getTranslation("complaint.reply.language"));
    language.setItems("cs", "en");
    language.setItemLabelGenerator(code -> getTranslation("language." + code));
    language.setValue(reply.language());
    language.setReadOnly(!open);
    language.addValueChangeListener(change -> {
      translate(usual.apply(change.getOldValue()), usual.apply(change.getValue()));
      changed.run();
    });
    getContent().addClassName("reply-form");
    getContent().add(recipient, introduction, review, attachments, language);
  }

  /** What nobody has written otherwise follows the language. */
  private void translate(ReplyInput before, ReplyInput now) {
    replace(recipient, before.recipient(), now.recipient());
    replace(introduction, before.introduction(), now.introduction());
    replace(review, before.review(), now.review());
    replace(attachments, before.attachments(), now.attachments());
  }

  private static void replace(TextArea area, String before, String now) {
    if (area.getValue().strip().equals(before.strip())) {
      area.setValue(now);
    }
  }

  ReplyInput read() {
    return new ReplyInput(
        recipient.getValue(),
        introduction.getValue(),
        review.getValue(),
        attachments.getValue(),
        language.getValue());
  }

  private TextArea area(String key, String text, int longest, boolean open, Runnable changed) {
    TextArea area = new TextArea(getTranslation(key));
    area.setMaxLength(longest);
    area.setValue(text);
    area.setReadOnly(!open);
    area.setValueChangeMode(ValueChangeMode.LAZY);
    area.setValueChangeTimeout(PAUSE);
    area.addValueChangeListener(change -> changed.run());
    area.addClassName("wide-field");
    return area;
  }
}
