package cz.ohlas.exchange;

import java.util.ArrayList;
import java.util.List;

/** The texts that a workbook keeps apart from its cells, by their numbers. */
final class SharedTexts {

  private final List<String> texts = new ArrayList<>();

  private SharedTexts() {}

  static SharedTexts of(Workbook book, String part) {
    SharedTexts shared = new SharedTexts();
    book.part(part)
        .ifPresent(markup -> {
          try (markup) {
            shared.read(markup, book.limits());
          }
        });
    return shared;
  }

  String get(String number) {
    try {
      return texts.get(Integer.parseInt(number));
    } catch (NumberFormatException | IndexOutOfBoundsException odd) {
      throw Workbook.broken();
    }
  }

  private void read(Markup markup, TableLimits limits) {
    long length = 0;
    while (markup.next()) {
      if (markup.starts("si")) {
        String text = RichText.read(markup, "si", limits.cellLength());
        length += text.length();
        if (texts.size() >= limits.sharedTexts() || length > limits.sharedLength()) {
          throw Workbook.bomb();
        }
        texts.add(text);
      }
    }
  }
}
