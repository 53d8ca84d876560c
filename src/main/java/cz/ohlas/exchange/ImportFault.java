package cz.ohlas.exchange;

/**
 * What is wrong or odd about a row.
 *
 * @param line where it stands in the file
 * @param column the key of the column, or of none where the whole row is meant
 * @param cell what stands there
 * @param sentence in the language of whoever brings the table
 * @param warning whether the row may come in nevertheless
 */
public record ImportFault(int line, String column, String cell, String sentence, boolean warning) {}
