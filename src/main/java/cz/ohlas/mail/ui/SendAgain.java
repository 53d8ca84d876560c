package cz.ohlas.mail.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;
import cz.ohlas.base.ui.ActionButton;
import cz.ohlas.base.ui.Confirm;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.mail.MailEntry;
import cz.ohlas.mail.MailState;
import org.springframework.modulith.NamedInterface;

/** Sends a mail that did not arrive; asks first where it may have. */
@NamedInterface("ui")
public final class SendAgain {

  private SendAgain() {}

  /** The button; offered only for a mail that may be sent again. */
  public static Button of(MailEntry mail, SerializableRunnable send) {
    MailWords words = new MailWords(UI.getCurrent().getLocale());
    Button button =
        new ActionButton(
            UI.getCurrent().getTranslation("mail.again"),
            () -> {
              if (mail.state() == MailState.UNCERTAIN) {
                ask(send);
              } else {
                send(send);
              }
            });
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(UI.getCurrent().getTranslation("mail.again.of", words.kind(mail.kind())));
    return button;
  }

  private static void ask(SerializableRunnable send) {
    UI ui = UI.getCurrent();
    Confirm.ask(
        ui.getTranslation("mail.again.ask"),
        ui.getTranslation("mail.again.uncertain"),
        "mail.again",
        () -> send(send));
  }

  private static void send(SerializableRunnable send) {
    send.run();
    Notices.done("mail.again.done");
  }
}
