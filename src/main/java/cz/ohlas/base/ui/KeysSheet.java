package cz.ohlas.base.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Which keys do what: on the page now shown, and everywhere. */
final class KeysSheet extends Dialog {

  private static final List<String> ALONE = List.of("help");
  private static final List<String> ALWAYS = List.of("palette", "save", "escape");

  /** Takes what the page offers and whether keys that stand alone do anything. */
  KeysSheet(List<PageKey> page, boolean single) {
    setHeaderTitle(getTranslation("keys.title"));
    addClassName("keys-sheet");
    DescriptionList here = list();
    page.stream()
        .filter(offer -> !offer.key().isEmpty() && (single || !offer.isPressed()))
        .forEach(offer -> add(here, offer.key(), offer.label()));
    if (here.getChildren().findAny().isPresent()) {
      add(new H3(getTranslation("keys.here")), here);
    }
    DescriptionList everywhere = list();
    if (single) {
      ALONE.forEach(each -> addNamed(everywhere, each));
    }
    ALWAYS.forEach(each -> addNamed(everywhere, each));
    add(new H3(getTranslation("keys.everywhere")), everywhere);
    Paragraph choice = new Paragraph(getTranslation(single ? "keys.on" : "keys.off"));
    choice.addClassName("quiet");
    add(choice);
    Button account =
        new Button(
            getTranslation("menu.myAccount"),
            click -> {
              close();
              UI.getCurrent().navigate("account");
            });
    Button close = new Button(getTranslation("action.close"), click -> close());
    addOpenedChangeListener(opened -> {
      if (opened.isOpened()) {
        close.focus();
      }
    });
    getFooter().add(account, close);
  }

  private static DescriptionList list() {
    DescriptionList list = new DescriptionList();
    list.addClassName("keys");
    return list;
  }

  private void addNamed(DescriptionList list, String name) {
    add(list, getTranslation("keys." + name + ".key"), getTranslation("keys." + name));
  }

  private static void add(DescriptionList list, String keys, String label) {
    Div names = new Div();
    for (String key : keys.split(" ", -1)) {
      names.add(kbd(key));
    }
    list.add(new DescriptionList.Term(names), new DescriptionList.Description(label));
  }

  /** A key as it is drawn wherever one is named. */
  static HtmlContainer kbd(String key) {
    HtmlContainer drawn = new HtmlContainer("kbd");
    drawn.setText(key);
    return drawn;
  }
}
