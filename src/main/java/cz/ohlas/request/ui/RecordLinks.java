package cz.ohlas.request.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.PdfLink;
import cz.ohlas.request.RecordKind;
import cz.ohlas.request.RequestPrintFile;
import java.util.Locale;

/** The record of a request on paper, in one click: for the customer or for ourselves. */
final class RecordLinks extends Composite<Div> {

  private final transient RequestDesk desk;
  private final long requestId;

  RecordLinks(RequestDesk desk, long requestId) {
    this.desk = desk;
    this.requestId = requestId;
    getContent().addClassNames("record-links", "quiet");
    getContent()
        .add(
            group("request.record.customer", RecordKind.CUSTOMER),
            group("request.record.internal", RecordKind.INTERNAL));
  }

  private Span group(String labelKey, RecordKind kind) {
    Span group = new Span(new Span(getTranslation(labelKey)));
    group.addClassName("record-group");
    for (Locale language : Translations.locales()) {
      String nameKey = "request.record." + language.getLanguage();
      PdfLink link =
          new PdfLink(
              nameKey,
              () -> {
                RequestPrintFile file = desk.prints().pdf(requestId, kind, language);
                return new PdfLink.Pdf(file.fileName(), file.content());
              });
      link.getElement()
          .setAttribute("aria-label", getTranslation(labelKey) + " " + getTranslation(nameKey));
      group.add(link);
    }
    return group;
  }
}
