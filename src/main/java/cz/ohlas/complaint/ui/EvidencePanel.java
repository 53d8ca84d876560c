package cz.ohlas.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import cz.ohlas.complaint.EvidenceRequest;
import cz.ohlas.request.ui.RequestNavigation;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * What the log says about the requests complained about; its sentences go into the findings of the
 * point chosen.
 */
final class EvidencePanel extends Div {

  EvidencePanel(List<EvidenceRequest> requests, int points, ObjIntConsumer<String> take) {
    addClassName("evidence");
    if (requests.isEmpty()) {
      Paragraph none = new Paragraph(getTranslation("complaint.evidence.none"));
      none.addClassName("quiet");
      add(none);
    }
    for (EvidenceRequest request : requests) {
      Span subject = new Span(request.subject());
      subject.addClassName("strong");
      Div heading = new Div(RequestNavigation.link(request.id(), request.number()), subject);
      heading.addClassName("evidence-heading");
      UnorderedList lines = new UnorderedList();
      request.lines().forEach(line -> lines.add(new ListItem(line)));
      Div one = new Div(heading, lines);
      if (points > 0) {
        one.add(into(request, points, take));
      }
      add(one);
    }
  }

  private Button into(EvidenceRequest request, int points, ObjIntConsumer<String> take) {
    Button into = new Button(getTranslation("complaint.evidence.take"));
    into.addThemeVariants(ButtonVariant.TERTIARY);
    if (points == 1) {
      into.addClickListener(click -> take.accept(request.text(), 0));
      return into;
    }
    ContextMenu menu = new ContextMenu(into);
    menu.setOpenOnClick(true);
    for (int point = 0; point < points; point++) {
      int chosen = point;
      menu.addItem(
          getTranslation("complaint.point", point + 1),
          click -> take.accept(request.text(), chosen));
    }
    return into;
  }
}
