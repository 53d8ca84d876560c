package cz.ohlas.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.function.Supplier;

/**
 * A link to a PDF made at the moment of the click; the supplier goes through the feature's service,
 * which checks rights.
 */
public final class PdfLink extends Anchor {

  /** A PDF under its file name. */
  public record Pdf(String fileName, byte[] content) {}

  /** What makes the PDF. */
  @FunctionalInterface
  public interface PdfSupplier extends Supplier<Pdf>, Serializable {}

  /** Opens in a new window of the browser. */
  public PdfLink(String labelKey, PdfSupplier pdf) {
    setText(getTranslation(labelKey));
    setHref(
        DownloadHandler.fromInputStream(
                event -> {
                  Pdf made = pdf.get();
                  return new DownloadResponse(
                      new ByteArrayInputStream(made.content()),
                      made.fileName(),
                      "application/pdf",
                      made.content().length);
                })
            .inline());
    setTarget(AnchorTarget.BLANK);
    addClassName("button-link");
  }
}
