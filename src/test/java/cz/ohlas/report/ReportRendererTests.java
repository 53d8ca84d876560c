package cz.ohlas.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.base.Translations;
import cz.ohlas.document.DocumentFixtures;
import cz.ohlas.statement.StatementFixtures;
import cz.ohlas.statement.StatementPrint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every document has in common. */
class ReportRendererTests {

  private static final Locale CZECH = Translations.CZECH;

  @TempDir private Path data;

  @Test
  void every_page_says_which_one_it_is_of_how_many_and_of_which_document() {
    List<String> pages = PdfText.pages(pdf(StatementFixtures.ordinary(40, CZECH)));

    assertThat(pages).hasSizeGreaterThan(2);
    for (int page = 1; page <= pages.size(); page++) {
      assertThat(pages.get(page - 1))
          .contains("Strana %d z %d".formatted(page, pages.size()))
          .contains("V-2026-000123 · otisk ");
    }
  }

  @Test
  void headings_and_column_labels_are_repeated_on_following_pages() {
    assertThat(PdfText.pages(pdf(StatementFixtures.ordinary(40, CZECH))).get(1))
        .contains("Požadavky – pokračování")
        .contains("Rozsah podpory");
  }

  @Test
  void the_fingerprint_is_that_of_the_printed_data() {
    StatementPrint print = StatementFixtures.ordinary(3, CZECH);

    assertThat(Fingerprint.of(print))
        .matches("[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}")
        .isEqualTo(Fingerprint.of(StatementFixtures.ordinary(3, CZECH)))
        .isNotEqualTo(Fingerprint.of(StatementFixtures.ordinary(4, CZECH)));
  }

  @Test
  void a_logo_with_transparency_keeps_the_file_archivable() throws IOException {
    StatementPrint print = StatementFixtures.ordinary(1, CZECH);
    BufferedImage picture = new BufferedImage(1200, 300, BufferedImage.TYPE_INT_ARGB);
    picture.createGraphics().fillOval(0, 0, 600, 300);
    ByteArrayOutputStream logo = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", logo);

    PdfA.assertValid2b(pdf(withLogo(print, logo.toByteArray())));
  }

  @Test
  void an_unreadable_logo_gives_way_to_the_name() {
    StatementPrint print = StatementFixtures.ordinary(1, CZECH);
    byte[] broken = "no picture".getBytes(StandardCharsets.UTF_8);

    assertThat(PdfText.of(pdf(withLogo(print, broken)))).startsWith("Ukázková podpora");
  }

  @Test
  void a_logo_that_was_taken_before_its_size_was_asked_is_left_out() throws IOException {
    ByteArrayOutputStream huge = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(6_000, 5_000, BufferedImage.TYPE_BYTE_BINARY), "png", huge);

    assertThat(new Logos().ready(huge.toByteArray())).isNull();
  }

  @Test
  void a_logo_in_the_four_colours_of_printers_is_printed() throws IOException {
    byte[] logo = DocumentFixtures.cmyk();

    assertThat(new Logos().ready(logo)).isNotNull();
    PdfA.assertValid2b(pdf(withLogo(StatementFixtures.ordinary(1, CZECH), logo)));
  }

  @Test
  void a_company_may_replace_the_styles() throws IOException {
    String shipped = shippedStyles();
    ownStyles(shipped.replace("#1F4E79", "#7A1F2B"));

    assertThat(Styles.load(data).getStyles())
        .hasSameSizeAs(Styles.load(data.resolve("no")).getStyles());
    assertThat(pdf(StatementFixtures.ordinary(1, CZECH))).isNotEmpty();
  }

  @Test
  void styles_that_miss_one_or_cannot_be_read_are_not_used() throws IOException {
    int shipped = Styles.load(data).getStyles().length;

    ownStyles("<jasperTemplate><style name=\"Base\" default=\"true\"/></jasperTemplate>");
    assertThat(Styles.load(data).getStyles()).hasSize(shipped);
    ownStyles("<jasperTemplate><style");
    assertThat(Styles.load(data).getStyles()).hasSize(shipped);
  }

  @Test
  void expressions_of_templates_reach_no_class_that_is_not_named() throws Exception {
    JasperReport template = JasperCompileManager.compileReport(template("Runtime.getRuntime()"));

    assertThatThrownBy(
            () -> JasperFillManager.fillReport(template, new HashMap<>(), new JREmptyDataSource()))
        .hasStackTraceContaining("java.lang.Runtime is not visible to reports");
  }

  private static ByteArrayInputStream template(String expression) {
    return new ByteArrayInputStream(
        """
        <jasperReport name="probe" language="java" pageWidth="595" pageHeight="842"
            columnWidth="555" leftMargin="20" rightMargin="20" topMargin="30" bottomMargin="30">
          <title height="20">
            <element kind="textField" x="0" y="0" width="100" height="20">
              <expression><![CDATA[String.valueOf(%s)]]></expression>
            </element>
          </title>
        </jasperReport>
        """
            .formatted(expression)
            .getBytes(StandardCharsets.UTF_8));
  }

  private byte[] pdf(StatementPrint print) {
    return new ReportRenderer(data).pdf(ReportTemplate.STATEMENT, print, CZECH);
  }

  private static StatementPrint withLogo(StatementPrint print, byte[] logo) {
    DocumentHead head = print.head();
    return new StatementPrint(
        print.number(),
        new DocumentHead(
            new Letterhead(logo, head.letterhead().name(), head.letterhead().lines()),
            head.title(),
            head.subtitle(),
            head.partyLabel(),
            head.partyName(),
            head.partyLines(),
            head.facts()),
        print.rows());
  }

  private static String shippedStyles() throws IOException {
    return Files.readString(Path.of("reports/common/styles.jrtx"));
  }

  private void ownStyles(String xml) throws IOException {
    Files.writeString(Files.createDirectories(data.resolve("reports")).resolve("styles.jrtx"), xml);
  }
}
