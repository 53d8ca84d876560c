package cz.ohlas.contract.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import cz.ohlas.UiTest;
import cz.ohlas.contract.ContractFixtures;
import cz.ohlas.contract.ServicePackageInput;
import cz.ohlas.contract.ServicePackageService;
import cz.ohlas.security.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ServicePackageViewTests extends UiTest {

  @Autowired private ServicePackageService packages;
  @Autowired private ContractFixtures contracts;

  @Test
  void shipped_packages_wait_for_the_company_to_confirm_them() {
    as(Role.ENGINEER);
    open("settings/packages");
    assertThat(screen()).contains("Balíček 1", "Balíček 4", "Čeká na potvrzení společností");
    assertThat(has(Button.class, "Přidat balíček")).isFalse();
    assertThat(named("Upravit balíček Balíček 1")).isEmpty();
  }

  @Test
  void the_head_confirms_and_changes_a_package() {
    as(Role.HEAD);
    open("settings/packages");
    clickNamed("Upravit balíček Balíček 2");
    fill("Doba odpovědi v pracovních hodinách", 6);
    fill("Společnost za touto dobou odpovědi stojí", true);
    click("Uložit");
    var changed = packages.byId(2);
    assertThat(changed.answerHours()).isEqualTo(6);
    assertThat(changed.confirmed()).isTrue();
    assertThat(screen()).contains("Potvrzeno");
  }

  @Test
  void of_a_package_that_a_contract_has_the_head_reads_why_its_answer_time_stays() {
    as(Role.ACCOUNT_MANAGER, Role.HEAD);
    contracts.customerWithContract("Brána s.r.o.", LocalDate.of(2026, 1, 1));
    open("settings/packages");
    clickNamed("Upravit balíček Balíček 2");
    IntegerField hours = the(IntegerField.class, "Doba odpovědi v pracovních hodinách");
    assertThat(hours.isReadOnly()).isTrue();
    assertThat(hours.getHelperText()).contains("Přidejte nový balíček");
    fill("Název česky", "Standard");
    click("Uložit");
    assertThat(packages.byId(2).nameCs()).isEqualTo("Standard");
    LocatorJ._get(Details.class, spec -> spec.withClasses("history-panel")).setOpened(true);
    assertThat(screen()).contains("Název česky", "Standard");
  }

  @Test
  void the_head_adds_a_package_but_not_twice_under_one_code() {
    as(Role.HEAD);
    open("settings/packages");
    click("Přidat balíček");
    fill("Označení", "b1");
    fill("Název česky", "Balíček 5");
    fill("Název anglicky", "Package 5");
    fill("Doba odpovědi v pracovních hodinách", 1);
    click("Přidat");
    assertThat(screen()).contains("Balíček s označením b1 už existuje.");
    fill("Označení", "B5");
    click("Přidat");
    assertThat(packages.sold()).hasSize(5);
    assertThat(packages.sold().getLast().nameCs()).isEqualTo("Balíček 5");
  }

  @Test
  void two_heads_who_change_one_package_choose_what_holds() {
    as(Role.HEAD);
    open("settings/packages");
    clickNamed("Upravit balíček Balíček 2");
    fill("Doba odpovědi v pracovních hodinách", 6);
    var opened = packages.byId(2);
    packages.change(
        2,
        opened.version(),
        new ServicePackageInput(
            opened.code(), "Balíček dva", opened.nameEn(), 5, null, true, true));
    click("Uložit");
    settle("Doba odpovědi v pracovních hodinách", "Vaše hodnota: 6");
    click("Uložit zvolené");
    assertThat(packages.byId(2).answerHours()).isEqualTo(6);
    assertThat(packages.byId(2).confirmed()).isTrue();
    assertThat(screen()).contains("Balíček dva");
    assertThat(LocatorJ._find(Dialog.class)).isEmpty();
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
