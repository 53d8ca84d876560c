package cz.ohlas.base.ui;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
