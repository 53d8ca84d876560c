package cz.ohlas.report;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/**
 * Part of the build: compiles every template, so that one that does not compile fails the build.
 */
public final class TemplateCompiler {

  private static final String SOURCE = ".jrxml";

  private TemplateCompiler() {}

  /** Takes the folder of the sources and the folder for the compiled templates. */
  public static void main(String[] folders) throws IOException, JRException {
    Path sources = Path.of(folders[0]);
    Path compiled = Path.of(folders[1]);
    try (Stream<Path> files = Files.walk(sources)) {
      List<Path> templates = files.filter(file -> file.toString().endsWith(SOURCE)).toList();
      for (Path template : templates) {
        String name = sources.relativize(template).toString();
        Path target =
            compiled.resolve(name.substring(0, name.length() - SOURCE.length()) + ".jasper");
        Files.createDirectories(target.getParent());
        JasperCompileManager.compileReportToFile(template.toString(), target.toString());
      }
    }
    Path common = Files.createDirectories(compiled.resolve("common"));
    Files.write(common.resolve("sRGB.icc"), colours());
  }

  /** The colour profile that archivable files carry; the JDK brings it. */
  private static byte[] colours() {
    return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  }
}
