package cz.ohlas.request.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.base.ui.Section;
import cz.ohlas.document.ui.DocumentLink;
import cz.ohlas.request.RequestAction;
import cz.ohlas.request.RequestDetail;
import cz.ohlas.request.RequestNotebook.AttachmentFact;
import java.util.List;
import java.util.Optional;

/** The files of a request. */
final class RequestFiles {

  private RequestFiles() {}

  static Optional<Section> of(RequestDesk desk, RequestDetail request, RequestDialogs dialogs) {
    List<AttachmentFact> files = request.notebook().files();
    if (files.isEmpty()) {
      return Optional.empty();
    }
    Div lines = new Div();
    files.forEach(file -> lines.add(line(desk, file, dialogs)));
    Section section = new Section("request.section.files", lines);
    if (request.actions().contains(RequestAction.ATTACH)) {
      Button attach =
          new Button(
              lines.getTranslation("request.action." + RequestAction.ATTACH),
              click -> dialogs.open(RequestAction.ATTACH));
      attach.addThemeVariants(ButtonVariant.TERTIARY);
      section.withActions(attach);
    }
    return Optional.of(section);
  }

  private static Div line(RequestDesk desk, AttachmentFact file, RequestDialogs dialogs) {
    Div line =
        new Div(new DocumentLink(file.fileName(), () -> desk.notebooks().attachment(file.id())));
    line.addClassName("related");
    if (!file.note().isEmpty()) {
      Span note = new Span(file.note());
      note.addClassName("quiet");
      line.add(note);
    }
    if (desk.maySupport()) {
      Button remove =
          new Button(
              line.getTranslation("request.file.remove"),
              click -> dialogs.notebook().removeFile(file.id()));
      remove.addThemeVariants(ButtonVariant.TERTIARY);
      remove.setAriaLabel(line.getTranslation("request.file.removeThis", file.fileName()));
      line.add(remove);
    }
    return line;
  }
}
