package cz.ohlas.request.ui;

import cz.ohlas.customer.CallerHit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The caller within a draft of the intake: who it was is looked up again, never believed. */
final class DraftCaller {

  /** In a draft no field is called so. */
  static final String NAME = "#caller";

  private static final int LOOKED_AT = 200;

  private DraftCaller() {}

  /** By what the caller is found again; empty for nobody. */
  static String written(@Nullable CallerHit hit) {
    return hit == null ? "" : key(hit) + " " + name(hit);
  }

  /** The caller that was written, if there still is such a one. */
  static Optional<CallerHit> find(RequestDesk desk, String written) {
    String[] parts = written.split(" ", 2);
    return parts.length < 2
        ? Optional.empty()
        : desk.customers().findCallers(parts[1], LOOKED_AT).stream()
            .filter(hit -> key(hit).equals(parts[0]))
            .findFirst();
  }

  private static String key(CallerHit hit) {
    return hit.customerId() + "/" + Objects.requireNonNullElse(hit.contactId(), 0L);
  }

  private static String name(CallerHit hit) {
    return hit.contactName().isBlank() ? hit.customerName() : hit.contactName();
  }
}
