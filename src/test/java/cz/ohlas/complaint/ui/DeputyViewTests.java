package cz.ohlas.complaint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import cz.ohlas.UiTest;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.Staff;
import cz.ohlas.complaint.ComplaintFixtures;
import cz.ohlas.complaint.ComplaintOverview;
import cz.ohlas.complaint.ComplaintRegister;
import cz.ohlas.security.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeputyViewTests extends UiTest {

  @Autowired private ComplaintFixtures fixtures;
  @Autowired private ComplaintOverview overview;
  @Autowired private ComplaintRegister register;
  @Autowired private ConsoleClock clock;

  @Test
  void acc_5_the_head_names_a_deputy_who_from_then_on_decides() {
    Staff deputy = as(Role.LEAD);
    as(Role.HEAD);
    open("settings/deputy");
    assertThat(screen()).contains("Žádný zástupce není jmenován.");
    click("Jmenovat zástupce");
    choose("Zástupce", deputy.name() + " · technik");
    fill("První den", today());
    fill("Poslední den", today().plusDays(7));
    click("Uložit");
    assertThat(screen()).contains(deputy.name()).contains("zastupuje dnes");

    as(deputy);
    assertThat(overview.isDeciding()).isTrue();
  }

  @Test
  void an_ended_period_stays_in_the_list_with_the_moment_of_its_end() {
    Staff deputy = as(Role.LEAD);
    as(Role.HEAD);
    open("settings/deputy");
    click("Jmenovat zástupce");
    choose("Zástupce", deputy.name() + " · technik");
    fill("První den", today());
    fill("Poslední den", today().plusDays(7));
    click("Uložit");
    click("Ukončit zastupování: " + deputy.name());
    ConfirmDialogKt._fireConfirm(the(ConfirmDialog.class));
    assertThat(screen()).contains(deputy.name(), "ukončeno ").doesNotContain("zastupuje dnes");

    as(deputy);
    assertThat(overview.isDeciding()).isFalse();
  }

  @Test
  void a_period_that_ends_before_it_begins_is_told_in_a_sentence_and_nothing_is_lost() {
    Staff deputy = as(Role.LEAD);
    as(Role.HEAD);
    open("settings/deputy");
    click("Jmenovat zástupce");
    choose("Zástupce", deputy.name() + " · technik");
    fill("První den", today().plusDays(7));
    fill("Poslední den", today());
    click("Uložit");
    assertThat(screen()).contains("Zastupování nemůže skončit dřív, než začne.");
    assertThat(has(com.vaadin.flow.component.datepicker.DatePicker.class, "První den")).isTrue();
  }

  @Test
  void cmp_2_who_may_not_decide_is_led_from_the_decision_to_the_register() {
    as(Role.HEAD);
    long customer = fixtures.customer();
    as(Role.ENGINEER);
    long id = fixtures.register(ComplaintFixtures.input(customer, today().minusDays(3)));
    open("complaints/" + id + "/decision");
    assertThat(address()).isEqualTo("complaints/" + id);
    assertThat(screen()).contains(register.detail(id).number()).doesNotContain("Příčina");
  }

  @Test
  void customers_page_shows_the_complaints_that_one_may_read() {
    Staff head = as(Role.HEAD);
    long customer = fixtures.customer();
    fixtures.register(ComplaintFixtures.input(customer, today().minusDays(3)));
    open("customers/" + customer);
    assertThat(screen()).contains("Opožděná odpověď, dva požadavky");
    as(Role.ENGINEER);
    open("customers");
    open("customers/" + customer);
    assertThat(screen())
        .contains("Žádná reklamace ani stížnost, kterou byste mohli číst.")
        .doesNotContain("Opožděná odpověď, dva požadavky");
    as(head);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE);
  }
}
