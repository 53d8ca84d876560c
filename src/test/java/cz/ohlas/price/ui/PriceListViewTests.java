package cz.ohlas.price.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import cz.ohlas.UiTest;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Translations;
import cz.ohlas.price.PriceListDetail;
import cz.ohlas.price.PriceListService;
import cz.ohlas.price.VatRates;
import cz.ohlas.security.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PriceListViewTests extends UiTest {

  @Autowired private PriceListService service;
  @Autowired private VatRates vatRates;
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

  @Test
  void prc_4_a_mistyped_rate_is_refused_in_the_form_and_a_planned_one_taken_back() {
    as(Role.HEAD);
    open("settings/price-list");
    click("Přidat sazbu DPH");
    fill("Platí od", LocalDate.of(2013, 1, 1));
    fill("Základní sazba DPH (%)", new BigDecimal("210"));
    click("Přidat");
    assertThat(the(DatePicker.class, "Platí od").getErrorMessage())
        .isEqualTo("Nová sazba DPH musí platit později než ta poslední.");
    assertThat(the(BigDecimalField.class, "Základní sazba DPH (%)").getErrorMessage())
        .isEqualTo("Sazba DPH musí být 0 až 50 %, nejvýše na dvě desetinná místa.");

    LocalDate soon = LocalDate.now(clock).plusDays(30);
    String day = Formats.of(Translations.CZECH).date(soon);
    fill("Platí od", soon);
    fill("Základní sazba DPH (%)", new BigDecimal("12"));
    click("Přidat");
    assertThat(vatRates.all()).hasSize(2);
    click("Odstranit sazbu od " + day);
    ConfirmDialogKt._fireConfirm(the(ConfirmDialog.class));
    assertThat(vatRates.all()).hasSize(1);
    assertThat(has(Button.class, "Odstranit sazbu od " + day)).isFalse();
  }

  @Test
  void prc_4_a_rate_that_holds_already_is_entered_by_adding_it_twice() {
    as(Role.HEAD);
    open("settings/price-list");
    click("Přidat sazbu DPH");
    fill("Platí od", LocalDate.now(clock).minusDays(1));
    fill("Základní sazba DPH (%)", new BigDecimal("12"));
    click("Přidat");
    assertThat(screen()).contains("nepůjde ji odstranit");
    assertThat(vatRates.all()).hasSize(1);
    click("Přidat");
    assertThat(vatRates.all()).hasSize(2);
  }
}
