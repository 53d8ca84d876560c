package cz.ohlas.base.ui;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What two people made of one record: what only one of them changed is decided; where both changed
 * the same, somebody chooses.
 *
 * @param <R> the record
 */
final class Merge<R extends Record> {

  private final R base;
  private final R mine;
  private final R theirs;
  private final Set<Class<?>> apart;
  private final Map<String, Clash> clashes = new LinkedHashMap<>();

  /**
   * Takes what both started from, what I typed, what the other saved, and the records within it
   * that are compared part by part rather than as a whole.
   */
  Merge(R base, R mine, R theirs, Set<Class<?>> apart) {
    this.base = base;
    this.mine = mine;
    this.theirs = theirs;
    this.apart = apart;
    merged();
  }

  /** A value that both changed, each in another way. */
  static final class Clash {
    private final String path;
    private final @Nullable Object mine;
    private final @Nullable Object theirs;
    private boolean takesTheirs;

    private Clash(String path, @Nullable Object mine, @Nullable Object theirs) {
      this.path = path;
      this.mine = mine;
      this.theirs = theirs;
    }

    /** Where it stands: names of components and places in lists, with dots between. */
    String path() {
      return path;
    }

    @Nullable Object mine() {
      return mine;
    }

    @Nullable Object theirs() {
      return theirs;
    }

    void choose(boolean theirValue) {
      takesTheirs = theirValue;
    }
  }

  List<Clash> clashes() {
    return List.copyOf(clashes.values());
  }

  /** Both changes in one, clashes as they are chosen by now. */
  @SuppressWarnings("unchecked")
  R merged() {
    return (R) record("", base, mine, theirs);
  }

  private @Nullable Object value(
      String path, @Nullable Object before, @Nullable Object my, @Nullable Object their) {
    if (same(my, their) || same(their, before)) {
      return my;
    }
    if (same(my, before)) {
      return their;
    }
    if (before instanceof Record first
        && my instanceof Record second
        && their instanceof Record third
        && isApart(second)) {
      return record(path + ".", first, second, third);
    }
    if (before instanceof List<?> first
        && my instanceof List<?> second
        && their instanceof List<?> third
        && first.size() == second.size()
        && second.size() == third.size()
        && second.stream().allMatch(this::isApart)
        && areTheSame(first, second)
        && areTheSame(second, third)) {
      return IntStream.range(0, second.size())
          .mapToObj(i -> value(path + "." + i, first.get(i), second.get(i), third.get(i)))
          .toList();
    }
    Clash clash = clashes.computeIfAbsent(path, at -> new Clash(at, my, their));
    return clash.takesTheirs ? their : my;
  }

  private Record record(String path, Record before, Record my, Record their) {
    RecordComponent[] components = my.getClass().getRecordComponents();
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : components) {
      values.add(
          value(
              path + component.getName(),
              read(component, before),
              read(component, my),
              read(component, their)));
    }
    Class<?>[] types =
        List.of(components).stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      var constructor = my.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Whether two lists hold the same items in their order, where items say by an id which they are.
   */
  private static boolean areTheSame(List<?> items, List<?> others) {
    return IntStream.range(0, items.size())
        .allMatch(i -> Objects.equals(identity(items.get(i)), identity(others.get(i))));
  }

  private static @Nullable Object identity(Object item) {
    return List.of(item.getClass().getRecordComponents()).stream()
        .filter(component -> "id".equals(component.getName()))
        .findFirst()
        .map(component -> read(component, (Record) item))
        .orElse(null);
  }

  private boolean isApart(Object value) {
    return apart.contains(value.getClass());
  }

  /** Whether two values say the same, however the database or a field writes them. */
  static boolean same(@Nullable Object one, @Nullable Object other) {
    if (isNothing(one) && isNothing(other)) {
      return true;
    }
    if (one instanceof BigDecimal number && other instanceof BigDecimal second) {
      return number.compareTo(second) == 0;
    }
    if (one instanceof String text && other instanceof String second) {
      return text.strip().equals(second.strip());
    }
    if (one instanceof List<?> list && other instanceof List<?> second) {
      return list.size() == second.size()
          && IntStream.range(0, list.size()).allMatch(i -> same(list.get(i), second.get(i)));
    }
    if (one instanceof Record record && other instanceof Record second) {
      return record.getClass() == second.getClass()
          && List.of(record.getClass().getRecordComponents()).stream()
              .allMatch(component -> same(read(component, record), read(component, second)));
    }
    return Objects.equals(one, other);
  }

  private static boolean isNothing(@Nullable Object value) {
    return value == null || (value instanceof String text && text.isBlank());
  }

  static @Nullable Object read(RecordComponent component, Record record) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
