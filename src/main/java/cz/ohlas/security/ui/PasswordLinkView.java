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
import cz.ohlas.security.PasswordLinkService;

/** Where the holder of a link chooses a password. */
@Route(value = "password/:token([0-9a-f]{32})", autoLayout = false)
@AnonymousAllowed
class PasswordLinkView extends EntrancePage implements BeforeEnterObserver, HasDynamicTitle {

  private final transient PasswordLinkService links;

  PasswordLinkView(PasswordLinkService links) {
    this.links = links;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String token = event.getRouteParameters().get("token").orElse("");
    links
        .loginName(token)
        .ifPresentOrElse(login -> offer(token, login), () -> tell("security.rule.linkUsed"));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("security.passwordLink.title");
  }

  private void offer(String token, String login) {
    RuleMessage message = new RuleMessage();
    PasswordFields fields = new PasswordFields();
    SaveAction choose = () -> links.choose(token, fields.value());
    Button save = new Button(getTranslation("security.passwordLink.save"));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickListener(click -> {
      if (choose.attempt(message)) {
        UI.getCurrent().navigate("login", QueryParameters.of("ready", ""));
      }
    });
    show(
        new H1(getTranslation("security.passwordLink.title")),
        new Paragraph(getTranslation("security.passwordLink.text", login)),
        message,
        fields,
        save);
  }
}
