package cz.ohlas.alert;

import cz.ohlas.AfterReset;
import org.springframework.stereotype.Component;

/** Lets alerts forget what day it was when the database is put back. */
@Component
class AlertFixtures implements AfterReset {

  private final AlertDay day;

  AlertFixtures(AlertDay day) {
    this.day = day;
  }

  @Override
  public void databaseWasReset() {
    day.forget();
  }
}
