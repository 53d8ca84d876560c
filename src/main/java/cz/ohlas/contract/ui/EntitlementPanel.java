package cz.ohlas.contract.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import cz.ohlas.contract.Entitlement;
import cz.ohlas.contract.EntitlementLine;
import org.springframework.modulith.NamedInterface;

/** May this caller be served? Everything checked, in words, with the rule's id small behind it. */
@NamedInterface("ui")
public final class EntitlementPanel extends UnorderedList {

  /** Shows what was found. */
  public EntitlementPanel(Entitlement entitlement) {
    addClassName("entitlement");
    getElement().setAttribute("aria-label", getTranslation("contract.entitlement"));
    entitlement.lines().forEach(line -> add(item(line)));
  }

  private ListItem item(EntitlementLine line) {
    Icon icon =
        switch (line.level()) {
          case OK -> VaadinIcon.CHECK.create();
          case WARNING -> VaadinIcon.EXCLAMATION.create();
          case REFUSED -> VaadinIcon.CLOSE.create();
        };
    icon.addClassName("entitlement-icon");
    icon.getElement().setAttribute("role", "img");
    icon.getElement().setAttribute("aria-label", getTranslation("contract.level." + line.level()));
    ListItem item = new ListItem(icon, new Span(line.text(getLocale())));
    item.addClassName(
        switch (line.level()) {
          case OK -> "entitlement-ok";
          case WARNING -> "entitlement-warning";
          case REFUSED -> "entitlement-refused";
        });
    if (!line.ruleId().isEmpty()) {
      Span rule = new Span(line.ruleId());
      rule.addClassName("rule-id");
      item.add(rule);
    }
    return item;
  }
}
