package cz.ohlas.base;

import cz.ohlas.OnPostgres;

@OnPostgres
class LockWaitPostgresTests extends LockWaitTests {

  @Override
  void wait(String milliseconds) {
    jdbc.sql("set local lock_timeout = " + milliseconds).update();
  }

  /** The limit ends with the transaction. */
  @Override
  void waitAsUsual() {}
}
