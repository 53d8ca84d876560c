package cz.ohlas.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import cz.ohlas.UiTest;
import cz.ohlas.base.Staff;
import cz.ohlas.base.ui.PdfLink;
import cz.ohlas.request.RequestFixtures;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.security.Role;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead reports a month; the others look at what was reported. */
class StatementViewTests extends UiTest {

  private static final YearMonth MONTH = YearMonth.of(2026, 3);

  @Autowired private RequestFixtures fixtures;
  @Autowired private StatementService statements;

  private Staff lead;
  private Client client;

  @BeforeEach
  void a_paying_customer() {
    lead = as(Role.LEAD);
    client = fixtures.paying("Brána s.r.o.", lead);
    open("statements");
  }

  @Test
  void a_lead_picks_the_month_and_the_customer_and_issues_the_statement() {
    open("statements?month=2026-03");
    assertThat(rows(the(Grid.class))).hasSize(1);
    assertThat(rows(the(Grid.class)).getFirst()).contains("Brána s.r.o.");

    open("statements/" + client.customerId() + "?month=2026-03");
    assertThat(screen()).contains("K\u00a0vystavení").contains("Nic nebrání vystavení.");
    assertThat(has(PdfLink.class, "Náhled PDF")).isTrue();
    click("Vystavit výkaz");
    ConfirmDialogKt._fireConfirm(the(ConfirmDialog.class));

    assertThat(notices()).anyMatch(notice -> notice.contains("Výkaz je vystaven."));
    assertThat(screen()).contains("V-2026-000001");
    assertThat(has(Button.class, "Vystavit výkaz")).isFalse();
    assertThat(statements.overview(client.customerId(), MONTH).state())
        .isEqualTo(StatementState.ISSUED);
  }

  @Test
  void a_lead_corrects_an_issued_statement_and_must_say_why() {
    statements.issue(client.customerId(), MONTH);
    open("statements/" + client.customerId() + "?month=2026-03");

    click("Vystavit opravný výkaz");
    click("Vystavit");
    assertThat(screen()).contains("Napište prosím důvod opravy.");
    fill("Důvod opravy", "Chyběla práce.");
    click("Vystavit");

    assertThat(screen()).contains("Opravný výkaz: Chyběla práce.").contains("V-2026-000002");
  }

  @Test
  void acc_3_an_engineer_reads_statements_and_issues_none() {
    statements.issue(client.customerId(), MONTH);
    as(Role.ENGINEER);
    open("statements/" + client.customerId() + "?month=2026-03");

    assertThat(screen()).contains("V-2026-000001");
    assertThat(has(Button.class, "Vystavit opravný výkaz")).isFalse();
    open("statements/" + client.customerId() + "?month=2026-02");
    assertThat(has(Button.class, "Vystavit výkaz")).isFalse();
    assertThat(has(PdfLink.class, "Náhled PDF")).isFalse();
  }

  @Test
  void a_month_without_contracts_says_what_statements_are_for() {
    open("statements?month=2020-01");

    assertThat(rows(the(Grid.class))).isEmpty();
    assertThat(screen()).contains("V\u00a0tomto měsíci není co vykazovat");
  }

  @Test
  void nonsense_in_the_address_shows_the_last_month_that_is_over() {
    open("statements?month=abc&part=x");

    assertThat(rows(the(Grid.class))).hasSize(1);
  }
}
