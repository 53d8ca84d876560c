package cz.ohlas.statement;

import cz.ohlas.base.Translations;
import cz.ohlas.report.ReportRenderer;
import cz.ohlas.report.ReportTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes sample statements to target/pages, to be looked at. */
public final class StatementPages {

  private static final Path FOLDER = Path.of("target/pages");
  private static final ReportRenderer RENDERER = new ReportRenderer(FOLDER);

  private StatementPages() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) throws IOException {
    Files.createDirectories(FOLDER);
    for (Locale locale : Translations.locales()) {
      String language = locale.getLanguage();
      write("ordinary-" + language, StatementFixtures.ordinary(40, locale), locale);
      write("empty-" + language, StatementFixtures.empty(locale), locale);
    }
    write("longest-cs", StatementFixtures.longest(Translations.CZECH), Translations.CZECH);
  }

  private static void write(String name, StatementPrint print, Locale locale) throws IOException {
    byte[] pdf = RENDERER.pdf(ReportTemplate.STATEMENT, print, locale);
    Files.write(FOLDER.resolve(name + ".pdf"), pdf);
  }
}
