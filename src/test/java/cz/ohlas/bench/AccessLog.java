package cz.ohlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The web server's own log, read for what it spent on each opening between two marks. */
record AccessLog(Path folder) {

  static final String BEGIN = "app/styles.css?begin";
  static final String END = "app/styles.css?end";

  /** Request line, status, bytes as sent (after compression), microseconds. */
  private static final String PATTERN = "%r %s %B %{us}T";

  private static final Pattern LINE =
      Pattern.compile("(GET|POST) (\\S+) HTTP/1\\.1 (\\d+) (\\d+) (\\d+)");

  /** The settings under which the console writes the log. */
  List<String> settings() {
    return List.of(
        "--server.tomcat.accesslog.enabled=true",
        "--server.tomcat.accesslog.buffered=false",
        "--server.tomcat.accesslog.directory=" + folder.toAbsolutePath(),
        "--server.tomcat.accesslog.pattern=" + PATTERN);
  }

  /** What stands between each begin and its end, in the order of time. */
  List<Opening> openings() throws IOException {
    List<Opening> openings = new ArrayList<>();
    Opening sum = Opening.NOTHING;
    for (String line : lines()) {
      Matcher request = LINE.matcher(line);
      if (!request.find()) {
        throw new IllegalStateException("Not understood: " + line);
      }
      String address = request.group(2);
      if (address.endsWith(BEGIN)) {
        sum = Opening.NOTHING;
      } else if (address.endsWith(END)) {
        openings.add(sum);
      } else if (address.contains("v-r=uidl")) {
        if (!"200".equals(request.group(3))) {
          throw new IllegalStateException("Failed: " + line);
        }
        sum = sum.plus(Long.parseLong(request.group(4)), Long.parseLong(request.group(5)));
      }
    }
    return openings;
  }

  private List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }

  /** The round trips of one opening together: bytes sent, milliseconds of the server, how many. */
  record Opening(long bytes, double milliseconds, int trips) {

    private static final Opening NOTHING = new Opening(0, 0, 0);

    private Opening plus(long moreBytes, long micros) {
      return new Opening(bytes + moreBytes, milliseconds + micros / 1_000.0, trips + 1);
    }
  }
}
