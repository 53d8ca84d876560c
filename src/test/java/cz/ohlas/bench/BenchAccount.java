package cz.ohlas.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Who opens the lists: a support lead, written straight into the tables. */
final class BenchAccount {

  static final String NAME = "bench";
  static final String PASSWORD = "benchmark password";

  private BenchAccount() {}

  static void write(Connection connection) throws SQLException {
    String hash = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD);
    try (PreparedStatement account =
            connection.prepareStatement(
                "insert into staff_account (id, version, login_name, display_name, name_sort, name_folded, job_title, email,"
                    + " phone, language, password_hash, disabled, created_at) values (900, 0, ?, 'Bench', 'bench', 'bench',"
                    + " '', '', '', 'cs', ?, false, current_timestamp)");
        Statement role = connection.createStatement()) {
      account.setString(1, NAME);
      account.setString(2, hash);
      account.execute();
      role.execute("insert into staff_account_role (staff_account_id, role) values (900, 'LEAD')");
    }
  }
}
