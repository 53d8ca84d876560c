package cz.ohlas.quote.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.BigDecimalField;
import cz.ohlas.StandingAt;
import cz.ohlas.UiTest;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.Staff;
import cz.ohlas.contract.ContractService;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.quote.QuoteChannel;
import cz.ohlas.quote.QuoteDetail;
import cz.ohlas.quote.QuoteFilter;
import cz.ohlas.quote.QuoteFixtures;
import cz.ohlas.quote.QuoteInput;
import cz.ohlas.quote.QuoteService;
import cz.ohlas.quote.QuoteSort;
import cz.ohlas.quote.QuoteState;
import cz.ohlas.quote.QuoteTerms;
import cz.ohlas.quote.QuoteWorkflow;
import cz.ohlas.security.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StandingAt("2026-11-23T10:00")
class QuoteViewTests extends UiTest {

  @Autowired private QuoteFixtures fixtures;
  @Autowired private QuoteService quotes;
  @Autowired private QuoteWorkflow workflow;
  @Autowired private CustomerService customers;
  @Autowired private ContractService contracts;

  private Staff head;
  private Staff manager;
  private long customer;

  @BeforeEach
  void a_company_that_sells() {
    head = fixtures.readyCompany();
    manager = fixtures.accountManager();
    customer = fixtures.customer("Brána servis s.r.o.");
  }

  @Test
  void a_new_quote_takes_a_customer_three_numbers_and_one_click() {
    open("quotes/new?customer=" + customer);
    assertThat(the(ComboBox.class, "Zákazník").getValue()).isEqualTo(customers.reference(customer));

    fill("Zaměstnanci", 46);
    fill("Volání za den", 640);
    fill("Náročnost realizace", 2);
    assertThat(screen())
        .contains(
            "96\u00a0000\u00a0Kč",
            "Rozhodl počet volání: 640 za den je více než 500.",
            "Celkem s DPH");
    click("Vytvořit nabídku");

    QuoteDetail made = only();
    assertThat(address()).isEqualTo("quotes/" + made.id());
    assertThat(made.decision().tier()).isEqualTo(3);
    assertThat(made.registrations()).hasSize(1);
    assertThat(screen()).contains("koncept", "Brána servis s.r.o.");
  }

  @Test
  void an_unknown_criterion_says_at_least_and_allows_no_binding_quote() {
    open("quotes/new?customer=" + customer);

    fill("Volání za den", 640);

    assertThat(screen()).contains("nejméně", "Zatím neznáme");
    click("Vytvořit nabídku");
    assertThat(only().input().terms().binding()).isFalse();
  }

  @Test
  void a_discount_without_reason_is_told_and_nothing_typed_is_lost() {
    draft(0);
    QuoteDetail before = only();
    open("quotes/" + before.id() + "/edit");

    fill("Sleva z ceníku", new BigDecimal("150"));
    assertThat(screen()).contains("Sleva musí být 0 až 100 %.");
    fill("Sleva z ceníku", new BigDecimal("20"));
    click("Uložit");
    assertThat(screen()).contains("Ke slevě napište důvod");
    assertThat(the(BigDecimalField.class, "Sleva z ceníku").getValue()).isEqualByComparingTo("20");

    fill("Důvod slevy", "věrnost");
    assertThat(screen()).contains("Před odesláním musí nabídku schválit vedoucí společnosti.");
    click("Uložit");
    assertThat(only().input().discountPercent()).isEqualByComparingTo("20");
  }

  @Test
  void two_people_who_write_one_draft_choose_field_by_field() {
    long id = draft(0);
    QuoteDetail opened = only();
    open("quotes/" + id + "/edit");
    fill("Sleva z ceníku", new BigDecimal("5"));
    fill("Důvod slevy", "věrnost");
    fill("Délka období", 24);
    QuoteInput input = opened.input();
    QuoteTerms terms = input.terms();
    quotes.revise(
        id,
        opened.version(),
        input.withTerms(
            new QuoteTerms(
                terms.periodFrom(), 36, terms.bindingUntil(), terms.dueDays(), 4, false)));
    click("Uložit");
    settle("Délka období", "Uložená hodnota: 36");
    click("Uložit zvolené");

    QuoteInput saved = only().input();
    assertThat(saved.terms().months()).isEqualTo(36);
    assertThat(saved.terms().instalments()).isEqualTo(4);
    assertThat(saved.discountReason()).isEqualTo("věrnost");
    assertThat(address()).isEqualTo("quotes/" + id);
  }

  @Test
  void prc_5_the_head_approves_what_the_account_manager_then_sends() {
    long id = draft(20);
    open("quotes/" + id);
    assertThat(has(Button.class, "Odeslat")).isFalse();
    click("Požádat o schválení");
    clickInDialog("Požádat o schválení");

    as(head);
    reopen("quotes/" + id);
    click("Schválit");

    as(manager);
    reopen("quotes/" + id);
    click("Odeslat");
    clickInDialog("Odeslat");

    assertThat(quotes.detail(id).state()).isEqualTo(QuoteState.SENT);
    assertThat(screen()).contains("N-2026-", "odesláno");
  }

