package cz.ohlas.demo;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfWriter;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Translations;
import cz.ohlas.complaint.ComplaintInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What customers send on paper: small files of one page that open in any reader. */
final class Paper {

  private static final String FONT = "/reports/common/fonts/SourceSans3-Regular.ttf";
  private static final BaseFont FACE = face();

  private Paper() {}

  /** A registration card of the software (REG-2). */
  static byte[] registrationCard(CzechCompany company, String ico, String card, Instant seen) {
    return pdf(
        "Registrační karta " + card,
        List.of(
            "Produkt: Oktell",
            "Číslo karty: " + card,
            "Držitel licence: " + company.name(),
            "Sídlo: " + company.address(),
            "IČO: " + ico,
            "",
            "Držitel je oprávněn užívat program v rozsahu zakoupené licence.",
            "",
            "Kopie předložena dne " + Formats.of(Translations.CZECH).date(seen),
            "",
            "razítko a podpis držitele"));
  }

  /** An agreement on processing personal data. */
  static byte[] processingAgreement(
      CzechCompany company, String ico, String contract, LocalDate signed) {
    return pdf(
        "Smlouva o zpracování osobních údajů",
        List.of(
            "ke smlouvě o technické podpoře č. " + contract,
            "",
            "Správce: " + company.name() + ", " + company.address() + ", IČO " + ico,
            "Zpracovatel: Vltavský hlas s. r. o.",
            "",
            "Zpracovatel přistupuje k osobním údajům jen při odstraňování závad a podle pokynů",
            "správce; údaje nekopíruje a po skončení podpory je vrátí nebo vymaže.",
            "",
            "Podepsáno dne " + Formats.of(Translations.CZECH).date(signed)));
  }

  /** A complaint as it came (CMP-1). */
  static byte[] complaint(
      CzechCompany company, Person writer, ComplaintCase story, ComplaintInput input) {
    List<String> lines = new ArrayList<>();
    lines.add(company.name() + ", " + company.address());
    lines.add("");
    lines.add("Vltavský hlas s. r. o., vedoucí společnosti");
    lines.add("");
    lines.add(
        company.city()
            + " dne "
            + Formats.of(Translations.CZECH)
                .date(input.datedOn() == null ? input.receivedOn() : input.datedOn()));
    lines.add("");
    lines.add("Vážená paní jednatelko,");
    lines.add(story.claim());
    lines.add("Žádáme: " + story.demand());
    lines.add("");
    lines.add("S pozdravem");
    lines.add(writer.name());
    return pdf(story.subject(), lines);
  }

  private static byte[] pdf(String heading, List<String> lines) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Document document = new Document(PageSize.A4, 70, 70, 80, 80)) {
      PdfWriter.getInstance(document, bytes);
      document.addTitle(heading);
      document.open();
      document.add(new Paragraph(30, heading, new Font(FACE, 18)));
      for (String line : lines) {
        document.add(new Paragraph(18, line.isEmpty() ? " " : line, new Font(FACE, 11)));
      }
    }
    return bytes.toByteArray();
  }

  private static BaseFont face() {
    try (InputStream stream = Paper.class.getResourceAsStream(FONT)) {
      if (stream == null) {
        throw new IllegalStateException(FONT + " is missing");
      }
      return BaseFont.createFont(
          FONT, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, stream.readAllBytes(), null);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (DocumentException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
