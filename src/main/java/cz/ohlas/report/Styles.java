package cz.ohlas.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The styles of all documents: the shipped ones, or the company's own where they can be used. */
final class Styles {

  private static final Logger LOG = LoggerFactory.getLogger(Styles.class);
  private static final String SHIPPED = "/reports/common/styles.jrtx";

  private Styles() {}

  /** Reads {@code reports/styles.jrtx} in the data folder; falls back to the shipped styles. */
  static JRTemplate load(Path dataFolder) {
    JRTemplate shipped = shipped();
    Path own = dataFolder.resolve("reports").resolve("styles.jrtx");
    if (!Files.isRegularFile(own)) {
      return shipped;
    }
    try (InputStream source = Files.newInputStream(own)) {
      JRTemplate template = JRXmlTemplateLoader.load(source);
      Set<String> missing = names(shipped);
      missing.removeAll(names(template));
      if (missing.isEmpty() && template.getIncludedTemplates() == null) {
        LOG.info("Documents use the company's own styles from {}", own);
        return template;
      }
      LOG.error(
          "The styles in {} are not used: missing are {}, files included by them are not allowed",
          own,
          missing);
    } catch (IOException | JRRuntimeException unusable) {
      LOG.error(
          "The styles in {} cannot be read, the shipped ones are used: {}",
          own,
          unusable.toString());
    }
    return shipped;
  }

  private static JRTemplate shipped() {
    try (InputStream source = Styles.class.getResourceAsStream(SHIPPED)) {
      return JRXmlTemplateLoader.load(source);
    } catch (IOException unreadable) {
      throw new ReportFailed("the styles", unreadable);
    }
  }

  private static Set<String> names(JRTemplate template) {
    return Arrays.stream(template.getStyles()).map(JRStyle::getName).collect(Collectors.toSet());
  }
}
