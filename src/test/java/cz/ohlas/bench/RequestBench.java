package cz.ohlas.bench;

import cz.ohlas.bench.ListOpenings.Address;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Requests listed, opened and changed. */
final class RequestBench {

  private static final String ROUTE = "requests";
  private static final int PAGES = 95;
  private static final int WINDOWS = 70;

  /** A window holds the same however many requests there are. */
  private static final int OF_WINDOWS = 10_000;

  /** The lists on offer, then what people narrow them to, as the list's address has it. */
  private static final Map<String, String> LISTS = new LinkedHashMap<>();

  private static final Map<String, String> NARROWED = new LinkedHashMap<>();

  static {
    LISTS.put("team", "");
    LISTS.put("mine", "view=mine");
    LISTS.put("to answer", "view=to-answer");
    LISTS.put("due today", "view=today");
    LISTS.put("late", "view=late");
    LISTS.put("waiting", "view=waiting");
    LISTS.put("my next steps", "view=my-next-step");
    LISTS.put("next steps", "view=next-step");
    LISTS.put("of the absent", "view=absent");
    LISTS.put("not closed", "view=not-closed");
    LISTS.put("ended", "view=ended");
    LISTS.put("all", "view=all");
    NARROWED.put("filter: nobody's", "assignee=nobody");
    NARROWED.put("filter: mine, ended", "view=ended&assignee=me");
    NARROWED.put("filter: scope", "view=all&scope=sco-c2");
    NARROWED.put("filter: a customer's", "view=all&customer=77");
    NARROWED.put(
        "filter: a month by phone", "view=ended&from=2026-03-01&to=2026-03-31&channel=phone");
    NARROWED.put("search: a number", "view=all&q=P-2026-00");
    NARROWED.put("search: a customer and a word", "view=all&q=zakaznik77+nahravky");
    NARROWED.put("search: a word many have", "view=all&q=nahravky");
    NARROWED.put("search: one letter", "view=all&q=n");
    NARROWED.put("any: faults of a scope", "view=all&scope=sco-w1&fault=yes");
    NARROWED.put(
        "any: outcome, channel, a year",
        "view=ended&outcome=out-2&channel=phone&from=2024-01-01&to=2024-12-31");
    NARROWED.put("any: a ground nobody has", "view=all&ground=req-5a&scope=sco-c1");
    NARROWED.put(
        "any: a word, a scope, nobody's", "view=all&q=nahravky&scope=sco-c3&assignee=nobody");
  }

  private final Path folder;
  private final Database database;
  private final int requests;
  private final List<Result> results = new ArrayList<>();

  private RequestBench(Path folder, Database database, int requests) {
    this.folder = folder;
    this.database = database;
    this.requests = requests;
  }

  /** As many openings of each list count as there were before them to get warm. */
  static List<Result> measure(Path folder, Database database, int requests, int openings)
      throws IOException, InterruptedException, SQLException {
    Files.createDirectories(folder);
    new RequestVolume(database, folder, requests).write();
    RequestBench bench = new RequestBench(folder, database, requests);
    RequestSaves.Found saves = RequestSaves.measure(folder, database, openings);
    bench.lists(openings, saves.requestOfTwenty());
    saves
        .milliseconds()
        .forEach((what, samples) -> {
          String topic = what.startsWith("counters") ? "counters" : "saves";
          bench.result(topic, what + ", p50", samples.percentile(50), "ms");
          bench.result(topic, what + ", p95", samples.percentile(95), "ms");
        });
    if (requests <= OF_WINDOWS) {
      double kilobytes = OpenWindows.kilobytes(folder, database, ROUTE, WINDOWS);
      bench.result("memory", "a window with the list open", kilobytes, "kB");
    }
    return bench.results;
  }

  private void lists(int openings, long requestOfTwenty) throws IOException, InterruptedException {
    List<Address> addresses = new ArrayList<>();
    addresses.add(Address.list(""));
    LISTS.values().forEach(query -> addresses.add(new Address(another(query), "", query)));
    NARROWED.values().forEach(query -> addresses.add(new Address("", "", query)));
    addresses.add(new Address("", "/" + requestOfTwenty, ""));
    ListOpenings list = new ListOpenings(folder, database, ROUTE, openings);
    list.open(addresses, LISTS.get("all"), PAGES);
    opened("lists", "opened from the home page: team", list, 0);
    int address = 1;
    for (String what : LISTS.keySet()) {
      opened("lists", what, list, address++);
    }
    result("lists", "scrolling down all, in the browser, p50", list.scrolling(50), "ms");
    result("lists", "scrolling down all, in the browser, p95", list.scrolling(95), "ms");
    for (String what : NARROWED.keySet()) {
      opened("narrowed", what, list, address++);
    }
    opened("record", "a request of twenty entries beside the list", list, address);
    double inBrowser = list.seen(AccessLog.Opening::milliseconds);
    result("lists", "opened from the home page, in the browser, p50", inBrowser, "ms");
    result("lists", "round trips of the browser", list.seen(AccessLog.Opening::trips), "");
    result("lists", "statements of the list", list.statements().size(), "");
  }

  /** What stands there before; a list that is there already would not be read again. */
  private static String another(String query) {
    return query.isEmpty() ? "view=waiting" : "";
  }

  private void opened(String topic, String what, ListOpenings list, int address) {
    result(topic, what + ", p50", list.milliseconds(address, 50), "ms");
    result(topic, what + ", p95", list.milliseconds(address, 95), "ms");
    result(topic, what + ", compressed", list.bytes(address), "B");
  }

  private void result(String topic, String what, double value, String unit) {
    String size = String.format(Locale.ROOT, "%s, %,d", database.name(), requests);
    results.add(new Result("Requests: " + topic, size, what, value, unit));
  }
}
