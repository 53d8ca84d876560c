package cz.ohlas.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.customer.ErasureOutlook;
import java.util.stream.Collectors;

/** What goes and what stays, what to mind before, upon which request, and the own password. */
final class ErasureForm extends Composite<Div> {

  private static final int LONGEST_REFERENCE = 500;

  private final TextField reference = new TextField(getTranslation("customer.erase.reference"));
  private final PasswordField password =
      new PasswordField(getTranslation("security.password.present"));

  ErasureForm(ErasureOutlook outlook) {
    String name = outlook.contact().facts().name();
    reference.setRequiredIndicatorVisible(true);
    reference.setMaxLength(LONGEST_REFERENCE);
    reference.setHelperText(getTranslation("customer.erase.reference.help"));
    reference.setWidthFull();
    password.setRequiredIndicatorVisible(true);
    password.getElement().setAttribute("autocomplete", "current-password");
    password.setWidthFull();
    Div content = getContent();
    content.addClassName("merge-preview");
    content.add(new Paragraph(getTranslation("customer.erase.goes", name)));
    content.add(new Paragraph(getTranslation("customer.erase.stays")));
    warn(outlook);
    content.add(reference, password);
    StatusDot forGood = new StatusDot(Tone.DANGER, getTranslation("customer.erase.forGood"));
    forGood.addClassName("wraps");
    content.add(forGood);
  }

  private void warn(ErasureOutlook outlook) {
    if (!outlook.open().isEmpty()) {
      Formats formats = Formats.of(getLocale());
      String open =
          outlook.open().stream()
              .map(use ->
                  getTranslation(
                      "customer.contact.merge.use",
                      getTranslation(use.labelKey()),
                      formats.number(use.number())))
              .collect(Collectors.joining(", "));
      getContent().add(warning(getTranslation("customer.erase.warn.open", open)));
    }
    if (outlook.authorised()) {
      getContent().add(warning(getTranslation("customer.erase.warn.authorised")));
    }
    if (outlook.namesCustomer()) {
      getContent().add(warning(getTranslation("customer.erase.warn.customer")));
    }
    if (outlook.namesake()) {
      getContent().add(warning(getTranslation("customer.erase.warn.namesake")));
    }
  }

  private static Component warning(String text) {
    StatusDot dot = new StatusDot(Tone.WARNING, text);
    dot.addClassName("wraps");
    return dot;
  }

  String reference() {
    return reference.getValue();
  }

  String password() {
    return password.getValue();
  }
}
