package cz.ohlas.customer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.ActionButton;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.customer.BusinessRegister;
import cz.ohlas.customer.RegisterAnswer;
import cz.ohlas.customer.RegisteredCompany;
import java.time.LocalDate;

/** Loads a company from the public register by the IČO typed; the form works on without it. */
final class RegisterLookup extends Composite<Div> {

  private final transient BusinessRegister register;
  private final transient SerializableConsumer<RegisteredCompany> found;
  private final Div message = new Div();

  RegisterLookup(
      BusinessRegister register,
      SerializableSupplier<String> ico,
      SerializableConsumer<RegisteredCompany> found) {
    this.register = register;
    this.found = found;
    Button load = new ActionButton(getTranslation("customer.register.load"), () -> load(ico.get()));
    load.addThemeVariants(ButtonVariant.TERTIARY);
    message.getElement().setAttribute("role", "status");
    getContent().addClassName("register-lookup");
    getContent().add(load, message);
    getContent().setVisible(register.isConnected());
  }

  private void load(String ico) {
    message.removeAll();
    message.add(
        switch (register.find(ico)) {
          case RegisterAnswer.Found answer -> take(answer.company());
          case RegisterAnswer.Unknown _ -> said(Tone.WARNING, "customer.register.unknown");
          case RegisterAnswer.Silent _ -> said(Tone.WARNING, "customer.register.silent");
        });
  }

  private StatusDot take(RegisteredCompany company) {
    found.accept(company);
    LocalDate end = company.dissolvedOn();
    return end == null
        ? said(Tone.GOOD, "customer.register.loaded")
        : said(Tone.DANGER, "customer.register.dissolved", Formats.of(getLocale()).date(end));
  }

  private StatusDot said(Tone tone, String key, Object... arguments) {
    StatusDot said = new StatusDot(tone, getTranslation(key, arguments));
    said.addClassName("wraps");
    return said;
  }
}
