package cz.ohlas.customer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Takes a person out of all texts of a customer. */
@Component
class TextEraser {

  private final JdbcTemplate jdbc;
  private final List<PersonalTexts> features;

  TextEraser(JdbcTemplate jdbc, List<PersonalTexts> features) {
    this.jdbc = jdbc;
    this.features = features;
  }

  /** Returns the ids of the records that changed, by table. */
  Map<String, Set<Long>> erase(PersonMarks marks, long customerId) {
    Map<String, Set<Long>> changed = new HashMap<>();
    features.stream()
        .flatMap(feature -> feature.texts().stream())
        .forEach(place ->
            changed
                .computeIfAbsent(place.table(), table -> new HashSet<>())
                .addAll(erase(place, marks, customerId)));
    return changed;
  }

  private Set<Long> erase(TextPlace place, PersonMarks marks, long customerId) {
    int keys = place.keys().size();
    List<Object[]> updates = new ArrayList<>();
    Set<Long> records = new HashSet<>();
    String columns =
        Stream.concat(place.keys().stream(), place.columns().stream())
            .collect(Collectors.joining(", "));
    jdbc.query(
        "select " + columns + " from " + place.table() + " where " + place.ofCustomer(),
        row -> {
          List<@Nullable Object> after = new ArrayList<>();
          boolean differs = false;
          for (int column = keys + 1; column <= keys + place.columns().size(); column++) {
            String text = row.getString(column);
            String without =
                text == null ? null : marks.without(text, row.getMetaData().getPrecision(column));
            differs |= text != null && !text.equals(without);
            after.add(without);
          }
          if (differs) {
            for (int key = 1; key <= keys; key++) {
              after.add(row.getObject(key));
            }
            updates.add(after.toArray());
            records.add(row.getLong(1));
          }
        },
        customerId);
    if (!updates.isEmpty()) {
      jdbc.batchUpdate(update(place), updates);
    }
    return Collections.unmodifiableSet(records);
  }

  private static String update(TextPlace place) {
    String columns =
        place.columns().stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
    String keys =
        place.keys().stream().map(key -> key + " = ?").collect(Collectors.joining(" and "));
    String counted = place.versioned() ? ", version = version + 1" : "";
    return "update " + place.table() + " set " + columns + counted + " where " + keys;
  }
}
