package cz.ohlas.demo;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A customer who is being written down.
 *
 * @param since the first day of the business
 * @param manager the account manager who looks after it
 * @param written when the first thing was written down
 */
record Newcomer(
    int place, long id, CzechCompany company, LocalDate since, long manager, Instant written) {

  Instant after(int minutes) {
    return written.plusSeconds(minutes * 60L);
  }
}
