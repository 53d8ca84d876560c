package cz.ohlas.complaint.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.complaint.ComplaintReplyPrint;
import cz.ohlas.report.DocumentRow;

/** The letter as it would read now, in the words that the printed one takes. */
final class LiveLetter extends Article {

  LiveLetter() {
    addClassName("live-letter");
    getElement().setAttribute("aria-label", getTranslation("complaint.letter.live"));
    // It scrolls: whoever has no mouse needs to get into it
    getElement().setAttribute("tabindex", "0");
  }

  void show(ComplaintReplyPrint letter) {
    removeAll();
    add(new H3(letter.head().title()));
    Div party = new Div();
    party.addClassName("letter-party");
    party.add(new Span(letter.head().partyName()));
    letter.head().partyLines().forEach(line -> party.add(new Span(line)));
    add(party);
    String heading = "";
    for (DocumentRow row : letter.rows()) {
      if (!row.heading().isEmpty() && !row.heading().equals(heading)) {
        add(new H4(row.heading()));
      }
      heading = row.heading();
      add(line(row));
    }
  }

  private static Paragraph line(DocumentRow row) {
    Paragraph line = new Paragraph();
    line.addClassName("letter-" + row.kind().toLowerCase(java.util.Locale.ROOT));
    for (String cell : new String[] {row.c1(), row.c2(), row.c3(), row.c4(), row.c5()}) {
      if (!cell.isBlank()) {
        line.add(new Span(cell));
      }
    }
    return line;
  }
}
