package cz.ohlas.base;

import cz.ohlas.AfterReset;
import org.springframework.stereotype.Component;

/** Which lists were long is another test's matter. */
@Component
class LongListsFixture implements AfterReset {

  private final LongLists lists;

  LongListsFixture(LongLists lists) {
    this.lists = lists;
  }

  @Override
  public void databaseWasReset() {
    lists.forget();
  }
}
