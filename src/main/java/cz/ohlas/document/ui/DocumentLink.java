package cz.ohlas.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadEvent;
import cz.ohlas.base.NotFound;
import cz.ohlas.document.DocumentDownload;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;

/**
 * A link that downloads a document. There is no general address of documents: at each click the
 * supplier asks the service of the record that the document belongs to, which checks rights. The
 * browser is told to save the file, never to show it as a page of the console.
 */
public final class DocumentLink extends Anchor {

  private static final int NOT_FOUND = 404;

  /** Asks the owning feature's service. */
  @FunctionalInterface
  public interface Source extends Supplier<DocumentDownload>, Serializable {}

  /** Takes the text of the link, usually the file's name. */
  public DocumentLink(String text, Source source) {
    addClassName("document-link");
    setHref(event -> answer(event, source));
    getElement().setAttribute("download", true);
    add(VaadinIcon.PAPERCLIP.create());
    add(text);
  }

  private static void answer(DownloadEvent event, Source source) throws IOException {
    DocumentDownload document;
    try {
      document = source.get();
    } catch (NotFound | AccessDeniedException hidden) {
      event.getResponse().setStatus(NOT_FOUND);
      return;
    }
    var response = event.getResponse();
    response.setContentType(document.contentType());
    event.setContentLength(document.size());
    document.headers().forEach(response::setHeader);
    try (OutputStream target = response.getOutputStream()) {
      document.writeTo(target);
    }
  }
}
