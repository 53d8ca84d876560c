package cz.ohlas.request.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import cz.ohlas.UiTest;
import cz.ohlas.base.Staff;
import cz.ohlas.contract.Scope;
import cz.ohlas.request.RequestFixtures;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.request.RequestService;
import cz.ohlas.security.Role;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AbsenceScreenTests extends UiTest {

  @Autowired private RequestService requests;
  @Autowired private RequestFixtures fixtures;

  @Test
  void an_engineer_goes_on_holiday_and_the_lead_hands_the_requests_over() {
    Staff engineer = as(Role.ENGINEER);
    Client client = fixtures.paying("Brána servis s.r.o.", engineer);
    Instant received = Instant.now().truncatedTo(ChronoUnit.MINUTES);
    long id = requests.register(RequestFixtures.question(client, received, Scope.SCO_C1, false));
    requests.take(id, requests.detail(id).fact().version());
    open("absences");
    assertThat(screen()).contains("Nikdo není ani nebude nepřítomen.");
    click("Zadat nepřítomnost");
    click("Uložit");
    assertThat(screen()).contains(engineer.name(), "nepřítomnost trvá");
    assertThat(has(Button.class, "Předat požadavky: " + engineer.name())).isFalse();

    Staff lead = as(Role.LEAD);
    open("");
    assertThat(screen()).contains("k odpovědi u nepřítomných", "Brána servis s.r.o.");
    open("absences");
    click("Předat požadavky: " + engineer.name());
    choose("Komu", lead.name());
    click("Předat");
    assertThat(requests.detail(id).fact().assigneeStaffId()).isEqualTo(lead.id());
    assertThat(has(Button.class, "Předat požadavky: " + engineer.name())).isFalse();
  }
}
