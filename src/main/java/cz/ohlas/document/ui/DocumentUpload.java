package cz.ohlas.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ui.RuleMessage;
import cz.ohlas.document.DocumentStore;
import cz.ohlas.document.FileType;
import cz.ohlas.document.ReceivedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The one way to bring files. The browser checks type and size, the server checks them again while
 * the file streams in. What was brought waits in a temporary place until the form is saved; it is
 * gone when the form is.
 */
public final class DocumentUpload extends Composite<Div> {

  /** A refused file would keep its place, and the one chosen instead would be one too many. */
  private static final String WITHOUT_REFUSED =
      """
      this.addEventListener('upload-error', ({ detail: { xhr, file } }) => {
        if (xhr.status === 422) {
          setTimeout(() => { this.files = this.files.filter(other => other !== file); });
        }
      });\
      """;

  private final transient DocumentStore documents;
  private final Set<FileType> allowed;
  private final transient List<ReceivedFile> files = new ArrayList<>();
  private final RuleMessage message = new RuleMessage();
  private final Upload upload = new Upload();
  private Runnable onChange = () -> {};

  /** Takes the store, the translation key of the label, the types allowed and how many files. */
  public DocumentUpload(
      DocumentStore documents, String labelKey, Set<FileType> allowed, int maxFiles) {
    this.documents = documents;
    this.allowed = Set.copyOf(allowed);
    String label = getTranslation(labelKey);
    Span caption = new Span(label);
    caption.addClassName("upload-label");
    Span hint =
        new Span(
            getTranslation(
                "document.upload.hint", FileType.names(allowed), documents.limit().toMegabytes()));
    hint.addClassName("upload-hint");
    dress(label, maxFiles);
    getContent().addClassName("upload-field");
    getContent().add(caption, upload, hint, message);
    addDetachListener(detached -> forget());
  }

  /** The files brought, in the order in which they came. */
  public List<ReceivedFile> files() {
    return List.copyOf(files);
  }

  /** Hands the files over: whoever takes them closes them, and the field is empty again. */
  public List<ReceivedFile> handOver() {
    List<ReceivedFile> taken = List.copyOf(files);
    files.clear();
    upload.clearFileList();
    return taken;
  }

  /** Runs whenever a file has come or was taken away. */
  public DocumentUpload onChange(Runnable listener) {
    onChange = listener;
    return this;
  }

  /** Takes a file in as if a browser had sent it; false, and a sentence, when it is refused. */
  boolean take(String fileName, InputStream content) {
    message.clear();
    try {
      files.add(documents.receive(fileName, content, allowed));
      onChange.run();
      return true;
    } catch (BusinessRuleViolation refused) {
      message.tell(refused);
      return false;
    }
  }

  private void dress(String label, int maxFiles) {
    Button choose =
        new Button(getTranslation("document.upload.choose"), VaadinIcon.UPLOAD.create());
    choose.setAriaLabel(getTranslation("document.upload.chooseFor", label));
    upload.setUploadButton(choose);
    upload.setDropLabel(new Span(getTranslation("document.upload.drop")));
    upload.setUploadFormat(UploadFormat.RAW);
    upload.setMaxFiles(maxFiles);
    upload.setMaxFileSize(Math.toIntExact(documents.limit().toBytes()));
    upload.setAcceptedFileExtensions(
        allowed.stream().flatMap(type -> type.endings().stream()).sorted().toArray(String[]::new));
    upload.setI18n(UploadWords.of(this, allowed, documents.limit()));
    upload.setUploadHandler(this::receive);
    upload.getElement().executeJs(WITHOUT_REFUSED);
    upload.addFileRejectedListener(rejected -> message.tell(rejected.getErrorMessage()));
    upload.addFileRemovedListener(removed -> drop(removed.getFileName()));
  }

  /** Runs beside the window's own requests; what it shows there arrives with the next answer. */
  private void receive(UploadEvent event) throws IOException {
    ReceivedFile file;
    try (InputStream content = event.getInputStream()) {
      file = documents.receive(event.getFileName(), content, allowed);
    } catch (BusinessRuleViolation refused) {
      String sentence = refused.sentence(event.getUI().getLocale());
      event.reject(sentence);
      var _ = event.getUI().access(() -> message.tell(refused));
      return;
    }
    arrived(event.getUI(), file);
  }

  /** The window may be gone by now, or go before it gets to this. */
  void arrived(UI window, ReceivedFile file) {
    window.accessLater(() -> keep(file), file::close).run();
  }

  /** The form may have been closed while the file was still coming. */
  private void keep(ReceivedFile file) {
    if (!isAttached()) {
      file.close();
      return;
    }
    message.clear();
    files.add(file);
    onChange.run();
  }

  private void drop(String fileName) {
    String name = ReceivedFile.safeName(fileName);
    files.stream()
        .filter(file -> file.fileName().equals(name))
        .findFirst()
        .ifPresent(file -> {
          files.remove(file);
          file.close();
          onChange.run();
        });
  }

  private void forget() {
    files.forEach(ReceivedFile::close);
    files.clear();
    upload.clearFileList();
  }
}
