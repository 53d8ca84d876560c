package cz.ohlas.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.Confirm;
import cz.ohlas.base.ui.ConflictAwareEdit;
import cz.ohlas.base.ui.ConflictAwareEdit.Saved;
import cz.ohlas.base.ui.ConflictWords;
import cz.ohlas.base.ui.Detail;
import cz.ohlas.base.ui.EditPane;
import cz.ohlas.base.ui.Facts;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.base.ui.Section;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.security.Role;
import cz.ohlas.security.StaffAccountDetail;
import cz.ohlas.security.StaffAccountInput;
import cz.ohlas.security.StaffAccountService;
import java.util.Set;

/** One account beside the list. */
final class StaffAccountPane extends Div {

  private final transient StaffAccountService accounts;
  private final transient StaffAccountDetail account;
  private final Runnable close;
  private final Runnable changed;

  StaffAccountPane(
      StaffAccountService accounts, StaffAccountDetail account, Runnable close, Runnable changed) {
    this.accounts = accounts;
    this.account = account;
    this.close = close;
    this.changed = changed;
    addClassName("full");
    read();
  }

  private void read() {
    StaffAccountInput person = account.input();
    Detail detail = heading().withSubtitle(person.jobTitle()).withStatus(status());
    Button edit = new Button(getTranslation("action.edit"), click -> edit());
    if (account.disabled()) {
      Button enable = new Button(getTranslation("security.account.enable"), click -> enable());
      enable.addThemeVariants(ButtonVariant.PRIMARY);
      detail.withActions(enable, edit);
    } else {
      Button link = new Button(getTranslation("security.account.link"), click -> link());
      Button disable = new Button(getTranslation("security.account.disable"), click -> disable());
      Button first = account.hasPassword() ? edit : link;
      first.addThemeVariants(ButtonVariant.PRIMARY);
      detail.withActions(first, account.hasPassword() ? link : edit, disable);
    }
    show(detail.with(new Section("security.own.facts", facts(person))));
  }

  private Facts facts(StaffAccountInput person) {
    var lastSignIn = account.lastSignInAt();
    return new Facts()
        .add("security.account.roles", RoleWords.of(this, person.roles()))
        .add("security.account.email", person.email())
        .add("security.account.phone", person.phone())
        .add(
            "security.account.language",
            getTranslation("language." + person.language().getLanguage()))
        .add(
            "security.account.lastSignIn",
            lastSignIn == null
                ? getTranslation("security.account.never")
                : Formats.of(getLocale()).dateTime(lastSignIn));
  }

  private void edit() {
    StaffAccountForm form = new StaffAccountForm(account.input());
    ConflictAwareEdit<StaffAccountInput> edit =
        new ConflictAwareEdit<>(
            saved(account),
            () -> saved(accounts.find(account.id())),
            (version, input) -> accounts.change(account.id(), version, input),
            ConflictWords.of("security.account.")
                .show(Role.class, role -> RoleWords.of(this, Set.of(role))),
            () -> Notices.done("notice.saved"));
    show(heading().with(new EditPane(form, form::read, edit, changed)));
  }

  private static Saved<StaffAccountInput> saved(StaffAccountDetail now) {
    return new Saved<>(now.input(), now.version());
  }

  private void link() {
    new PasswordLinkDialog(account.input().displayName(), accounts.passwordLink(account.id()))
        .open();
  }

  private void enable() {
    accounts.enable(account.id(), account.version());
    changed.run();
  }

  private void disable() {
    Confirm.ask(
        getTranslation("security.account.disable.title", account.input().displayName()),
        getTranslation("security.account.disable.text"),
        "security.account.disable",
        () -> {
          accounts.disable(account.id(), account.version());
          changed.run();
        });
  }

  private StatusDot status() {
    return account.disabled() || account.hasPassword()
        ? state(this, account.disabled())
        : new StatusDot(Tone.WAITING, getTranslation("security.account.state.invited"));
  }

  /** Whether the person may sign in. */
  static StatusDot state(Component reader, boolean disabled) {
    return disabled
        ? new StatusDot(Tone.NEUTRAL, reader.getTranslation("security.account.state.disabled"))
        : new StatusDot(Tone.GOOD, reader.getTranslation("security.account.state.active"));
  }

  private Detail heading() {
    return new Detail(account.input().loginName(), account.input().displayName(), close);
  }

  private void show(Detail detail) {
    removeAll();
    add(detail);
  }
}
