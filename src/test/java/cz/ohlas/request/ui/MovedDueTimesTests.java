package cz.ohlas.request.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import cz.ohlas.StandingAt;
import cz.ohlas.UiTest;
import cz.ohlas.base.Staff;
import cz.ohlas.contract.ContractService;
import cz.ohlas.contract.ServicePackageInput;
import cz.ohlas.contract.ServicePackageService;
import cz.ohlas.request.RequestFixtures;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.request.RequestService;
import cz.ohlas.security.Role;
import cz.ohlas.workingtime.WorkingCalendarService;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever changes the calendar or a contract sees first which due times move. */
@StandingAt("2026-07-07T17:00")
class MovedDueTimesTests extends UiTest {

  @Autowired private RequestService requests;
  @Autowired private RequestFixtures fixtures;
  @Autowired private ServicePackageService packages;
  @Autowired private ContractService contracts;
  @Autowired private WorkingCalendarService calendars;

  private Staff engineer;
  private Client client;
  private long id;

  @BeforeEach
  void an_open_request() {
    engineer = as(Role.ENGINEER);
    client = fixtures.paying("Brána s.r.o.", engineer);
    id = requests.register(RequestFixtures.question(client, prague("2026-07-07T16:00")));
  }

  @Test
  void hrs_1_a_closure_is_saved_once_what_moves_was_confirmed() {
    as(Role.LEAD);
    open("settings/working-calendar");
    click("Přidat den");
    fill("Den", LocalDate.of(2026, 7, 8));
    fill("Důvod", "stěhování");
    click("Přidat");
    assertThat(text())
        .contains(
            requests.detail(id).fact().number(),
            "Brána s.r.o.",
            "st 8. 7. 2026 11:00",
            "čt 9. 7. 2026 11:00");
    assertThat(calendars.coming()).isEmpty();

    click("Uložit a posunout termíny");
    assertThat(calendars.coming()).hasSize(1);
    assertThat(has(Button.class, "Přidat")).as("the form is closed").isFalse();

    as(engineer);
    open("requests/" + id);
    assertThat(text())
        .contains(
            "Termín odpovědi se posunul z 8. 7. 2026 11:00 na 9. 7. 2026 11:00: st 8. 7. 2026 bude"
                + " zavřeno, stěhování");
  }

  @Test
  void hrs_1_who_thinks_better_of_it_goes_on_with_the_form() {
    as(Role.LEAD);
    open("settings/working-calendar");
    click("Přidat den");
    fill("Den", LocalDate.of(2026, 7, 8));
    fill("Důvod", "stěhování");
    click("Přidat");
    LocatorJ._find(Button.class, spec -> spec.withText("Zrušit")).getLast().click();
    fill("Den", LocalDate.of(2026, 7, 20));
    click("Přidat");
    assertThat(calendars.coming()).hasSize(1);
    assertThat(requests.detail(id).fact().queries().getFirst().clock().due())
        .isEqualTo(prague("2026-07-08T11:00"));
  }

  @Test
  void req_3_another_answer_time_is_saved_once_what_moves_was_confirmed() {
    as(Role.HEAD, Role.ACCOUNT_MANAGER);
    packages.create(new ServicePackageInput("B6", "Balíček 6", "Package 6", 6, null, true, true));
    String number = contracts.ofCustomer(client.customerId()).getFirst().number();
    open("customers/" + client.customerId());
    clickInMenu("Další kroky se smlouvou č. " + number, "Změnit balíček");
    fill("Platí od", LocalDate.of(2026, 7, 7));
    choose("Nový balíček", "Balíček 6 · 6\u00a0h\u00a0prac.\u00a0doby");
    fill("Důvod nebo dodatek smlouvy", "dodatek č. 1");
    click("Změnit balíček");
    assertThat(text()).contains("st 8. 7. 2026 13:00");
    click("Uložit a posunout termíny");
    assertThat(has(Button.class, "Změnit balíček")).as("the form is closed").isFalse();
    assertThat(requests.detail(id).fact().queries().getFirst().clock().due())
        .isEqualTo(prague("2026-07-08T13:00"));
  }

  private static String text() {
    return screen().replace('\u00a0', ' ');
  }
}
