package cz.ohlas.customer.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import cz.ohlas.UiTest;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.CustomerStatus;
import cz.ohlas.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CustomerHistoryViewTests extends UiTest {

  @Autowired private CustomerFixtures fixtures;
  @Autowired private CustomerService customers;

  @Test
  void the_page_tells_who_changed_what_once_somebody_asks() {
    String writer = as(Role.ACCOUNT_MANAGER).name();
    long id = fixtures.customer("Brána s.r.o.");
    customers.change(
        id,
        customers.detail(id).version(),
        CustomerFixtures.input("Brána hlasové služby s.r.o.", ""));
    customers.moveTo(id, customers.detail(id).version(), CustomerStatus.ACTIVE);
    open("customers/" + id);
    assertThat(screen()).doesNotContain("změněno");

    _get(Details.class, spec -> spec.withClasses("history-panel")).setOpened(true);

    assertThat(screen())
        .contains("Brána s.r.o.", "Brána hlasové služby s.r.o.", "zájemce", "změněno", writer);
  }

  @Test
  void a_customer_just_written_down_has_one_line() {
    as(Role.ACCOUNT_MANAGER);
    long id = fixtures.customer("Brána s.r.o.");
    open("customers/" + id);
    _get(Details.class, spec -> spec.withClasses("history-panel")).setOpened(true);
    assertThat(screen()).contains("zapsáno").doesNotContain("změněno");
  }
}
