package cz.ohlas.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.h2.engine.Constants;

/** The machine that the numbers were taken on, and how busy it was with other work. */
final class Machine {

  private final double loadBefore = load();

  /** What has to stand beside every number, in the order in which it is read. */
  Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("processors", Runtime.getRuntime().availableProcessors() + " × " + processor());
    facts.put("memory", memory());
    facts.put("system", system());
    facts.put("jdk", System.getProperty("java.vendor") + " " + Runtime.version());
    facts.put("database", "H2 " + Constants.VERSION);
    facts.put(
        "load",
        String.format(Locale.ROOT, "%.1f before, %.1f after the measuring", loadBefore, load()));
    return facts;
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static String memory() {
    var bean = ManagementFactory.getOperatingSystemMXBean();
    return bean instanceof com.sun.management.OperatingSystemMXBean known
        ? Math.round(known.getTotalMemorySize() / 1e9) + " GB"
        : "unknown";
  }

  private static String processor() {
    return line(Path.of("/proc/cpuinfo"), "model name", ":", System.getProperty("os.arch"));
  }

  private static String system() {
    String plain = System.getProperty("os.name") + " " + System.getProperty("os.version");
    return line(Path.of("/etc/os-release"), "PRETTY_NAME", "=", plain).replace("\"", "");
  }

  private static String line(Path file, String name, String between, String otherwise) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(between) + 1).strip())
          .findFirst()
          .orElse(otherwise);
    } catch (IOException elsewhere) {
      return otherwise;
    }
  }
}
