package cz.ohlas.base.ui;

import com.vaadin.flow.component.UI;
import cz.ohlas.base.Formats;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a record's fields are called and their values shown when two versions of it are compared. */
public final class ConflictWords {

  private static final String ITEM = ".#";

  private final Map<String, String> prefixes = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, Function<Object, String>> byField = new HashMap<>();
  private final Map<Class<?>, Function<Object, String>> byType = new LinkedHashMap<>();
  private final Set<String> silent = new HashSet<>();
  private final Set<Class<?>> apart = new HashSet<>();

  private ConflictWords(String prefix) {
    prefixes.put("", prefix);
  }

  /** A field's label is the translation of the prefix with the field's name behind it. */
  public static ConflictWords of(String prefix) {
    return new ConflictWords(prefix);
  }

  /** Another label for a field; within records compared part by part, names have dots between. */
  public ConflictWords label(String field, String key) {
    labels.put(field, key);
    return this;
  }

  /** Labels of the fields within a record, or within each record of a list. */
  public ConflictWords within(String field, String prefix) {
    prefixes.put(field, prefix);
    return this;
  }

  /** How an item of a list is called; takes its number. */
  public ConflictWords item(String list, String key) {
    return label(list + ITEM, key);
  }

  /** Says nothing of a field in a history, because whoever reads it sees where it belongs. */
  public ConflictWords silent(String field) {
    silent.add(field);
    return this;
  }

  boolean tells(String path) {
    return !silent.contains(path);
  }

  /** How values of a type are shown. */
  public <V> ConflictWords show(Class<V> type, Function<V, String> words) {
    byType.put(type, value -> words.apply(type.cast(value)));
    return this;
  }

  /** How the value of one field is shown, or each of them where it holds many. */
  public <V> ConflictWords show(String field, Class<V> type, Function<V, String> words) {
    byField.put(field, value -> words.apply(type.cast(value)));
    return this;
  }

  /** Records of this type are compared part by part, and lists of them item by item. */
  public ConflictWords apart(Class<? extends Record> type) {
    apart.add(type);
    return this;
  }

  Set<Class<?>> apart() {
    return apart;
  }

  /** What stands above the two values. */
  String label(String path) {
    List<String> words = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    for (String step : path.split("\\.", -1)) {
      if (Character.isDigit(step.charAt(0))) {
        words.add(text(key(field + ITEM), Integer.parseInt(step) + 1));
      } else {
        field.append(field.isEmpty() ? "" : ".").append(step);
      }
    }
    words.add(text(key(field.toString())));
    return String.join(" · ", words);
  }

  /** A value in words. */
  String value(String path, @Nullable Object value) {
    if (value == null || value.toString().isBlank()) {
      return text("none");
    }
    Function<Object, String> own = byField.get(path.replaceAll("\\.\\d+", ""));
    return shown(value, own == null ? this::shown : own);
  }

  private String shown(Object value, Function<Object, String> words) {
    if (!(value instanceof Collection<?> many)) {
      return words.apply(value);
    }
    Stream<String> items = many.stream().map(words);
    return many.isEmpty()
        ? text("none")
        : (many instanceof List ? items : items.sorted()).collect(Collectors.joining("\n"));
  }

  private String shown(Object value) {
    for (var type : byType.entrySet()) {
      if (type.getKey().isInstance(value)) {
        return type.getValue().apply(value);
      }
    }
    Formats formats = Formats.of(UI.getCurrent().getLocale());
    return switch (value) {
      case LocalDate day -> formats.date(day);
      case LocalTime time -> formats.time(time);
      case Instant moment -> formats.dateTime(moment);
      case BigDecimal number -> formats.quantity(number);
      case Boolean yes -> text(yes ? "yes" : "no");
      case Locale language -> text("language." + language.getLanguage());
      default -> value.toString();
    };
  }

  private String key(String field) {
    int end = field.lastIndexOf('.');
    String around = prefixes.get(field.substring(0, Math.max(0, end)));
    return labels.getOrDefault(field, around + field.substring(end + 1));
  }

  private static String text(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }
}
