package cz.ohlas.customer;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds where a person is kept by name only, in the very places in which an erasure looks for them,
 * so that whoever asks is told of what would be erased.
 */
@Component
class Mentions {

  private static final String HISTORY = "_history";

  private final PeopleInCustomers places;
  private final AuthorisationRepository authorisations;
  private final JdbcTemplate jdbc;

  Mentions(PeopleInCustomers places, AuthorisationRepository authorisations, JdbcTemplate jdbc) {
    this.places = places;
    this.authorisations = authorisations;
    this.jdbc = jdbc;
  }

  /**
   * A text that names the person.
   *
   * @param whereKey where it stands, as a translation key
   * @param on the day of an approval, null elsewhere
   */
  record Mention(String whereKey, @Nullable LocalDate on, String text) {}

  /** All of them, each text once, however many former states repeat it. */
  Set<Mention> of(DataSubject person) {
    Set<Mention> found = new LinkedHashSet<>();
    for (Authorisation approval : authorisations.everOfCustomer(person.customerId())) {
      if (person.marks().isIn(approval.approvedBy())) {
        found.add(
            new Mention(
                "customer.access.approved",
                approval.approvedOn(),
                approval.approvedBy() + " · " + approval.document()));
      }
    }
    places.texts().forEach(place -> read(place, person, found));
    return found;
  }

  private void read(TextPlace place, DataSubject person, Set<Mention> found) {
    String where = where(place.table());
    if (where == null) {
      return;
    }
    List<String> columns = place.columns();
    jdbc.query(
        "select "
            + String.join(", ", columns)
            + " from "
            + place.table()
            + " where "
            + place.ofCustomer(),
        row -> {
          for (int column = 1; column <= columns.size(); column++) {
            String text = row.getString(column);
            if (text != null && person.marks().isIn(text)) {
              found.add(new Mention(where, null, text));
            }
          }
        },
        person.customerId());
  }

  /** What belongs to no one customer is told to nobody: it may be about other people. */
  private static @Nullable String where(String table) {
    String record =
        table.endsWith(HISTORY) ? table.substring(0, table.length() - HISTORY.length()) : table;
    return switch (record) {
      case "customer" -> "customer.history.customer";
      case "customer_site" -> "customer.section.sites";
      case "registration" -> "customer.section.registrations";
      case "authorisation" -> "customer.access.approvals";
      case "stored_document" -> "customer.registration.proofs";
      default -> null;
    };
  }
}
