package cz.ohlas.demo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import cz.ohlas.base.ui.LoginHint;
import cz.ohlas.demo.DemoStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.web.csrf.CsrfToken;

/** Lets a visitor of the demonstration be anybody by one click. */
@org.springframework.stereotype.Component
@Profile("demo")
class DemoLoginHint implements LoginHint {

  private final DemoStaff staff;

  DemoLoginHint(DemoStaff staff) {
    this.staff = staff;
  }

  @Override
  public Component hint() {
    Div hint = new Div();
    hint.addClassName("demo-hint");
    hint.add(
        new H2(hint.getTranslation("demo.login.title")),
        new Paragraph(hint.getTranslation("demo.login.text")));
    CsrfToken token = token();
    Div people = new Div();
    people.addClassName("demo-people");
    staff.people().forEach(person -> people.add(new SignInForm(person, token)));
    hint.add(people);
    return hint;
  }

  private static @Nullable CsrfToken token() {
    VaadinServletRequest request = VaadinServletRequest.getCurrent();
    return request == null
        ? null
        : (CsrfToken) request.getHttpServletRequest().getAttribute(CsrfToken.class.getName());
  }

  /** A plain form, posted where the login form posts. */
  @Tag("form")
  private static final class SignInForm extends HtmlContainer {

    SignInForm(DemoStaff.Person person, @Nullable CsrfToken token) {
      getElement().setAttribute("method", "post").setAttribute("action", "login");
      add(hidden("username", person.login()), hidden("password", DemoStaff.PASSWORD));
      if (token != null) {
        add(hidden(token.getParameterName(), token.getToken()));
      }
      NativeButton enter = new NativeButton();
      enter.getElement().setAttribute("type", "submit");
      Span role = new Span(getTranslation(person.role().key()));
      role.addClassName("quiet");
      enter.add(new Span(person.name()), role);
      add(enter);
    }

    private static Input hidden(String name, String value) {
      Input input = new Input();
      input.setType("hidden");
      input.getElement().setAttribute("name", name).setAttribute("value", value);
      return input;
    }
  }
}
