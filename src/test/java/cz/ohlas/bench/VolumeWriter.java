package cz.ohlas.bench;

import cz.ohlas.base.CzechText;
import cz.ohlas.base.NumberSeries.Series;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes as many requests as a real company has after some years, straight into the tables: 2,000
 * of them open, the rest ended, spread over three years before a given moment. The same seed gives
 * the same rows.
 */
public final class VolumeWriter {

  /** Requests that are open, whatever the number of all. */
  public static final int OPEN = 2_000;

  private static final int BATCH = 1_000;
  private static final int CUSTOMERS = 500;
  private static final int STAFF = 8;
  private static final long MINUTES = Duration.ofDays(3 * 365).toMinutes();
  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");
  private static final List<String> SCOPES =
      List.of("SCO_C1", "SCO_C2", "SCO_C3", "SCO_W1", "SCO_W3");
  private static final List<String> SUBJECTS =
      List.of(
          "Nefunguje přesměrování hovorů na recepci",
          "Změna číslovacího plánu pro novou pobočku",
          "Nahrávky hovorů se neukládají",
          "Jak nastavit frontu pro obchodní oddělení",
          "Výpadky zvuku u vzdálených telefonů",
          "Nový uživatel v call centru",
          "Aktualizace na poslední verzi",
          "Hlasový scénář mimo pracovní dobu");

  private final Connection connection;
  private final Instant now;
  private final Random random;

  /** Writes through this connection, dates before this moment. */
  public VolumeWriter(Connection connection, Instant now, long seed) {
    this.connection = connection;
    this.now = now;
    this.random = new Random(seed);
  }

  /** Writes so many requests with their customers, queries, work, outcomes and search words. */
  public void write(int requests) throws SQLException {
    boolean committing = connection.getAutoCommit();
    connection.setAutoCommit(false);
    people();
    customers();
    requests(requests);
    try (Statement statement = connection.createStatement()) {
      for (String sequence :
          List.of(
              "staff_account",
              "customer",
              "registration",
              "contact",
              "support_request",
              "request_part")) {
        moveOn(statement, sequence + "_seq", 10L * requests + 10_000);
      }
      statement.execute("analyze");
    }
    connection.commit();
    connection.setAutoCommit(committing);
  }

  /** Beyond the rows written here, and never back: somebody may hold numbers drawn before. */
  private void moveOn(Statement statement, String sequence, long beyond) throws SQLException {
    boolean h2 = "H2".equals(connection.getMetaData().getDatabaseProductName());
    String next = h2 ? "next value for " + sequence : "nextval('" + sequence + "')";
    try (ResultSet drawn = statement.executeQuery("select " + next)) {
      drawn.next();
      long first = Math.max(drawn.getLong(1) + 50, beyond);
      statement.execute("alter sequence " + sequence + " restart with " + first);
    }
  }

  private void people() throws SQLException {
    try (Batch accounts =
            new Batch(
                "insert into staff_account (id, version, login_name, display_name, name_sort, name_folded, job_title,"
                    + " email, phone, language, disabled, created_at) values (?, 0, ?, ?, ?, ?, 'technik', '', '', 'cs', false, ?)");
        Batch roles =
            new Batch(
                "insert into staff_account_role (staff_account_id, role) values (?, 'ENGINEER')")) {
      for (int person = 1; person <= STAFF; person++) {
        String name = "Technik " + person;
        accounts.add(
            person(person),
            "technik" + person,
            name,
            CzechText.sortKey(name),
            CzechText.folded(name),
            time(now));
      }
      accounts.flush();
      for (int person = 1; person <= STAFF; person++) {
        roles.add(person(person));
      }
    }
  }

