package cz.ohlas.customer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import cz.ohlas.UiTest;
import cz.ohlas.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list longer than lists are counted each time. */
class ManyCustomersTests extends UiTest {

  private static final String EXACTLY = "Spočítat přesně";

  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void more_customers_than_are_counted() {
    jdbc.sql(
            """
            insert into customer (id, version, name, name_sort, dic, street, city,
              postcode, country, register_entry, language, email, phone, web, status, vat_regime,
              statement_recipients, cost_centre, notes, created_at)
            select x, 0, 'Zákazník ' || x, cast(x as varchar), '', '', '', '', 'CZ', '',
              'cs', '', '', '', case when mod(x, 2) = 0 then 'PROSPECT' else 'ENDED' end,
              'DOMESTIC', '', '', '', current_timestamp
            from system_range(1000001, 1012345)
            """)
        .update();
    as(Role.ENGINEER);
    open("customers");
  }

  @Test
  void how_many_there_are_is_counted_for_whoever_asks() {
    assertThat(shown()).contains("Více než 10 000 záznamů");
    click(EXACTLY);
    assertThat(shown()).contains("Počet záznamů: 12 345, seznam ukazuje prvních 10 000.");
    assertThat(has(Button.class, EXACTLY)).isFalse();
  }

  @Test
  void a_list_that_is_counted_anyway_offers_nothing() {
    open("customers?status=ended");
    assertThat(shown()).contains("Počet záznamů: 6 173");
    assertThat(has(Button.class, EXACTLY)).isFalse();
    open("customers");
    assertThat(has(Button.class, EXACTLY)).isTrue();
  }

  /** The screen with its thousands apart by usual spaces. */
  private static String shown() {
    MockVaadin.clientRoundtrip(true);
    return screen().replace('\u00a0', ' ').replace('\u202f', ' ');
  }
}
