package cz.ohlas.request.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import cz.ohlas.document.ui.DocumentUpload;
import cz.ohlas.request.RequestNotebookService;

/** Files for a request, with a note where one is needed. */
final class AttachForm extends Composite<Div> {

  private static final int FILES = 10;

  private final DocumentUpload upload;
  private final TextField note = new TextField(getTranslation("request.field.fileNote"));

  AttachForm(RequestDesk desk) {
    upload =
        new DocumentUpload(
            desk.documents(), "request.field.files", RequestNotebookService.FILES, FILES);
    note.setMaxLength(1000);
    getContent().addClassName("note-form");
    getContent().add(upload, note);
  }

  void save(RequestNotebookService notebooks, long id, long version) {
    notebooks.attach(id, version, upload.files(), note.getValue());
  }
}
