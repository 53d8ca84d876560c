package cz.ohlas.price.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.BigDecimalField;
import cz.ohlas.UiTest;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.price.PriceListDetail;
import cz.ohlas.price.PriceListService;
import cz.ohlas.security.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PriceListViewTests extends UiTest {

  @Autowired private PriceListService service;
  @Autowired private ConsoleClock clock;

  @Test
  void acc_1_everybody_reads_the_price_list_and_only_the_head_may_make_the_next() {
    as(Role.ENGINEER);
    open("settings/price-list");

    assertThat(screen())
        .contains("Platný od 12.\u00a02.\u00a02013", "190\u00a0000\u00a0Kč", "21–50");
    assertThat(has(Button.class, "Nový ceník")).isFalse();
  }

  @Test
  void prc_3_the_head_plans_the_next_list_as_a_copy() {
    as(Role.HEAD);
    open("settings/price-list");
    click("Nový ceník");
    assertThat(the(BigDecimalField.class, "Cena za rok, pásmo 4").getValue())
        .isEqualByComparingTo("190000");

    click("Vytvořit");
    assertThat(screen()).contains("Opravte prosím vyznačená pole.");
    fill("Platí od", LocalDate.now(clock).plusDays(30));
    fill("Cena za rok, pásmo 4", new BigDecimal("90000"));
    click("Vytvořit");
    assertThat(screen()).contains("Cena pásma 4 musí být vyšší než cena pásma pod ním.");
    fill("Cena za rok, pásmo 4", new BigDecimal("200000"));
    click("Vytvořit");

    assertThat(service.all())
        .extracting(PriceListDetail::state)
        .containsExactly(PriceListDetail.State.PLANNED, PriceListDetail.State.IN_FORCE);
    assertThat(screen()).contains("Připravovaný", "200\u00a0000\u00a0Kč");
  }
}
