package cz.ohlas.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import cz.ohlas.base.Formats;
import cz.ohlas.security.OneTimeLink;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shows a link for choosing a password, once: nobody can read it afterwards. */
final class PasswordLinkDialog extends Dialog {

  PasswordLinkDialog(String name, OneTimeLink link) {
    setHeaderTitle(getTranslation("security.linkDialog.title"));
    addClassName("form-dialog");
    setCloseOnOutsideClick(false);
    TextField address = new TextField(getTranslation("security.linkDialog.link"));
    address.setValue(address(link.token()));
    address.setReadOnly(true);
    address.setAutoselect(true);
    address.setWidthFull();
    String until = Formats.of(getLocale()).dateTime(link.expires());
    add(new Paragraph(getTranslation("security.linkDialog.text", name, until)), address);
    Button close = new Button(getTranslation("action.close"), click -> close());
    close.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(close);
  }

  private static String address(String token) {
    return ServletUriComponentsBuilder.fromContextPath(
            VaadinServletRequest.getCurrent().getHttpServletRequest())
        .path("/password/" + token)
        .toUriString();
  }
}
