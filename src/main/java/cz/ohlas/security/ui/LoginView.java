package cz.ohlas.security.ui;

import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.ui.LoginHint;
import cz.ohlas.security.SetupService;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Where people sign in, and are told why they could not or why they have to again. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends EntrancePage implements BeforeEnterObserver, HasDynamicTitle {

  private static final Pattern MINUTES = Pattern.compile("\\d{1,3}");

  private final transient CurrentStaff currentStaff;
  private final transient SetupService setup;
  private final LoginForm form = new LoginForm();

  LoginView(CurrentStaff currentStaff, SetupService setup, List<LoginHint> hints) {
    this.currentStaff = currentStaff;
    this.setup = setup;
    form.setAction("login");
    form.setForgotPasswordButtonVisible(false);
    form.setI18n(words());
    show(form);
    hints.forEach(hint -> show(hint.hint()));
    show(new LanguageChoice());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (currentStaff.find().isPresent()) {
      event.forwardTo("");
      return;
    }
    Map<String, List<String>> why = event.getLocation().getQueryParameters().getParameters();
    if (setup.isNew()) {
      tell("security.login.new");
    } else if (why.containsKey("error")) {
      form.setError(true);
    } else if (why.containsKey("disabled")) {
      fail("security.login.disabled", "security.login.disabled.text");
    } else if (why.containsKey("wait") && MINUTES.matcher(why.get("wait").getFirst()).matches()) {
      fail(
          "security.login.throttled",
          "security.login.throttled.text",
          Long.parseLong(why.get("wait").getFirst()));
    } else if (why.containsKey("expired")) {
      tell("security.login.expired");
    } else if (why.containsKey("ready")) {
      tell("security.login.ready");
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("security.login.title");
  }

  private void fail(String titleKey, String textKey, Object... arguments) {
    form.showErrorMessage(getTranslation(titleKey), getTranslation(textKey, arguments));
  }

  private LoginI18n words() {
    LoginI18n.Form fields = new LoginI18n.Form();
    fields.setTitle(getTranslation("security.login.title"));
    fields.setUsername(getTranslation("security.account.loginName"));
    fields.setPassword(getTranslation("security.password"));
    fields.setSubmit(getTranslation("security.login.submit"));
    LoginI18n.ErrorMessage error = new LoginI18n.ErrorMessage();
    error.setTitle(getTranslation("security.login.failed"));
    error.setMessage(getTranslation("security.login.failed.text"));
    error.setUsername(getTranslation("field.required"));
    error.setPassword(getTranslation("field.required"));
    LoginI18n words = new LoginI18n();
    words.setForm(fields);
    words.setErrorMessage(error);
    return words;
  }
}
