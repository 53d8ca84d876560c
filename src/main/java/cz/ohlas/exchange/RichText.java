package cz.ohlas.exchange;

/** A text that may be in pieces of different looks; its reading aids are left out. */
final class RichText {

  private RichText() {}

  /** Reads up to the end of the element that was begun, cutting what no cell can hold. */
  static String read(Markup markup, String element, int longest) {
    StringBuilder text = new StringBuilder();
    boolean inText = false;
    int aids = 0;
    while (markup.next()) {
      if (markup.ends(element)) {
        return text.toString();
      }
      if (markup.starts("rPh")) {
        aids++;
      } else if (markup.ends("rPh")) {
        aids--;
      } else if (markup.starts("t")) {
        inText = true;
      } else if (markup.ends("t")) {
        inText = false;
      } else if (inText && aids == 0 && markup.isText() && text.length() <= longest) {
        markup.appendTextTo(text);
      }
    }
    throw Workbook.broken();
  }
}
