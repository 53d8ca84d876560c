package cz.ohlas.request.ui;

import com.vaadin.flow.component.UI;
import cz.ohlas.base.StaffDirectory.StaffCard;
import cz.ohlas.base.Translations;
import cz.ohlas.request.Channel;
import cz.ohlas.request.NewTimeInput;
import cz.ohlas.request.RefusalGround;
import cz.ohlas.request.RefusalInput;
import cz.ohlas.request.WithdrawalInput;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The forms of what is done with many requests at once. */
final class BulkForms {

  private static final int LONG = 4000;
  private static final int MIDDLE = 1000;

  private final RequestDesk desk;
  private final Instant now;
  private final Locale locale = UI.getCurrent().getLocale();

  BulkForms(RequestDesk desk) {
    this.desk = desk;
    this.now = desk.now();
  }

  ActionForm<RequestForms.Assignment> assignment() {
    return new ActionForm<>(RequestForms.Assignment.class)
        .choice(
            "person", "request.assignee", People.ofSupport(desk.staff()), StaffCard::name, null);
  }

  ActionForm<NewTimeInput> newTime() {
    return new ActionForm<>(NewTimeInput.class)
        .moment(
            "dueAt",
            "request.field.newDue",
            desk.calendars().current().plus(now, Duration.ofHours(4)))
        .moment("toldAt", "request.field.toldAt", now)
        .channel("channel", "request.field.toldChannel", Channel.EMAIL)
        .area("why", "request.field.why", MIDDLE);
  }

  OutcomeForm outcome() {
    OutcomeForm form = new OutcomeForm(desk::now, true);
    form.aboutMany();
    return form;
  }

  ActionForm<RefusalInput> refusal() {
    return new ActionForm<>(RefusalInput.class)
        .choice(
            "ground",
            "request.field.ground",
            List.of(RefusalGround.values()),
            ground -> Translations.text(locale, "request.ground." + ground),
            null)
        .channel("channel", "request.field.toldChannel", Channel.EMAIL)
        .area("told", "request.field.told", LONG)
        .area(
            "howToObject",
            "request.field.howToObject",
            MIDDLE,
            Translations.text(
                locale, "request.howToObject", desk.company().current().rules().supportEmail()))
        .moment("toldAt", "request.field.toldAt", now)
        .check("proofDeclined", "request.field.proofDeclined", false);
  }

  ActionForm<WithdrawalInput> withdrawal() {
    return new ActionForm<>(WithdrawalInput.class)
        .area("reason", "request.field.withdrawalReason", MIDDLE)
        .moment("withdrawnAt", "request.field.withdrawnAt", now);
  }
}
