package cz.ohlas.contract.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import cz.ohlas.contract.Entitlement;
import cz.ohlas.contract.EntitlementLine;
import cz.ohlas.contract.Mending;
import org.springframework.modulith.NamedInterface;

/**
 * May this caller be served? Everything checked, in words, with the rule's id small behind it;
 * below what is not as it should be the step that mends it, or who may take it.
 */
@NamedInterface("ui")
public final class EntitlementPanel extends UnorderedList {

  private final transient EntitlementPanels steps;
  private final boolean beside;

  EntitlementPanel(Entitlement entitlement, EntitlementPanels steps, boolean beside) {
    this.steps = steps;
    this.beside = beside;
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
    Div said = new Div(new Span(line.text(getLocale())));
    ListItem item = new ListItem(icon, said);
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
    Mending mending = line.mending();
    if (mending != null) {
      said.add(step(mending));
    }
    return item;
  }

  private Component step(Mending mending) {
    Div step = new Div();
    step.addClassName("mending");
    steps
        .path(mending)
        .ifPresentOrElse(
            path -> step.add(link(path, mending)),
            () -> step.add(new Span(getTranslation("contract.mendedBy." + mending.way()))));
    return step;
  }

  private Anchor link(String path, Mending mending) {
    Anchor link = new Anchor(path, getTranslation("contract.mend." + mending.way()));
    if (beside) {
      link.setTarget(AnchorTarget.BLANK);
      link.add(VaadinIcon.EXTERNAL_LINK.create());
    }
    return link;
  }
}
