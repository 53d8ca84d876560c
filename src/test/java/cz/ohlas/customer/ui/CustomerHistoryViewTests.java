package cz.ohlas.customer.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import cz.ohlas.UiTest;
import cz.ohlas.contract.ContractFixtures;
import cz.ohlas.customer.ContactMergeInput;
import cz.ohlas.customer.ContactMergePlan;
import cz.ohlas.customer.ContactMergeService;
import cz.ohlas.customer.ContactService;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.CustomerStatus;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.security.Role;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CustomerHistoryViewTests extends UiTest {

  @Autowired private CustomerFixtures fixtures;
  @Autowired private ContractFixtures contracts;
  @Autowired private CustomerService customers;
  @Autowired private ContactService contacts;
  @Autowired private ContactMergeService merges;
  @Autowired private RegistrationService registrations;

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
  void what_was_written_down_is_told_with_its_values_and_what_is_empty_is_not() {
    as(Role.ACCOUNT_MANAGER);
    long id = fixtures.customer("Brána s.r.o.");
    contacts.authorise(
        fixtures.contact(id, "Petr Novák"),
        CustomerFixtures.approval(LocalDate.of(2026, 2, 1), null));
    open("customers/" + id);
    assertThat(rows())
        .anySatisfy(row -> assertThat(row).contains("zapsáno", "Název", "—", "Brána s.r.o."))
        .anySatisfy(row -> assertThat(row).contains("Schválil za zákazníka", "Jan Brána, jednatel"))
        .noneSatisfy(row -> assertThat(row).contains("Oprávněna do"));
  }

  @Test
  @DisplayName("REG-2 who brought which proof and when is told by the history")
  void reg_2_a_proof_that_came_is_told() {
    String writer = as(Role.ACCOUNT_MANAGER).name();
    long id = fixtures.customer("Brána s.r.o.");
    registrations.addProof(
        fixtures.registration(id, "K-1"),
        "karta.pdf",
        new ByteArrayInputStream("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
    open("customers/" + id);
    assertThat(rows())
        .anySatisfy(
            row -> assertThat(row).contains("Doklady o legálním užívání", "karta.pdf", writer));
  }

  @Test
  void every_field_that_is_told_has_a_name_in_words() {
    as(Role.ACCOUNT_MANAGER);
    long id = contracts.customerWithContract("Brána s.r.o.", LocalDate.of(2026, 1, 1));
    fixtures.site(id, "Sklad");
    contacts.authorise(
        fixtures.contact(id, "Petr Novák"),
        CustomerFixtures.approval(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1)));
    open("customers/" + id);
    assertThat(rows())
        .anySatisfy(row -> assertThat(row).contains("Ceník ke dni", "1. 1. 2026"))
        .noneSatisfy(row -> assertThat(row).contains("!cs"));
  }

  @Test
  void what_was_deleted_is_told_with_the_values_it_had() {
    as(Role.ACCOUNT_MANAGER);
    long id = fixtures.customer("Brána s.r.o.");
    long stays = fixtures.contact(id, "Petr Novák");
    long goes = fixtures.contact(id, "P. Novák");
    contacts.authorise(stays, CustomerFixtures.approval(LocalDate.of(2026, 2, 1), null));
    contacts.authorise(goes, CustomerFixtures.approval(LocalDate.of(2026, 1, 1), null));
    ContactMergePlan plan = merges.plan(stays, goes);
    merges.merge(new ContactMergeInput(stays, goes, plan.seen(), plan.proposed()));
    open("customers/" + id);
    assertThat(rows())
        .anySatisfy(row -> assertThat(row).contains("smazáno", "e-mail z 12. 2. 2013"));
  }

  private static List<String> rows() {
    Details panel = _get(Details.class, spec -> spec.withClasses("history-panel"));
    panel.setOpened(true);
    return _find(panel, ListItem.class).stream()
        .map(row -> row.getElement().getTextRecursively().replace('\u00a0', ' '))
        .toList();
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
