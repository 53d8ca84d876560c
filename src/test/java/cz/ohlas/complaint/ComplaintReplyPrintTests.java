package cz.ohlas.complaint;

import cz.ohlas.base.Translations;
import cz.ohlas.report.DocumentFact;
import cz.ohlas.report.DocumentHead;
import cz.ohlas.report.DocumentRow;
import cz.ohlas.report.Letterhead;
import cz.ohlas.report.ReportTemplate;
import cz.ohlas.report.WorstCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The template of the reply against the longest and the emptiest letter. */
class ComplaintReplyPrintTests extends WorstCase<ComplaintReplyPrint> {

  private static final String WORD = "Nejneobhospodařovávatelnějšími";
  private static final String LINE =
      "Příliš žluťoučký kůň úpěl ďábelské ódy a technik podpory je v 9:05 dne 12. 2. 2013 vyslechl. ";

  @Override
  protected ReportTemplate template() {
    return ReportTemplate.COMPLAINT_REPLY;
  }

  @Override
  protected ComplaintReplyPrint longest(Locale locale) {
    List<DocumentRow> rows = new ArrayList<>();
    rows.add(DocumentRow.of("mark", "", ComplaintReplyPrint.MARK, LINE.repeat(2)));
    rows.add(text("introduction", "", LINE.repeat(40)));
    for (int i = 1; i <= 20; i++) {
      rows.add(
          DocumentRow.of(
              "verdicts",
              say(locale, "complaint.print.decision"),
              ComplaintReplyPrint.VERDICT,
              say(locale, "complaint.print.point", i),
              LINE.repeat(i == 1 ? 40 : 8) + WORD + i,
              say(locale, "complaint.verdict.NOT_ABOUT_QUALITY")));
    }
    for (int i = 1; i <= 20; i++) {
      String heading =
          say(
              locale,
              "complaint.print.pointHeading",
              i,
              say(locale, "complaint.verdict.NOT_ABOUT_QUALITY"));
      for (String label : List.of("claim", "demand", "findings", "rule", "reasons")) {
        rows.add(
            DocumentRow.of(
                "point" + i,
                heading,
                ComplaintReplyPrint.LABELLED,
                say(locale, "complaint.print.label." + label),
                LINE.repeat(i == 1 ? 40 : 4) + WORD + i + label));
      }
    }
    for (int i = 1; i <= 300; i++) {
      rows.add(
          DocumentRow.of(
              "remedies",
              say(locale, "complaint.print.remedy"),
              ComplaintReplyPrint.REMEDY,
              LINE.repeat(3) + WORD + i,
              "1\u00a0234\u00a0567\u00a0890,50\u00a0Kč",
              "30.\u00a011.\u00a02026",
              "Maxmiliána Kateřina Nejedlá-Černohorská z\u00a0Horních Počernic"));
    }
    rows.add(heading(say(locale, "complaint.print.review")));
    rows.add(text("closing", "", LINE.repeat(20)));
    rows.add(heading(say(locale, "complaint.print.attachments")));
    rows.add(text("closing", "", LINE.repeat(10)));
    rows.add(
        DocumentRow.of(
            "closing",
            "",
            ComplaintReplyPrint.SIGN,
            say(locale, "complaint.print.regards"),
            LINE.repeat(2),
            "Maxmiliána Kateřina Nejedlá-Černohorská z\u00a0Horních Počernic",
            LINE,
            say(locale, "complaint.print.inPlaceOf", LINE)));
    return new ComplaintReplyPrint("R-2026-999999", head(locale, 4), rows);
  }

  @Override
  protected ComplaintReplyPrint empty(Locale locale) {
    List<DocumentRow> rows =
        List.of(
            DocumentRow.of(
                "verdicts",
                say(locale, "complaint.print.decision"),
                ComplaintReplyPrint.VERDICT,
                say(locale, "complaint.print.point", 1),
                "Čekání",
                say(locale, "complaint.verdict.UPHELD")),
            DocumentRow.of("signature", "", ComplaintReplyPrint.SIGN, "", "", "Jana Dvořáková"));
    return new ComplaintReplyPrint(
        "R-2026-000001",
        new DocumentHead(
            new Letterhead(null, "Ohlas", List.of()),
            "Vyřízení",
            "",
            "",
            "X",
            List.of(),
            List.of()),
        rows);
  }

  private static DocumentHead head(Locale locale, int times) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      lines.add(i + " " + LINE);
    }
    return new DocumentHead(
        new Letterhead(null, LINE.repeat(2), lines),
        say(locale, "complaint.print.title.QUALITY"),
        LINE.repeat(2),
        say(locale, "complaint.print.customer"),
        LINE.repeat(2),
        lines,
        List.of(
            new DocumentFact(say(locale, "complaint.print.fact.number"), "R-2026-999999"),
            new DocumentFact(
                say(locale, "complaint.print.fact.term"),
                say(locale, "complaint.print.termLate", "30. 11. 2026")),
            new DocumentFact(say(locale, "complaint.print.fact.preparedBy"), LINE + "\n" + LINE),
            new DocumentFact(say(locale, "complaint.print.fact.issued"), LINE)));
  }

  private static DocumentRow text(String section, String heading, String text) {
    return DocumentRow.of(section, heading, ComplaintReplyPrint.TEXT, text);
  }

  private static DocumentRow heading(String heading) {
    return DocumentRow.of("closing", "", ComplaintReplyPrint.HEADING, heading);
  }

  private static String say(Locale locale, String key, Object... arguments) {
    return Translations.text(locale, key, arguments);
  }
}
