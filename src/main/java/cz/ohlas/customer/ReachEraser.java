package cz.ohlas.customer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Takes a person's addresses and numbers out of those of the customer itself: there each stands by
 * itself and goes as a whole, so that what stays is still a list of addresses.
 */
@Component
class ReachEraser {

  private static final String SPACE = ", ";

  private final JdbcTemplate jdbc;

  ReachEraser(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void erase(PersonMarks marks, long customerId) {
    erase(marks, customerId, "customer", "version");
    erase(marks, customerId, "customer_history", "revision_id");
  }

  private void erase(PersonMarks marks, long customerId, String table, String which) {
    List<Object[]> updates = new ArrayList<>();
    jdbc.query(
        "select email, other_emails, phone, other_phones, statement_recipients, "
            + which
            + " from "
            + table
            + " where id = ?",
        row -> {
          List<String> emails = without(marks, row.getString(1), row.getString(2));
          List<String> phones = without(marks, row.getString(3), row.getString(4));
          String recipients = recipients(marks, row.getString(5));
          Object[] after = {
            Reach.main(emails),
            others(emails),
            Reach.main(phones),
            others(phones),
            recipients,
            customerId,
            row.getLong(6)
          };
          Object[] before = {
            text(row.getString(1)),
            text(row.getString(2)),
            text(row.getString(3)),
            text(row.getString(4)),
            text(row.getString(5))
          };
          if (!Arrays.equals(before, Arrays.copyOf(after, before.length))) {
            updates.add(after);
          }
        },
        customerId);
    jdbc.batchUpdate(
        "update "
            + table
            + " set email = ?, other_emails = ?, phone = ?, other_phones = ?,"
            + " statement_recipients = ?"
            + ("version".equals(which) ? ", version = version + 1" : "")
            + " where id = ? and "
            + which
            + " = ?",
        updates);
  }

  private static List<String> without(
      PersonMarks marks, @Nullable String main, @Nullable String others) {
    return Stream.concat(text(main).lines(), text(others).lines())
        .filter(one -> !one.isBlank() && !marks.isIn(one))
        .toList();
  }

  private static String recipients(PersonMarks marks, @Nullable String written) {
    String text = text(written);
    return marks.isIn(text)
        ? Arrays.stream(text.split("[,;]"))
            .map(String::strip)
            .filter(one -> !marks.isIn(one))
            .collect(Collectors.joining(SPACE))
        : text;
  }

  private static String others(List<String> all) {
    return all.stream().skip(1).collect(Collectors.joining("\n"));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
