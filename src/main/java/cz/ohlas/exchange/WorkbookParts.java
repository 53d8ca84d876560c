package cz.ohlas.exchange;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a workbook keeps what is read of it.
 *
 * @param sheet the first sheet that is not hidden
 * @param since1904 whether its days are counted from 1904, as old Macintosh programs did
 */
record WorkbookParts(String sheet, String sharedTexts, String styles, boolean since1904) {

  private static final String FOLDER = "xl/";
  private static final String BOOK = FOLDER + "workbook.xml";
  private static final String RELATIONS = FOLDER + "_rels/workbook.xml.rels";

  static WorkbookParts of(Workbook book) {
    Map<String, String> byId = new HashMap<>();
    Map<String, String> byKind = new HashMap<>();
    try (Markup relations = book.part(RELATIONS).orElseThrow(Workbook::broken)) {
      while (relations.next()) {
        String type = relations.starts("Relationship") ? relations.attribute("Type") : null;
        String target = type == null ? null : relations.attribute("Target");
        if (type != null && target != null) {
          String place = target.startsWith("/") ? target : FOLDER + target;
          byId.put(String.valueOf(relations.attribute("Id")), place);
          byKind.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), place);
        }
      }
    }
    Found found = sheet(book);
    String sheet = found.sheetId() == null ? null : byId.get(found.sheetId());
    if (sheet == null) {
      throw Workbook.broken();
    }
    return new WorkbookParts(
        sheet,
        byKind.getOrDefault("sharedStrings", FOLDER + "sharedStrings.xml"),
        byKind.getOrDefault("styles", FOLDER + "styles.xml"),
        found.since1904());
  }

  private static Found sheet(Workbook book) {
    String sheetId = null;
    boolean since1904 = false;
    try (Markup markup = book.part(BOOK).orElseThrow(Workbook::broken)) {
      while (markup.next()) {
        if (markup.starts("workbookPr")) {
          String said = markup.attribute("date1904");
          since1904 = "1".equals(said) || "true".equals(said);
        } else if (sheetId == null && markup.starts("sheet")) {
          String state = markup.attribute("state");
          if (state == null || "visible".equals(state)) {
            sheetId = markup.attribute("id");
          }
        }
      }
    }
    return new Found(sheetId, since1904);
  }

  private record Found(@Nullable String sheetId, boolean since1904) {}
}
