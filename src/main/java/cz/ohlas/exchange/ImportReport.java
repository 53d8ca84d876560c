package cz.ohlas.exchange;

import java.util.List;

/**
 * What the check of a table's rows found.
 *
 * @param ready rows that may come in
 * @param refused rows that can't
 * @param warned rows that may, though something is odd about them
 * @param faults what is wrong or odd, row by row, as much of it as people read
 */
public record ImportReport(int ready, int refused, int warned, List<ImportFault> faults) {

  /** So many faults are kept to be read; the file of refused rows has all. */
  public static final int MOST_FAULTS = 300;

  /** Nothing is known yet. */
  static final ImportReport NOTHING = new ImportReport(0, 0, 0, List.of());

  /** All rows. */
  public int rows() {
    return ready + refused;
  }
}
