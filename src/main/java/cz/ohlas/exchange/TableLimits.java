package cz.ohlas.exchange;

/**
 * How much of a table is read at most, so that no file can take the console's memory or time.
 *
 * @param rows rows with anything in them
 * @param columns cells of a row
 * @param cellLength characters of a cell
 * @param parts files inside a workbook
 * @param unpacked bytes of a workbook's parts once unpacked, all together
 * @param ratio how many times larger than the file its parts may be once unpacked
 * @param freeUnpacked bytes for which the ratio is not asked: small files compress oddly
 * @param piece bytes that may stand between two marks of a workbook's markup
 * @param sharedTexts texts that a workbook keeps apart from its cells
 * @param sharedLength characters of those texts, all together
 */
public record TableLimits(
    int rows,
    int columns,
    int cellLength,
    int parts,
    long unpacked,
    int ratio,
    long freeUnpacked,
    long piece,
    int sharedTexts,
    long sharedLength) {

  /** What companies' tables stay far below. */
  public static final TableLimits USUAL =
      new TableLimits(
          500_000, 500, 32_767, 2_000, 512L << 20, 200, 10L << 20, 4L << 20, 1_000_000, 32L << 20);
}
