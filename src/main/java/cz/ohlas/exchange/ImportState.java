package cz.ohlas.exchange;

/** Where an import stands. */
public enum ImportState {
  /** The table was brought; its columns are to be matched. */
  OPENED,
  /** Its rows are being checked. */
  CHECKING,
  /** Checked; whoever brought it decides. */
  CHECKED,
  /** Its rows are being saved, none of which is there yet. */
  SAVING,
  /** All its good rows are there. */
  DONE,
  /** Given up by a person; nothing was saved. */
  CANCELLED,
  /** Something forbade it; nothing was saved. */
  FAILED,
  /** The console was stopped in the middle; nothing was saved. */
  INTERRUPTED;

  /** Whether something happens without anybody's click. */
  public boolean isRunning() {
    return this == CHECKING || this == SAVING;
  }

  /** Whether nothing more will happen. */
  public boolean isOver() {
    return compareTo(DONE) >= 0;
  }

  /** The translation key of the word. */
  public String key() {
    return "exchange.state." + name();
  }
}
