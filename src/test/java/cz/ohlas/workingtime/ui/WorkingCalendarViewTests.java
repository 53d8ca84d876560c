package cz.ohlas.workingtime.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import cz.ohlas.UiTest;
import cz.ohlas.security.Role;
import cz.ohlas.workingtime.SpecialDayItem;
import cz.ohlas.workingtime.WorkingCalendarService;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorkingCalendarViewTests extends UiTest {

  /** Far enough ahead to be a day to come whenever the tests run. A Wednesday. */
  private static final LocalDate DAY = LocalDate.of(2091, 1, 3);

  @Autowired private WorkingCalendarService service;

  @Test
  void a_lead_enters_a_closure_and_takes_it_back() {
    as(Role.LEAD);
    open("settings/working-calendar");
    click("Přidat den");
    fill("Den", DAY);
    fill("Důvod", "inventura");
    click("Přidat");
    assertThat(service.coming()).extracting(SpecialDayItem::reason).containsExactly("inventura");
    assertThat(screen()).contains("inventura", "Zavřeno");
    clickNamed("Odebrat st\u00a03.\u00a01.\u00a02091");
    ConfirmDialogKt._fireConfirm(the(ConfirmDialog.class));
    assertThat(service.coming()).isEmpty();
  }

  @Test
  void a_broken_rule_is_told_in_the_dialog_and_nothing_typed_is_lost() {
    as(Role.ADMINISTRATOR);
    open("settings/working-calendar");
    click("Přidat den");
    fill("Den", LocalDate.of(2026, 1, 5));
    fill("Důvod", "inventura");
    click("Přidat");
    assertThat(screen()).contains("Den už minul");
    assertThat(service.of(2026)).isEmpty();
  }

  @Test
  void an_engineer_reads_the_calendar_and_explains_a_due_time() {
    as(Role.ENGINEER);
    open("settings/working-calendar");
    assertThat(has(Button.class, "Přidat den")).isFalse();
    fill("Přijato", LocalDateTime.of(2026, 7, 3, 16, 40));
    fill("Doba odpovědi v pracovních hodinách", 4);
    assertThat(screen().replace('\u00a0', ' '))
        .contains(
            "po 6. 7. přeskočeno: Den upálení mistra Jana Husa",
            "termín út 7. 7. 11:40, celkem 4 h prac. doby");
    fill("Doba odpovědi v pracovních hodinách", 0);
    assertThat(screen()).contains("Zadejte, kdy byl dotaz přijat");
  }

  /** Buttons of the same word in many rows are told apart by their names. */
  private static void clickNamed(String name) {
    LocatorJ._click(named(name).getFirst());
  }

  private static List<Button> named(String name) {
    return LocatorJ._find(
        Button.class,
        spec -> spec.withPredicate(button -> name.equals(button.getAriaLabel().orElse(""))));
  }
}
