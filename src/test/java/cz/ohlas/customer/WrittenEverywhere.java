package cz.ohlas.customer;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Component;

/**
 * Writes a text into every place in which features say that people may be named, making up a record
 * where a customer has none, and finds out where in the whole database something stands.
 */
@Component
class WrittenEverywhere {

  private static final List<String> FILES =
      List.of("proof_document", "complaint_attachment", "contract_agreement", "request_attachment");

  /** What is read again while a person is erased. */
  private static final Map<String, Map<String, Object>> VALID =
      Map.of(
          "request_waiting",
          Map.of("kind", "PROOF"),
          "customer_alert",
          Map.of("kind", "CRITERIA_OLD"));

  private final JdbcTemplate jdbc;
  private final List<PersonalTexts> features;

  WrittenEverywhere(JdbcTemplate jdbc, List<PersonalTexts> features) {
    this.jdbc = jdbc;
    this.features = features;
  }

  /** A column of the database. */
  record Column(String table, String name, int type, int size, boolean required) {
    @Override
    public String toString() {
      return table + "." + name;
    }
  }

  List<TextPlace> places() {
    return features.stream().flatMap(feature -> feature.texts().stream()).toList();
  }

  /** The ids of the customer's records by the columns that name them, for what is made up. */
  void write(long customerId, Map<String, Object> known, String text) {
    checks(false);
    Map<String, Object> values = new HashMap<>(known);
    values.put("customer_id", customerId);
    values.put("revision_id", jdbc.queryForObject("select max(id) from revision", Long.class));
    long id = 900_000;
    for (String table : List.of("quote", "statement", "mail_message")) {
      values.put("id", ++id);
      insert(table, values);
      values.put(table + "_id", id);
    }
    for (String table : FILES) {
      id++;
      values.put("id", id);
      values.put("document_id", id);
      insert("stored_document", values);
      insert(table, values);
    }
    values.put("id", ++id);
    insert("stored_document", values);
    jdbc.update("update quote set document_id = ? where customer_id = ?", id, customerId);
    for (TextPlace place : places()) {
      if (count(place, customerId) == 0) {
        values.put("id", ++id);
        Map<String, Object> row = new HashMap<>(values);
        row.putAll(VALID.getOrDefault(place.table(), Map.of()));
        insert(place.table(), row);
      }
      if (count(place, customerId) == 0) {
        throw new AssertionError(place + " finds no row of the customer");
      }
      for (String column : place.columns()) {
        jdbc.update(
            "update " + place.table() + " set " + column + " = ? where " + place.ofCustomer(),
            text,
            customerId);
      }
    }
    checks(true);
  }

  private long count(TextPlace place, long customerId) {
    Long rows =
        jdbc.queryForObject(
            "select count(*) from " + place.table() + " where " + place.ofCustomer(),
            Long.class,
            customerId);
    return rows == null ? 0 : rows;
  }

  private void checks(boolean on) {
    jdbc.execute(
        isH2()
            ? "set referential_integrity " + on
            : "set session_replication_role = " + (on ? "origin" : "replica"));
  }

  boolean isH2() {
    return Boolean.TRUE.equals(
        jdbc.execute((Connection connection) ->
            "H2".equals(connection.getMetaData().getDatabaseProductName())));
  }

  private void insert(String table, Map<String, Object> known) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (Column column : columns(table)) {
      if (column.required() || known.containsKey(column.name())) {
        row.put(column.name(), known.getOrDefault(column.name(), anything(column)));
      }
    }
    jdbc.update(
        "insert into "
            + table
            + " ("
            + String.join(", ", row.keySet())
            + ") values ("
            + String.join(", ", Collections.nCopies(row.size(), "?"))
            + ")",
        row.values().toArray());
  }

  private static Object anything(Column column) {
    return switch (column.type()) {
      case Types.VARCHAR -> "x".repeat(Math.min(2, column.size()));
      case Types.BOOLEAN, Types.BIT -> false;
      case Types.DATE -> LocalDate.of(2026, 1, 5);
      case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP ->
          OffsetDateTime.of(2026, 1, 5, 9, 0, 0, 0, ZoneOffset.UTC);
      default -> 1;
    };
  }

  /** All columns of all tables but the files' content. */
  List<Column> columns() {
    return columns("%").stream()
        .filter(column -> !column.table().equals("document_content"))
        .filter(column -> !column.table().equals("flyway_schema_history"))
        // Hibernate's own, which last no longer than a transaction
        .filter(column -> !column.table().startsWith("hte_"))
        .toList();
  }

  private List<Column> columns(String pattern) {
    return Collections.unmodifiableList(
        java.util.Objects.requireNonNull(
            jdbc.execute((Connection connection) -> read(connection, pattern))));
  }

  private static List<Column> read(Connection connection, String pattern) throws SQLException {
    DatabaseMetaData data = connection.getMetaData();
    boolean upper = data.storesUpperCaseIdentifiers();
    List<Column> columns = new ArrayList<>();
    try (ResultSet found =
        data.getColumns(
            null,
            upper ? "PUBLIC" : "public",
            upper ? pattern.toUpperCase(Locale.ROOT) : pattern,
            "%")) {
      while (found.next()) {
        columns.add(
            new Column(
                found.getString("TABLE_NAME").toLowerCase(Locale.ROOT),
                found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                found.getInt("DATA_TYPE"),
                found.getInt("COLUMN_SIZE"),
                found.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls
                    && found.getString("COLUMN_DEF") == null));
      }
    }
    return columns;
  }

  /** Where any of these stand, accents and case aside; the files' content aside. */
  List<String> whereStand(List<String> folded) {
    List<String> found = new ArrayList<>();
    for (Column column : columns()) {
      jdbc.query(
          "select " + column.name() + " from " + column.table(),
          row -> {
            Object value = JdbcUtils.getResultSetValue(row, 1);
            String text = value == null ? "" : cz.ohlas.base.CzechText.folded(value.toString());
            if (folded.stream().anyMatch(text::contains)) {
              found.add(column + ": " + value);
            }
          });
    }
    return found;
  }

  /** The whole of an H2 database as a script, the files' content aside. */
  List<String> script() {
    return jdbc.queryForList("script", String.class).stream()
        .filter(line -> !line.contains("DOCUMENT_CONTENT"))
        .toList();
  }
}
