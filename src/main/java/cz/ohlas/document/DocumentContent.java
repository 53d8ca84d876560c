package cz.ohlas.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Savepoint;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The bytes, each content once, under their SHA-256. */
@Component
class DocumentContent {

  /** SQL state class "integrity constraint violation", which PostgreSQL reports without a type. */
  private static final String DUPLICATE = "23505";

  private final JdbcTemplate jdbc;

  DocumentContent(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps the content unless it is there already; part of the caller's transaction. */
  void keep(String sha256, long size, InputStream bytes) {
    Integer there =
        jdbc.queryForObject(
            "select count(*) from document_content where sha256 = ?", Integer.class, sha256);
    if (there == null || there == 0) {
      jdbc.execute((Connection connection) -> {
        insert(connection, sha256, size, bytes);
        return null;
      });
    }
  }

  /** Writes the content out. */
  void copy(String sha256, OutputStream target) {
    jdbc.query(
        "select bytes from document_content where sha256 = ?",
        row -> {
          try (InputStream bytes = row.getBinaryStream(1)) {
            bytes.transferTo(target);
          } catch (IOException broken) {
            throw new UncheckedIOException(broken);
          }
        },
        sha256);
  }

  /** Two people may bring the same file at once: the later one finds it there. */
  private static void insert(Connection connection, String sha256, long size, InputStream bytes)
      throws SQLException {
    Savepoint before = connection.setSavepoint();
    try (PreparedStatement insert =
        connection.prepareStatement("insert into document_content (sha256, bytes) values (?, ?)")) {
      insert.setString(1, sha256);
      insert.setBinaryStream(2, bytes, size);
      insert.executeUpdate();
    } catch (SQLException refused) {
      boolean there =
          refused instanceof SQLIntegrityConstraintViolationException
              || DUPLICATE.equals(refused.getSQLState());
      if (!there) {
        throw refused;
      }
      connection.rollback(before);
    }
  }
}
