package cz.ohlas.report;

import java.util.Arrays;
import java.util.List;

/**
 * One row of a document. Rows that share a section stand under its heading, which repeats on
 * following pages; the kind tells the template which band prints the row.
 *
 * @param section identifies the section; never printed
 * @param heading the section's heading, empty for a section without
 * @param kind the band's name, as the template knows it
 * @param c1 first cell; a cell the kind does not use is empty
 */
public record DocumentRow(
    String section,
    String heading,
    String kind,
    String c1,
    String c2,
    String c3,
    String c4,
    String c5,
    String c6,
    String c7,
    String c8,
    String c9,
    String c10,
    String c11,
    String c12) {

  private static final int CELLS = 12;

  /** A row of at most twelve cells. */
  public static DocumentRow of(String section, String heading, String kind, String... cells) {
    return of(section, heading, kind, Arrays.asList(cells));
  }

  /** A row of at most twelve cells. */
  public static DocumentRow of(String section, String heading, String kind, List<String> cells) {
    if (cells.size() > CELLS) {
      throw new IllegalArgumentException("A row has " + CELLS + " cells at most");
    }
    String[] all = new String[CELLS];
    Arrays.fill(all, "");
    for (int i = 0; i < cells.size(); i++) {
      all[i] = cells.get(i);
    }
    return new DocumentRow(
        section, heading, kind, all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7],
        all[8], all[9], all[10], all[11]);
  }
}
