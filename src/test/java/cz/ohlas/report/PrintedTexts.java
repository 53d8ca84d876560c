package cz.ohlas.report;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every text of a print record that must be found on paper. */
final class PrintedTexts {

  private static final Set<String> NEVER_PRINTED = Set.of("section", "kind", "logo");

  private PrintedTexts() {}

  static Set<String> of(Record print) {
    Set<String> texts = new LinkedHashSet<>();
    add(texts, print);
    texts.remove("");
    // Marks that only switch a style
    texts.remove("!");
    return texts;
  }

  private static void add(Set<String> texts, Object value) {
    switch (value) {
      case Record record -> {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
          if (!NEVER_PRINTED.contains(component.getName())) {
            add(texts, read(record, component));
          }
        }
      }
      case List<?> list -> list.forEach(item -> add(texts, item));
      case String text -> texts.add(text);
      case null -> {}
      default -> {}
    }
  }

  private static Object read(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException hidden) {
      throw new AssertionError(record.getClass() + " must be public", hidden);
    }
  }
}
