package cz.ohlas.exchange;

import java.util.List;
import java.util.Map;

/**
 * A table that was brought, before anything is done with it.
 *
 * @param wanted what may be brought in
 * @param columns what the table calls its columns
 * @param sample its first rows
 * @param places which column stands where, as far as it was guessed or chosen, by its key
 */
public record ImportPreview(
    String target,
    String fileName,
    List<ImportColumn> wanted,
    List<String> columns,
    List<List<String>> sample,
    Map<String, Integer> places) {}
