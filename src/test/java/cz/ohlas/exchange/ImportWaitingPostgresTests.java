package cz.ohlas.exchange;

import cz.ohlas.OnPostgres;

@OnPostgres
class ImportWaitingPostgresTests extends ImportWaitingTests {

  @Override
  void wait(String milliseconds) {
    jdbc.sql("set local lock_timeout = " + milliseconds).update();
  }

  /** The limit ends with the transaction. */
  @Override
  void waitAsUsual() {}
}
