package cz.ohlas.base.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActionButtonTests {

  @BeforeEach
  void open_a_window() {
    MockVaadin.setup();
  }

  @AfterEach
  void close_it() {
    MockVaadin.tearDown();
  }

  @Test
  void takes_no_click_while_it_works() {
    AtomicInteger done = new AtomicInteger();
    ActionButton[] button = new ActionButton[1];
    button[0] =
        new ActionButton(
            "Save",
            () -> {
              assertThat(button[0].isEnabled()).isFalse();
              done.incrementAndGet();
            });
    _click(button[0]);
    assertThat(done).hasValue(1);
    assertThat(button[0].isEnabled()).isTrue();
  }

  @Test
  void takes_clicks_again_after_work_that_failed() {
    ActionButton button =
        new ActionButton(
            "Save",
            () -> {
              throw new IllegalStateException("the database is away");
            });
    assertThatThrownBy(() -> _click(button)).hasStackTraceContaining("the database is away");
    assertThat(button.isEnabled()).isTrue();
  }
}
