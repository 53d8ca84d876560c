package cz.ohlas.document;

import cz.ohlas.base.CzechText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The kinds of files the console takes, recognised by what is in them, never by their names. */
public enum FileType {
  /** Portable document. */
  PDF("application/pdf"),
  /** Lossless picture. */
  PNG("image/png"),
  /** Photograph or scan. */
  JPEG("image/jpeg"),
  /** A saved e-mail: it begins with header lines, one of which says from whom it is. */
  EML("message/rfc822"),
  /** A workbook of a spreadsheet program: an archive; what is in it is looked at by its reader. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** A table of text: lines or separators, no signs that only programs write. */
  CSV("text/csv");

  /**
   * So many of the first bytes are enough to recognise a file. What mail servers write above a
   * mail's own lines (stations, signatures) is tens of kilobytes long.
   */
  static final int HEAD = 64 * 1024;

  /** So much of a table is looked at: its reader sees the rest. */
  private static final int TABLE_HEAD = 4096;

  private static final Pattern HEADER =
      Pattern.compile("^[A-Za-z][A-Za-z0-9-]*:.*", Pattern.DOTALL);
  private static final Pattern TABLE =
      Pattern.compile("(?!\\s*<)[^\\x00-\\x08\\x0e-\\x1f]*[;,\\t\\r\\n][^\\x00-\\x08\\x0e-\\x1f]*");
  private static final Pattern FROM =
      Pattern.compile("^From[ \\t]*:", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
  private static final Pattern EMPTY_LINE = Pattern.compile("\\r?\\n\\r?\\n");

  private final String contentType;

  FileType(String contentType) {
    this.contentType = contentType;
  }

  /** The type that browsers are told. */
  public String contentType() {
    return contentType;
  }

  /** The endings such a file's name may have, with the dot. */
  public List<String> endings() {
    return switch (this) {
      case JPEG -> List.of(".jpg", ".jpeg");
      case CSV -> List.of(".csv", ".tsv", ".txt");
      default -> List.of("." + name().toLowerCase(Locale.ROOT));
    };
  }

  /** Whether a file of this name may be of this type. */
  public boolean fits(String fileName) {
    String name = CzechText.folded(fileName);
    return endings().stream().anyMatch(name::endsWith);
  }

  /** What a file is, by its first bytes. */
  public static Optional<FileType> recognise(byte[] head) {
    return Arrays.stream(values()).filter(type -> type.recognises(head)).findFirst();
  }

  /** The types' names for a sentence: {@code PDF, PNG}. */
  public static String names(Set<FileType> types) {
    return types.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
  }

  private boolean recognises(byte[] head) {
    return switch (this) {
      case PDF -> contains(head, "%PDF-", 1024);
      case PNG -> starts(head, 0x89, 'P', 'N', 'G', 13, 10, 26, 10);
      case JPEG -> starts(head, 0xFF, 0xD8, 0xFF);
      case EML -> isMail(head);
      case XLSX -> starts(head, 'P', 'K', 3, 4);
      case CSV -> isTable(head);
    };
  }

  private static boolean starts(byte[] head, int... signature) {
    if (head.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((head[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean contains(byte[] head, String signature, int within) {
    int length = Math.min(head.length, within);
    return new String(head, 0, length, StandardCharsets.ISO_8859_1).contains(signature);
  }

  private static boolean isMail(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    String header = EMPTY_LINE.split(text, 2)[0];
    return HEADER.matcher(header).matches() && FROM.matcher(header).find();
  }

  private static boolean isTable(byte[] head) {
    if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) {
      return true;
    }
    int length = Math.min(head.length, TABLE_HEAD);
    return TABLE.matcher(new String(head, 0, length, StandardCharsets.ISO_8859_1)).matches();
  }
}
