package cz.ohlas.base.ui;

import com.vaadin.flow.component.UI;
import cz.ohlas.base.RecordHistory.Change;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One change of one record in words: of what, when, by whom, and which fields.
 *
 * @param subject which record, for example the person's name
 * @param kind whether it was written down, changed or deleted
 * @param fields what changed; of what was written down or deleted all that it said
 */
public record HistoryLine(Instant at, long staffId, String subject, Kind kind, List<Field> fields) {

  /** Keeps its own copy of the fields. */
  public HistoryLine {
    fields = List.copyOf(fields);
  }

  /** What was done to the record. */
  public enum Kind {
    /** Written down for the first time. */
    CREATED,
    /** Some fields got other values. */
    CHANGED,
    /** Taken away. */
    DELETED,
    /** Taken into another record of the same. */
    MERGED,
    /** Stripped of all that tells of a person. */
    ERASED
  }

  /** A field with both values in words. */
  public record Field(String label, String before, String after) {}

  /**
   * Puts a change into the words of its record.
   *
   * @param subject names the record as it was then
   */
  public static <R extends Record> HistoryLine of(
      Change<R> change, Function<R, String> subject, ConflictWords words) {
    R named = change.after() == null ? change.before() : change.after();
    return new HistoryLine(
        change.at(),
        change.staffId(),
        subject.apply(Objects.requireNonNull(named)),
        kind(change),
        fields(change.before(), change.after(), words));
  }

  /**
   * Something was added to a record, which stays otherwise.
   *
   * @param label what it is
   * @param name what it is called
   */
  public static HistoryLine added(
      Instant at, long staffId, String subject, String label, String name) {
    String none = UI.getCurrent().getTranslation("none");
    return new HistoryLine(
        at, staffId, subject, Kind.CHANGED, List.of(new Field(label, none, name)));
  }

  /**
   * The same change of a record that was not just deleted but taken into another one.
   *
   * @param label what the two are
   * @param into what the other one is called
   */
  public HistoryLine merged(String label, String into) {
    return new HistoryLine(
        at, staffId, subject, Kind.MERGED, List.of(new Field(label, subject, into)));
  }

  /** Whether anything that people see has changed. */
  boolean says() {
    return kind != Kind.CHANGED || !fields.isEmpty();
  }

  private static Kind kind(Change<?> change) {
    if (change.after() == null) {
      return Kind.DELETED;
    }
    return change.before() == null ? Kind.CREATED : Kind.CHANGED;
  }

  private static List<FieldChange> changes(
      @Nullable Record before, @Nullable Record after, Set<Class<?>> apart) {
    if (before == null) {
      return after == null ? List.of() : FieldChange.created(after, apart);
    }
    return after == null
        ? FieldChange.deleted(before, apart)
        : FieldChange.between(before, after, apart);
  }

  private static List<Field> fields(
      @Nullable Record before, @Nullable Record after, ConflictWords words) {
    return changes(before, after, words.apart()).stream()
        .filter(field -> words.tells(field.path()))
        .map(field ->
            new Field(
                words.label(field.path()),
                words.value(field.path(), field.before()),
                words.value(field.path(), field.after())))
        .toList();
  }
}
