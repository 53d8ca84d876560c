package cz.ohlas.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.Facts;
import cz.ohlas.base.ui.Languages;
import cz.ohlas.base.ui.MainLayout;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.base.ui.Page;
import cz.ohlas.base.ui.PageKeys;
import cz.ohlas.base.ui.RuleMessage;
import cz.ohlas.base.ui.SaveAction;
import cz.ohlas.base.ui.Section;
import cz.ohlas.base.ui.ViewToolbar;
import cz.ohlas.security.OwnAccount;
import cz.ohlas.security.OwnAccountService;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;

/** One's own account: who the console thinks I am, my password, my language, my keys. */
@Route(value = "account", layout = MainLayout.class)
@PermitAll
class OwnAccountView extends Div implements HasDynamicTitle {

  private final transient OwnAccountService account;

  OwnAccountView(OwnAccountService account) {
    this.account = account;
    OwnAccount mine = account.mine();
    addClassName("full");
    Page page =
        new Page(
            new ViewToolbar(getPageTitle()).withSubtitle(mine.displayName()),
            facts(mine),
            password(),
            language(),
            keys(mine));
    page.addClassName("narrow-page");
    add(page);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("menu.myAccount");
  }

  private Section facts(OwnAccount mine) {
    Paragraph help = new Paragraph(getTranslation("security.own.byAdministrator"));
    help.addClassName("quiet");
    return new Section(
        "security.own.facts",
        new Facts()
            .add("security.account.loginName", mine.loginName())
            .add("security.account.jobTitle", mine.jobTitle())
            .add("security.account.roles", RoleWords.of(this, mine.roles()))
            .add("security.account.email", mine.email())
            .add("security.account.phone", mine.phone()),
        help);
  }

  private Section password() {
    RuleMessage message = new RuleMessage();
    PasswordField present = new PasswordField(getTranslation("security.password.present"));
    present.setRequiredIndicatorVisible(true);
    present.getElement().setAttribute("autocomplete", "current-password");
    PasswordFields wanted = new PasswordFields();
    SaveAction change = () -> account.changePassword(present.getValue(), wanted.value());
    Button save = new Button(getTranslation("security.own.changePassword"));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickListener(click -> {
      if (change.attempt(message)) {
        present.clear();
        wanted.clear();
        Notices.done("security.own.passwordChanged");
      }
    });
    Div form = new Div(message, present, wanted, save);
    form.addClassName("entrance-form");
    return new Section("security.password", form);
  }

  private Section language() {
    RadioButtonGroup<Locale> languages = new RadioButtonGroup<>();
    languages.setAriaLabel(getTranslation("language.switch"));
    languages.setItems(Translations.locales());
    languages.setItemLabelGenerator(
        language -> Translations.text(language, "language." + language.getLanguage()));
    languages.setValue(Translations.supported(getLocale()));
    languages.addValueChangeListener(change -> {
      account.remember(change.getValue());
      Languages.choose(change.getValue());
    });
    return new Section("language.switch", languages);
  }

  private Section keys(OwnAccount mine) {
    Checkbox single = new Checkbox(getTranslation("keys.single"), mine.singleKeys());
    single.setHelperText(getTranslation("keys.single.help"));
    single.addValueChangeListener(change -> {
      account.useSingleKeys(change.getValue());
      PageKeys.of(UI.getCurrent()).ifPresent(keys -> keys.allow(change.getValue()));
    });
    return new Section("keys.title", single);
  }
}
