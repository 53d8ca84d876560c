package cz.ohlas.request;

import cz.ohlas.base.CzechText;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Translations;
import cz.ohlas.company.CompanyTexts;
import cz.ohlas.report.DocumentRow;
import cz.ohlas.report.PrintableText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The language of a printed record of a request; whatever it says can be printed. */
final class PrintVoice {

  private static final String PRINT = "request.print.record.";

  private final Locale locale;
  private final CompanyTexts.Wording source;
  private final Formats formats;

  PrintVoice(Locale locale, CompanyTexts.Wording source) {
    this.locale = locale;
    this.source = source;
    this.formats = Formats.of(locale);
  }

  Locale locale() {
    return locale;
  }

  Formats formats() {
    return formats;
  }

  String moment(Instant moment) {
    return formats.dateTime(moment);
  }

  /** The document's own words. */
  String say(String name, Object... arguments) {
    return typeset(source.text(PRINT + name, arguments));
  }

  /** The console's words. */
  String text(String key, Object... arguments) {
    return Translations.text(locale, key, arguments);
  }

  /** What somebody wrote, as it can be printed. */
  String typeset(String text) {
    String printable = PrintableText.of(text);
    return Translations.CZECH.equals(locale) ? CzechText.typeset(printable) : printable;
  }

  DocumentRow row(String section, String kind, String... cells) {
    return DocumentRow.of(
        section, say(section), kind, Arrays.stream(cells).map(this::typeset).toList());
  }

  /** The same, a long text going on in rows of its own, whose first cell is empty. */
  List<DocumentRow> rows(String section, String kind, String first, String text, String aside) {
    List<DocumentRow> rows = new ArrayList<>();
    List<String> pieces = PrintableText.pieces(PrintableText.of(text));
    for (int i = 0; i < pieces.size(); i++) {
      rows.add(
          row(
              section,
              kind,
              i == 0 ? first : "",
              pieces.get(i),
              i == pieces.size() - 1 ? aside : ""));
    }
    return rows;
  }
}
