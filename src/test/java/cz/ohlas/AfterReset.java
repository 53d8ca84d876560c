package cz.ohlas;

/** A fixture that must hear when the database has been put back, to forget what is remembered. */
@FunctionalInterface
public interface AfterReset {

  /** The database holds again what the migrations ship. */
  void databaseWasReset();
}
