package cz.ohlas.company.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.company.CompanyProfileService;
import cz.ohlas.document.DocumentStore;
import cz.ohlas.document.FileType;
import cz.ohlas.document.ReceivedFile;
import cz.ohlas.document.ui.DocumentUpload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The picture in the letterhead. */
final class LogoPanel extends Div {

  private final transient CompanyProfileService company;
  private final transient DocumentStore documents;

  LogoPanel(CompanyProfileService company, DocumentStore documents) {
    this.company = company;
    this.documents = documents;
    addClassName("edit-pane");
    refresh();
  }

  private void refresh() {
    removeAll();
    Div picture = new Div();
    picture.addClassName("logo");
    company
        .logo()
        .ifPresentOrElse(
            bytes -> picture.add(image(bytes), removal()),
            () -> {
              Paragraph none = new Paragraph(getTranslation("company.logo.none"));
              none.addClassName("quiet");
              picture.add(none);
            });
    DocumentUpload upload =
        new DocumentUpload(documents, "company.logo.upload", CompanyProfileService.LOGO_TYPES, 1);
    upload.onChange(() -> {
      if (!upload.files().isEmpty()) {
        wear(upload.files().getFirst());
      }
    });
    add(picture, upload);
  }

  private void wear(ReceivedFile file) {
    try (InputStream content = file.open()) {
      company.changeLogo(company.current().version(), file.fileName(), content);
      Notices.done("notice.saved");
    } catch (BusinessRuleViolation refused) {
      Notices.rule(refused);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    refresh();
  }

  private Button removal() {
    Button remove =
        new Button(
            getTranslation("action.remove"),
            click -> {
              company.removeLogo(company.current().version());
              refresh();
            });
    remove.addThemeVariants(ButtonVariant.TERTIARY);
    return remove;
  }

  /** Only a recognised picture gets this far; it is shown as what it was recognised as. */
  private Image image(byte[] bytes) {
    String type =
        FileType.recognise(bytes).map(FileType::contentType).orElse("application/octet-stream");
    DownloadHandler picture =
        DownloadHandler.fromInputStream(event ->
                new DownloadResponse(new ByteArrayInputStream(bytes), "logo", type, bytes.length))
            .inline();
    return new Image(picture, getTranslation("company.logo"));
  }
}
