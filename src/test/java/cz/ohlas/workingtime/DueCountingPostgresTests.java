package cz.ohlas.workingtime;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.OnPostgres;
import org.junit.jupiter.api.Test;

@OnPostgres
class DueCountingPostgresTests extends DueCountingTests {

  @Test
  void nobody_waits_for_a_row_without_end() {
    assertThat(jdbc.sql("show lock_timeout").query(String.class).single()).isEqualTo("10s");
  }

  @Override
  void wait(String milliseconds) {
    jdbc.sql("set local lock_timeout = " + milliseconds).update();
  }

  /** The limit ends with the transaction. */
  @Override
  void waitAsUsual() {}
}
