package cz.ohlas.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Customers brought in by a table, given out again, listed and searched. */
final class CustomerBench {

  /** What is typed, as the list's address has it; some is rare, some is what nearly all have. */
  private static final Map<String, String> SEARCHES = new LinkedHashMap<>();

  static {
    SEARCHES.put("list", "");
    SEARCHES.put("search: a company's name", "q=kotva+52");
    SEARCHES.put("search: an IČO", "q=10000052");
    SEARCHES.put("search: the end of a phone number", "q=4711");
    SEARCHES.put("search: a person's family name", "q=svobodn");
    SEARCHES.put("search: a first name and a town", "q=alena+znojmo");
    SEARCHES.put("search: one letter", "q=s");
    SEARCHES.put("list: registrations to verify", "toVerify=1");
  }

  private CustomerBench() {}

  static List<Result> measure(Path folder, int customers, int openings)
      throws IOException, InterruptedException, SQLException {
    List<Result> results = new ArrayList<>(CustomerExchange.measure(folder, customers));
    complete(folder);
    ListOpenings list = new ListOpenings(folder, Database.h2(folder), "customers", openings);
    list.open(SEARCHES.values().stream().map(ListOpenings.Address::list).toList());
    int query = 0;
    for (String what : SEARCHES.keySet()) {
      results.add(result(customers, what + ", p50", list.milliseconds(query, 50), "ms"));
      results.add(result(customers, what + ", p95", list.milliseconds(query, 95), "ms"));
      query++;
    }
    results.add(
        result(customers, "bytes sent, compressed", list.seen(AccessLog.Opening::bytes), "B"));
    results.add(result(customers, "statements of the list", list.statements().size(), ""));
    return results;
  }

  private static Result result(int customers, String what, double value, String unit) {
    String size = String.format(Locale.ROOT, "%,d customers", customers);
    return new Result("Customer list and search, server time", size, what, value, unit);
  }

  /** An installation each, one in a hundred to be verified, and somebody to sign in. */
  private static void complete(Path folder) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("ohlas"), "ohlas", "");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into registration (id, version, customer_id, product, edition, licence_key, card_number, place,"
              + " servers, remote_ids, notes, status) select 1000000000 + id, 0, id, 'Oktell', '', 'OKT-' || id, '', '',"
              + " '', '', '', case when mod(id, 100) = 0 then 'UNVERIFIED' else 'VERIFIED' end from customer");
      BenchAccount.write(connection);
      statement.execute("analyze");
      statement.execute("shutdown compact");
    }
  }
}
