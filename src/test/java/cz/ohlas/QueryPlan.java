package cz.ohlas;

import cz.ohlas.StatementCount.Sent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** How the database reads what it was asked for. */
public final class QueryPlan {

  private static final Pattern SORTED =
      Pattern.compile("^\\s*(->\\s*)?(incremental )?sort\\b", Pattern.MULTILINE);

  private QueryPlan() {}

  /** What the database itself says, in small letters. */
  public static String of(DataSource dataSource, Sent sent) {
    StringBuilder plan = new StringBuilder();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement explain = sent.prefixed(connection, "explain");
        ResultSet lines = explain.executeQuery()) {
      while (lines.next()) {
        plan.append(lines.getString(1)).append('\n');
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return plan.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether nothing is sorted: H2 says when an index gives the order, PostgreSQL when none does.
   */
  public static boolean isOrdered(String plan) {
    return plan.contains("(cost=")
        ? !SORTED.matcher(plan).find()
        : plan.contains("/* index sorted */");
  }
}
