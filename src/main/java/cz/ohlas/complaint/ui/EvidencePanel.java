package cz.ohlas.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import cz.ohlas.complaint.EvidenceRequest;
import cz.ohlas.request.ui.RequestNavigation;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the log says about the requests complained about; its sentences go into the findings by one
 * click.
 */
final class EvidencePanel extends Div {

  EvidencePanel(List<EvidenceRequest> requests, boolean open, Consumer<String> take) {
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
      if (open) {
        Button into =
            new Button(
                getTranslation("complaint.evidence.take"), click -> take.accept(request.text()));
        into.addThemeVariants(ButtonVariant.TERTIARY);
        one.add(into);
      }
      add(one);
    }
  }
}
