package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import cz.ohlas.base.BusinessRuleViolation;

/** The one notifier: says what happened and, where there is one, offers the way to it. */
public final class Notices {

  private static final int SHORT = 4_000;
  private static final int LONG = 10_000;

  private Notices() {}

  /** Something was done. */
  public static void done(String messageKey, Object... arguments) {
    show(text(messageKey, arguments), SHORT, NotificationVariant.SUCCESS);
  }

  /** Something was done, and here is where to see it. */
  public static void doneWithWay(String message, Component way) {
    show(message, LONG, NotificationVariant.SUCCESS, way);
  }

  /** Something deserves attention, though nothing failed. */
  public static void warn(String messageKey, Object... arguments) {
    show(text(messageKey, arguments), LONG, NotificationVariant.WARNING);
  }

  /** A rule forbade it; shows the rule's sentence and, small, its id. */
  public static void rule(BusinessRuleViolation violation) {
    Notification notice =
        show(violation.sentence(UI.getCurrent().getLocale()), LONG, NotificationVariant.ERROR);
    violation.ruleId().ifPresent(id -> notice.getElement().setAttribute("data-rule", id));
  }

  /** Something failed, in words that are already translated. */
  public static void failed(String message) {
    show(message, LONG, NotificationVariant.ERROR);
  }

  private static String text(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }

  private static Notification show(
      String message, int milliseconds, NotificationVariant variant, Component... more) {
    Notification notice = new Notification();
    notice.addThemeVariants(variant);
    notice.setPosition(Notification.Position.BOTTOM_START);
    notice.setDuration(milliseconds);
    Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notice.close());
    close.addThemeVariants(ButtonVariant.TERTIARY);
    close.setAriaLabel(text("action.close"));
    Div line = new Div(new Span(message));
    line.addClassName("notice");
    line.add(more);
    line.add(close);
    notice.add(line);
    notice.open();
    return notice;
  }
}
