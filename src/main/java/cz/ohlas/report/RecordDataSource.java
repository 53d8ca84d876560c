package cz.ohlas.report;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a template read from records: a field has the name of its component. The ready-made bean
 * source knows getters only. Public because the templates themselves call it.
 */
public final class RecordDataSource implements JRDataSource {

  private static final ClassValue<Map<String, MethodHandle>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
          return accessors(type);
        }
      };

  private final Iterator<? extends Record> rows;
  private @Nullable Record current;

  private RecordDataSource(Iterator<? extends Record> rows) {
    this.rows = rows;
  }

  /** The rows, read once. */
  public static RecordDataSource of(List<? extends Record> rows) {
    return new RecordDataSource(rows.iterator());
  }

  @Override
  public boolean next() {
    current = rows.hasNext() ? rows.next() : null;
    return current != null;
  }

  @Override
  public Object getFieldValue(JRField field) throws JRException {
    Record row = current;
    if (row == null) {
      throw new JRException("No row");
    }
    MethodHandle accessor = ACCESSORS.get(row.getClass()).get(field.getName());
    if (accessor == null) {
      throw new JRException(row.getClass().getName() + " has no component " + field.getName());
    }
    try {
      return accessor.invoke(row);
    } catch (Throwable failure) {
      throw new JRException("Could not read " + field.getName(), failure);
    }
  }

  private static Map<String, MethodHandle> accessors(Class<?> type) {
    Map<String, MethodHandle> accessors = new HashMap<>();
    try {
      for (RecordComponent component : type.getRecordComponents()) {
        accessors.put(
            component.getName(), MethodHandles.publicLookup().unreflect(component.getAccessor()));
      }
    } catch (IllegalAccessException hidden) {
      throw new IllegalArgumentException(type.getName() + " must be public", hidden);
    }
    return Map.copyOf(accessors);
  }
}
