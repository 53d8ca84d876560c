package cz.ohlas.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import cz.ohlas.base.ui.RuleMessage;
import cz.ohlas.base.ui.SaveAction;
import cz.ohlas.security.SetupService;

/** The first page of a new console: who administers it and which company uses it. */
@Route(value = "setup/:token([0-9a-f]{32})", autoLayout = false)
@AnonymousAllowed
class SetupView extends EntrancePage implements BeforeEnterObserver, HasDynamicTitle {

  private final transient SetupService setup;

  SetupView(SetupService setup) {
    this.setup = setup;
    widen();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String token = event.getRouteParameters().get("token").orElse("");
    if (setup.opens(token)) {
      offer(token);
    } else {
      tell("security.rule.linkUsed");
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("security.setup.title");
  }

  private void offer(String token) {
    RuleMessage message = new RuleMessage();
    SetupForm form = new SetupForm();
    SaveAction setUp = () -> setup.setUp(token, form.read());
    Button save = new Button(getTranslation("security.setup.save"));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickListener(click -> {
      if (setUp.attempt(message)) {
        UI.getCurrent().navigate("login", QueryParameters.of("ready", ""));
      }
    });
    show(
        new H1(getTranslation("security.setup.title")),
        new Paragraph(getTranslation("security.setup.text")),
        form,
        message,
        save,
        new LanguageChoice());
  }
}
