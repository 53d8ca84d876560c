package cz.ohlas.base.ui;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A value that differs between two versions of a record.
 *
 * @param path names of components with dots between
 */
record FieldChange(String path, @Nullable Object before, @Nullable Object after) {

  /** A version's component of this name is what its form edits: the fields count as its own. */
  private static final String FACTS = "facts";

  /**
   * What differs, in the order of the components.
   *
   * @param apart records within the record that are compared part by part
   */
  static List<FieldChange> between(Record before, Record after, Set<Class<?>> apart) {
    List<FieldChange> changes = new ArrayList<>();
    collect("", before, after, apart, changes);
    return changes;
  }

  /** All that a version says, for one that came of nothing; what is empty is left out. */
  static List<FieldChange> created(Record after, Set<Class<?>> apart) {
    List<FieldChange> changes = new ArrayList<>();
    list("", after, apart, (path, value) -> changes.add(new FieldChange(path, null, value)));
    return changes;
  }

  /** All that a version said before it was gone; what is empty is left out. */
  static List<FieldChange> deleted(Record before, Set<Class<?>> apart) {
    List<FieldChange> changes = new ArrayList<>();
    list("", before, apart, (path, value) -> changes.add(new FieldChange(path, value, null)));
    return changes;
  }

  private static void list(
      String path, Record version, Set<Class<?>> apart, BiConsumer<String, Object> found) {
    for (RecordComponent component : version.getClass().getRecordComponents()) {
      Object value = Merge.read(component, version);
      String place = path + component.getName();
      boolean facts = FACTS.equals(component.getName());
      if (value instanceof Record within && (facts || apart.contains(within.getClass()))) {
        list(facts ? path : place + ".", within, apart, found);
      } else if (value != null && !isEmpty(value)) {
        found.accept(place, value);
      }
    }
  }

  /** A no, an empty text or list, and a record that holds nothing else. */
  private static boolean isEmpty(@Nullable Object value) {
    return switch (value) {
      case null -> true;
      case Boolean yes -> !yes;
      case String text -> text.isBlank();
      case Collection<?> many -> many.isEmpty();
      case Record record ->
          Arrays.stream(record.getClass().getRecordComponents())
              .allMatch(component -> isEmpty(Merge.read(component, record)));
      default -> false;
    };
  }

  private static void collect(
      String path, Record before, Record after, Set<Class<?>> apart, List<FieldChange> changes) {
    for (RecordComponent component : after.getClass().getRecordComponents()) {
      Object was = Merge.read(component, before);
      Object is = Merge.read(component, after);
      String place = path + component.getName();
      if (Merge.same(was, is)) {
        continue;
      }
      if (was instanceof Record first
          && is instanceof Record second
          && (FACTS.equals(component.getName()) || apart.contains(second.getClass()))) {
        String within = FACTS.equals(component.getName()) ? path : place + ".";
        collect(within, first, second, apart, changes);
      } else {
        changes.add(new FieldChange(place, was, is));
      }
    }
  }
}
