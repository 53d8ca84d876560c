package cz.ohlas.exchange;

import cz.ohlas.document.FileType;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The kinds of tables that are read and written. */
public enum TableFormat {
  /** A workbook of a spreadsheet program. */
  XLSX(FileType.XLSX),
  /** Text with separators. */
  CSV(FileType.CSV);

  /** The same as kinds of files. */
  public static final Set<FileType> FILES =
      Collections.unmodifiableSet(EnumSet.of(FileType.CSV, FileType.XLSX));

  private final FileType type;

  TableFormat(FileType type) {
    this.type = type;
  }

  /** The table that such a file is. */
  public static TableFormat of(FileType type) {
    return Arrays.stream(values())
        .filter(format -> format.type == type)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No table: " + type));
  }

  /** What browsers are told. */
  public String contentType() {
    return type.contentType();
  }

  /** The ending of such a file's name, with the dot. */
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}