  @Test
  void acceptance_is_written_down_and_makes_the_contract() {
    long id = draft(0);
    workflow.send(id, quotes.detail(id).version(), QuoteChannel.EMAIL);
    open("quotes/" + id);
    click("Zapsat přijetí");
    fill("Kdo přijal", "Jan Brána");
    click("Přijmout a vytvořit smlouvu");

    assertThat(quotes.detail(id).state()).isEqualTo(QuoteState.ACCEPTED);
    assertThat(contracts.ofCustomer(customer)).hasSize(1);
    assertThat(notices()).anyMatch(notice -> notice.contains("smlouva vytvořena"));
    open("customers/" + customer);
    String number = String.valueOf(quotes.detail(id).number());
    assertThat(screen()).contains("Podle nabídky");
    assertThat(
            LocatorJ._find(
                Anchor.class,
                spec ->
                    spec.withPredicate(link ->
                        link.getHref().equals("quotes/" + id) && link.getText().equals(number))))
        .as("in the contract and among the quotes")
        .hasSize(2);
  }

  @Test
  void an_answer_that_came_in_time_is_written_down_after_the_binding_day() {
    long accepted = draft(0);
    workflow.send(accepted, quotes.detail(accepted).version(), QuoteChannel.EMAIL);
    long declined = draft(0);
    workflow.send(declined, quotes.detail(declined).version(), QuoteChannel.EMAIL);
    doAt(
        "2026-12-28T09:00",
        () -> {
          open("quotes/" + accepted);
          assertThat(screen()).contains("platnost skončila");
          click("Zapsat přijetí");
          assertThat(the(DatePicker.class, "Den odpovědi").getHelperText())
              .isEqualTo("závazná do 23.\u00a012.\u00a02026");
          fill("Kdo přijal", "Jan Brána");
          click("Přijmout a vytvořit smlouvu");
          assertThat(quotes.detail(accepted).state())
              .as("no day said")
              .isEqualTo(QuoteState.EXPIRED);
          fill("Den odpovědi", LocalDate.of(2026, 12, 23));
          click("Přijmout a vytvořit smlouvu");
          assertThat(quotes.detail(accepted).state()).isEqualTo(QuoteState.ACCEPTED);

          reopen("quotes/" + declined);
          click("Zapsat odmítnutí");
          clickInDialog("Uložit");
          assertThat(quotes.detail(declined).state()).isEqualTo(QuoteState.DECLINED);
        });
  }

  @Test
  void prc_5_what_the_head_said_is_read_after_the_quote_was_changed() {
    long id = draft(20);
    workflow.requestApproval(id, quotes.detail(id).version(), "");
    as(head);
    workflow.giveBack(id, quotes.detail(id).version(), "příliš velká sleva");
    Staff colleague = as(Role.ACCOUNT_MANAGER);
    QuoteDetail returned = quotes.detail(id);
    quotes.revise(id, returned.version(), returned.input());
    open("quotes/" + id);

    assertThat(screen())
        .contains(
            "Nabídka založena, " + manager.name(),
            "Vráceno k úpravě, " + head.name() + ": „příliš velká sleva“",
            "Vyhotovil(a) " + colleague.name());
  }

  @Test
  void the_list_shows_what_is_open_and_finds_by_customer() {
    long id = draft(0);
    open("quotes?q=brana");
    assertThat(rows(the(Grid.class)))
        .singleElement()
        .asString()
        .contains("Brána servis s.r.o.", "96\u00a0000\u00a0Kč");
    open("quotes?part=accepted");
    assertThat(rows(the(Grid.class))).isEmpty();
    assertThat(id).isPositive();
  }

  @Test
  void whoever_does_not_sell_reads_only() {
    long id = draft(0);
    as(head);
    reopen("quotes/" + id);

    assertThat(has(Button.class, "Nová nabídka")).isFalse();
    assertThat(has(Button.class, "Odeslat")).isFalse();
    assertThat(screen()).contains("Rozhodl počet volání");
  }

  private long draft(int discountPercent) {
    return quotes.create(
        customer, fixtures.input(customer, QuoteFixtures.criteria(46, 640, 2), discountPercent));
  }

  private QuoteDetail only() {
    return quotes.detail(
        quotes
            .list(QuoteFilter.ofCustomer(customer), ListSlice.first(QuoteSort.CREATED, true, 2))
            .getFirst()
            .id());
  }

  /** As in another window: nothing of the page before is left. */
  private static void reopen(String address) {
    open("settings/price-list");
    open(address);
  }

  private static void clickInDialog(String text) {
    _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(text)));
  }
}
