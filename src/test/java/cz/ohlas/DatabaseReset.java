package cz.ohlas;

import java.sql.Blob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestComponent;

/** Puts the database back to what the migrations ship; takes its picture of that when it starts. */
@TestComponent
class DatabaseReset {

  private final DataSource dataSource;
  private final boolean h2;
  private final List<Table> tables = new ArrayList<>();

  DatabaseReset(DataSource dataSource) throws SQLException {
    this.dataSource = dataSource;
    try (Connection connection = dataSource.getConnection()) {
      h2 = "H2".equals(connection.getMetaData().getDatabaseProductName());
      for (String name : names(connection)) {
        tables.add(shipped(connection, name));
      }
    }
  }

  void reset() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      boolean committing = connection.getAutoCommit();
      connection.setAutoCommit(false);
      statement.execute(
          h2 ? "set referential_integrity false" : "set session_replication_role = replica");
      for (Table table : tables) {
        statement.addBatch("delete from " + table.name());
      }
      statement.executeBatch();
      for (Table table : tables) {
        restore(connection, table);
      }
      statement.execute(
          h2 ? "set referential_integrity true" : "set session_replication_role = origin");
      connection.commit();
      connection.setAutoCommit(committing);
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void restore(Connection connection, Table table) throws SQLException {
    if (table.rows().isEmpty()) {
      return;
    }
    String marks = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
    String insert =
        "insert into "
            + table.name()
            + " ("
            + String.join(", ", table.columns())
            + ") values ("
            + marks
            + ")";
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      for (List<Object> row : table.rows()) {
        for (int column = 0; column < row.size(); column++) {
          statement.setObject(column + 1, row.get(column));
        }
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static List<String> names(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select table_name from information_schema.tables"
                    + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE'"
                    + " and lower(table_name) <> 'flyway_schema_history'")) {
      while (found.next()) {
        names.add('"' + found.getString(1) + '"');
      }
    }
    return names;
  }

  private static Table shipped(Connection connection, String name) throws SQLException {
    List<String> columns = new ArrayList<>();
    List<List<Object>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("select * from " + name)) {
      for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
        columns.add('"' + found.getMetaData().getColumnName(column) + '"');
      }
      while (found.next()) {
        List<Object> row = new ArrayList<>();
        for (int column = 1; column <= columns.size(); column++) {
          Object value = found.getObject(column);
          row.add(value instanceof Blob ? found.getBytes(column) : value);
        }
        rows.add(row);
      }
    }
    return new Table(name, columns, rows);
  }

  private record Table(String name, List<String> columns, List<List<Object>> rows) {}
}