  private void customers() throws SQLException {
    try (Batch customers =
            new Batch(
                "insert into customer (id, version, name, name_sort, dic, street, city, postcode, country,"
                    + " register_entry, language, email, phone, web, status, vat_regime, statement_recipients, cost_centre,"
                    + " notes, created_at) values (?, 0, ?, ?, '', 'Ulice 1', 'Praha', '110 00', 'CZ', '', 'cs', '', '',"
                    + " '', 'ACTIVE', 'DOMESTIC', '', '', '', ?)");
        Batch registrations =
            new Batch(
                "insert into registration (id, version, customer_id, product, edition, licence_key, card_number, place,"
                    + " servers, remote_ids, notes, status) values (?, 0, ?, 'Oktell', '', ?, '', 'Praha', '', '', '', 'VERIFIED')");
        Batch contacts =
            new Batch(
                "insert into contact (id, version, customer_id, name, name_sort, job, email, phone, language)"
                    + " values (?, 0, ?, ?, ?, '', '', '', 'cs')")) {
      for (int customer = 1; customer <= CUSTOMERS; customer++) {
        String name = customerName(customer);
        customers.add(customer, name, CzechText.sortKey(name), time(now));
      }
      customers.flush();
      for (int customer = 1; customer <= CUSTOMERS; customer++) {
        registrations.add(customer, customer, "OK-" + customer);
        contacts.add(
            customer, customer, contactName(customer), CzechText.sortKey(contactName(customer)));
      }
    }
  }

  private void requests(int count) throws SQLException {
    try (Batch requests =
            new Batch(
                "insert into support_request (id, version, number, customer_id, customer_name, customer_sort,"
                    + " registration_id, contact_id, submitted_by, answer_minutes, subject, channel, scope, concerns_fault,"
                    + " authorised, state, stage, ended, assignee_staff_id, received_at, entered_at, changed_at, ended_at,"
                    + " due_sort, due_at, new_time_told, punctuality, waiting) values (?, 0, ?, ?, ?, ?, ?, ?, ?, 480, ?, ?, ?, false,"
                    + " true, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?)");
        Batch queries =
            new Batch(
                "insert into request_query (id, request_id, staff_id, entered_at, position, text, asked_by, channel,"
                    + " received_at, answer_minutes, due_at, settled_at, settlement, answer, answer_channel,"
                    + " settled_by_staff_id) values (?, ?, ?, ?, 1, ?, ?, ?, ?, 480, ?, ?, ?, ?, ?, ?)");
        Batch work =
            new Batch(
                "insert into work_entry (id, request_id, staff_id, entered_at, started_at, minutes, scope, billable, what)"
                    + " values (?, ?, ?, ?, ?, ?, ?, false, 'Vyřešeno po telefonu')");
        Batch outcomes =
            new Batch(
                "insert into request_outcome (id, request_id, staff_id, entered_at, kind, served_at, proof)"
                    + " values (?, ?, ?, ?, ?, ?, 'Vysvětleno')");
        Batch words =
            new Batch("insert into search_word (kind, word, record_id) values ('REQUEST', ?, ?)");
        Batch texts =
            new Batch(
                "insert into search_text (kind, words, record_id) values ('REQUEST', ?, ?)")) {
      long step = Math.max(1, MINUTES / count);
      for (int request = 1; request <= count; request++) {
        boolean open = request > count - Math.min(OPEN, count / 2);
        Instant received =
            now.minus(Duration.ofMinutes(step * (count - request) + 1 + random.nextLong(step)));
        requestRow(requests, request, open, received);
        parts(queries, work, outcomes, request, open, received);
        searchWords(words, texts, request, received);
        if (request % BATCH == 0) {
          // Parents before children
          for (Batch rows : List.of(requests, queries, work, outcomes, words, texts)) {
            rows.flush();
          }
          connection.commit();
        }
      }
      requests.flush();
    }
  }

