package cz.ohlas.report;

import cz.ohlas.base.Translations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Turns a print record into a PDF/A-2b file by its template. Safe for any number of threads. */
@Component
public class ReportRenderer {

  private static final String HEAD = "common/head";
  private static final String FACTS = "common/facts";
  private static final String COLOURS = "reports/common/sRGB.icc";
  private static final String PRODUCER = "Ohlas";

  private final JRTemplate styles;
  private final Logos logos = new Logos();
  private final Map<String, JasperReport> templates = new ConcurrentHashMap<>();

  /** Takes the data folder, where a company may put its own styles. */
  public ReportRenderer(@Value("${ohlas.data}") Path dataFolder) {
    this.styles = Styles.load(dataFolder);
  }

  /**
   * Makes the document's file.
   *
   * @param print chosen and formatted already, in the language of the locale
   * @throws ReportFailed when it cannot be made
   */
  public <P extends Record & PrintedDocument> byte[] pdf(
      ReportTemplate template, P print, Locale locale) {
    JasperPrint filled = fill(template, print, locale);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JRPdfExporter exporter = new JRPdfExporter();
    exporter.setExporterInput(new SimpleExporterInput(filled));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
    exporter.setConfiguration(archivable(print));
    try {
      exporter.exportReport();
    } catch (JRException | JRRuntimeException failure) {
      throw new ReportFailed(template + " " + print.number(), failure);
    }
    return bytes.toByteArray();
  }

  /** The filled pages, before they become a file. */
  <P extends Record & PrintedDocument> JasperPrint fill(
      ReportTemplate template, P print, Locale locale) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("print", print);
    parameters.put("head", print.head());
    parameters.put("logo", logos.ready(print.head().letterhead().logo()));
    parameters.put("headTemplate", template(HEAD));
    parameters.put("factsTemplate", template(FACTS));
    parameters.put("fingerprint", Fingerprint.of(print));
    parameters.put(JRParameter.REPORT_TEMPLATES, List.of(styles));
    parameters.put(JRParameter.REPORT_LOCALE, Translations.supported(locale));
    parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, Translations.bundle(locale));
    parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("Europe/Prague"));
    try {
      return JasperFillManager.fillReport(
          template(template.place()), parameters, RecordDataSource.of(print.rows()));
    } catch (JRException | JRRuntimeException failure) {
      throw new ReportFailed(template + " " + print.number(), failure);
    }
  }

  private static SimplePdfExporterConfiguration archivable(PrintedDocument print) {
    DocumentHead head = print.head();
    SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
    configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_2B);
    configuration.setIccProfilePath(COLOURS);
    configuration.setMetadataTitle(head.title() + " " + print.number());
    configuration.setMetadataAuthor(head.letterhead().name());
    configuration.setMetadataCreator(PRODUCER);
    configuration.setDisplayMetadataTitle(true);
    configuration.setCompressed(true);
    return configuration;
  }

  private JasperReport template(String place) {
    return templates.computeIfAbsent(place, ReportRenderer::load);
  }

  private static JasperReport load(String place) {
    String file = "/reports/" + place + ".jasper";
    try (InputStream compiled = ReportRenderer.class.getResourceAsStream(file)) {
      if (compiled == null) {
        throw new IOException("There is no " + file);
      }
      return (JasperReport) JRLoader.loadObject(compiled);
    } catch (IOException | JRException unreadable) {
      throw new ReportFailed(place, unreadable);
    }
  }
}
