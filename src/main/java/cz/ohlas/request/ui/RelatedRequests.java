package cz.ohlas.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.Section;
import cz.ohlas.request.LinkKind;
import cz.ohlas.request.RequestDetail;
import cz.ohlas.request.RequestFact;
import cz.ohlas.request.RequestNotebook.LinkFact;
import cz.ohlas.request.RequestReference;
import cz.ohlas.request.RequestState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Requests linked with this one, and earlier ones like it about the same installation. */
final class RelatedRequests {

  private final RequestDesk desk;
  private final RequestDetail request;
  private final RequestFact fact;
  private final RequestDialogs dialogs;
  private final Div content = new Div();

  private RelatedRequests(RequestDesk desk, RequestDetail request, RequestDialogs dialogs) {
    this.desk = desk;
    this.request = request;
    this.fact = request.fact();
    this.dialogs = dialogs;
  }

  static Optional<Section> of(RequestDesk desk, RequestDetail request, RequestDialogs dialogs) {
    return new RelatedRequests(desk, request, dialogs).section();
  }

  private Optional<Section> section() {
    List<LinkFact> links = request.notebook().heldLinks();
    Set<Long> linked = links.stream().map(LinkFact::otherId).collect(Collectors.toSet());
    links.forEach(link -> content.add(line(link)));
    Long registration = fact.registrationId();
    List<RequestReference> similar =
        registration == null
            ? List.of()
            : desk.links().similar(fact.id(), registration, fact.subject()).stream()
                .filter(other -> !linked.contains(other.id()))
                .toList();
    if (!similar.isEmpty()) {
      Span title = new Span(content.getTranslation("request.related.similar"));
      title.addClassName("quiet");
      content.add(title);
      similar.forEach(other -> content.add(line(other)));
    }
    return links.isEmpty() && similar.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section("request.section.related", content));
  }

  private Div line(LinkFact link) {
    Span kind = new Span(content.getTranslation("request.linked." + link.kind()));
    kind.addClassName("strong");
    Div line = line(kind, link.otherId(), link.number(), link.subject(), state(link.state()));
    if (!link.customerName().equals(fact.customerName())) {
      line.add(new Span(link.customerName()));
    }
    if (!desk.maySupport()) {
      return line;
    }
    if (link.kind() == LinkKind.DUPLICATE_OF
        && link.state() == RequestState.SERVED
        && fact.state() == RequestState.OPEN) {
      line.add(
          button(
              "request.related.serveLike",
              link.number(),
              () -> dialogs.notebook().serveLike(link.otherId())));
    }
    line.add(
        button(
            "request.related.unlink", link.number(), () -> dialogs.notebook().unlink(link.id())));
    return line;
  }

  private Div line(RequestReference other) {
    Span when = new Span(Formats.of(UI.getCurrent().getLocale()).date(other.receivedAt()));
    when.addClassName("quiet");
    Div line = line(when, other.id(), other.number(), other.subject(), state(other.state()));
    if (desk.maySupport()) {
      line.add(
          button(
              "request.related.link", other.number(), () -> dialogs.notebook().link(other.id())));
    }
    return line;
  }

  private static Div line(Component first, long id, String number, String subject, String state) {
    Div line =
        new Div(first, RequestNavigation.link(id, number), new Span(subject), new Span(state));
    line.addClassName("related");
    return line;
  }

  private String state(RequestState state) {
    return content.getTranslation("request.state." + state);
  }

  private Button button(String labelKey, String number, Runnable action) {
    Button button = new Button(content.getTranslation(labelKey), click -> action.run());
    button.setAriaLabel(content.getTranslation(labelKey) + ": " + number);
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }
}
