package cz.ohlas.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.customer.PhoneNumber;
import java.util.List;
import java.util.stream.Stream;

/** Addresses and numbers on which a click writes or calls. */
final class ReachLinks {

  private ReachLinks() {}

  /** The numbers; an old text that is no number is only shown. */
  static Stream<Component> phones(List<String> phones) {
    return phones.stream()
        .map(phone ->
            PhoneNumber.read(phone)
                .map(number -> (Component) new Anchor(number.link(), words(number)))
                .orElseGet(() -> new Span(phone)));
  }

  private static String words(PhoneNumber number) {
    return number.extension().isEmpty()
        ? number.shown()
        : UI.getCurrent()
            .getTranslation(
                "customer.reach.extension",
                new PhoneNumber(number.dialled(), "").shown(),
                number.extension());
  }

  /** The e-mail addresses. */
  static Stream<Component> emails(List<String> emails) {
    return emails.stream().map(email -> new Anchor("mailto:" + email, email));
  }

  /** One below the other. */
  static Component stacked(Stream<Component> links) {
    Div lines = new Div();
    links.map(Div::new).forEach(lines::add);
    return lines;
  }
}