  private void requestRow(Batch requests, int request, boolean open, Instant received)
      throws SQLException {
    int customer = customerOf(request);
    boolean waiting = open && request % 10 == 0;
    Instant due = received.plus(Duration.ofHours(20));
    boolean running = open && !waiting;
    requests.add(
        request,
        number(request, received),
        customer,
        customerName(customer),
        CzechText.sortKey(customerName(customer)),
        customer,
        customer,
        contactName(customer),
        subject(request),
        request % 3 == 0 ? "PHONE" : "EMAIL",
        scope(request),
        open ? (waiting ? "AWAITING_CLARIFICATION" : "OPEN") : "SERVED",
        open ? (waiting ? "WAITING" : "TO_ANSWER") : "ENDED",
        !open,
        open && request % 4 == 0 ? null : person(1 + request % STAFF),
        time(received),
        time(received),
        time(received),
        open ? null : time(due),
        time(running ? due : NEVER),
        running ? time(due) : null,
        open ? (waiting ? "WAITING" : "OPEN") : "IN_TIME",
        waiting);
  }

  private void parts(
      Batch queries, Batch work, Batch outcomes, int request, boolean open, Instant received)
      throws SQLException {
    long part = 3L * request;
    long person = person(1 + request % STAFF);
    Instant settled = received.plus(Duration.ofMinutes(30 + random.nextInt(300)));
    String channel = request % 3 == 0 ? "PHONE" : "EMAIL";
    queries.add(
        part,
        request,
        person,
        time(received),
        subject(request) + "?",
        contactName(customerOf(request)),
        channel,
        time(received),
        time(received.plus(Duration.ofHours(20))),
        open ? null : time(settled),
        open ? null : "ANSWERED",
        open ? null : "Odpověď byla podána.",
        open ? null : channel,
        open ? null : person);
    if (!open) {
      work.add(
          part + 1,
          request,
          person,
          time(settled),
          time(settled),
          5 + random.nextInt(90),
          scope(request));
      outcomes.add(
          part + 2,
          request,
          person,
          time(settled),
          scope(request).startsWith("SCO_C") ? "OUT_1" : "OUT_2",
          time(settled));
    }
  }

  private void searchWords(Batch words, Batch texts, int request, Instant received)
      throws SQLException {
    Set<String> all = new TreeSet<>();
    all.add(number(request, received).toLowerCase(Locale.ROOT));
    for (String word : CzechText.folded(subject(request)).split(" ")) {
      if (word.length() > 3) {
        all.add(word);
      }
    }
    all.add("zakaznik" + customerOf(request));
    all.add("osoba" + customerOf(request));
    for (String word : all) {
      words.add(word, request);
    }
    texts.add(" " + String.join(" ", all) + " ", request);
  }

  private static String number(int request, Instant received) {
    return Series.REQUEST.format(received.atZone(ZoneOffset.UTC).getYear(), request);
  }

  private static String subject(int request) {
    return SUBJECTS.get(request % SUBJECTS.size());
  }

  private static String scope(int request) {
    return SCOPES.get(request % SCOPES.size());
  }

  private static int customerOf(int request) {
    // Some customers ask far more than others
    return 1
        + (int)
                (Math.floorMod(request * 2_654_435_761L, (long) CUSTOMERS * CUSTOMERS)
                    / CUSTOMERS
                    * ((request % 3) + 1)
                    / 3)
            % CUSTOMERS;
  }

  private static String customerName(int customer) {
    return "Zákazník" + customer + " s. r. o.";
  }

  private static String contactName(int customer) {
    return "Osoba" + customer + " Nováková";
  }

  /** Far from what anybody has drawn from the sequence and keeps for later. */
  static long person(int person) {
    return 9_000_000_000L + person;
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private final class Batch implements AutoCloseable {

    private final PreparedStatement statement;
    private int waiting;

    Batch(String sql) throws SQLException {
      statement = connection.prepareStatement(sql);
    }

    void add(Object... values) throws SQLException {
      for (int column = 0; column < values.length; column++) {
        statement.setObject(column + 1, values[column]);
      }
      statement.addBatch();
      waiting++;
    }

    void flush() throws SQLException {
      if (waiting > 0) {
        statement.executeBatch();
        waiting = 0;
      }
    }

    @Override
    public void close() throws SQLException {
      flush();
      statement.close();
    }
  }
}
