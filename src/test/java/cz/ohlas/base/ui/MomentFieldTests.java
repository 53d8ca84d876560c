package cz.ohlas.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import cz.ohlas.UiTest;
import cz.ohlas.base.BusinessRuleViolation;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A moment of Prague's clock on the wall, also when that is put forward or back. */
class MomentFieldTests extends UiTest {

  private static final String TWICE = "Ten den je tato hodina dvakrát";
  private static final LocalDateTime TEN_TO_THREE = LocalDateTime.of(2026, 10, 25, 2, 50);

  private MomentField field;

  @BeforeEach
  void shown() {
    field = new MomentField("request.receivedAt");
    UI.getCurrent().add(field);
  }

  @Test
  void in_the_hour_that_comes_twice_people_choose_which_is_meant() {
    field.setValue(TEN_TO_THREE);
    assertThat(field.moment()).contains(Instant.parse("2026-10-25T00:50:00Z"));
    choose(TWICE, "podruhé, už zimního času");
    assertThat(field.moment()).contains(Instant.parse("2026-10-25T01:50:00Z"));
    field.setValue(TEN_TO_THREE.withMinute(10));
    assertThat(field.moment()).contains(Instant.parse("2026-10-25T01:10:00Z"));
  }

  @Test
  void a_moment_that_is_shown_is_the_moment_that_is_read_whichever_of_the_two_it_is() {
    for (String shown : new String[] {"2026-10-25T00:50:00Z", "2026-10-25T01:50:00Z"}) {
      field.show(Instant.parse(shown));
      assertThat(field.moment()).contains(Instant.parse(shown));
    }
  }

  @Test
  void any_other_hour_asks_nothing() {
    field.setValue(TEN_TO_THREE);
    field.setValue(TEN_TO_THREE.plusHours(1));
    assertThat(has(Select.class, TWICE)).isFalse();
    assertThat(field.moment()).contains(TEN_TO_THREE.plusHours(1).toInstant(ZoneOffset.ofHours(1)));
    field.clear();
    assertThat(field.moment()).isEmpty();
  }

  @Test
  void a_time_over_which_the_clock_is_put_forward_is_told() {
    field.setValue(LocalDateTime.of(2026, 3, 29, 2, 30));
    assertThatThrownBy(field::moment)
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("field.moment.skipped");
  }
}
