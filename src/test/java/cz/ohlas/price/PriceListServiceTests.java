package cz.ohlas.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.NotFound;
import cz.ohlas.security.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class PriceListServiceTests extends ConsoleTest {

  private static final String NOW = "2026-11-23T10:00";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

  @Autowired private PriceListService service;
  @Autowired private VatRates vatRates;

  @Test
  void prc_3_the_published_list_ships_in_force() {
    as(Role.ENGINEER);

    PriceList shipped = service.inForceOn(TODAY);

    assertThat(shipped.id()).isEqualTo(PriceList.published2013().id());
    assertThat(shipped.inForceFrom()).isEqualTo(PriceList.published2013().inForceFrom());
    assertThat(shipped.tiers())
        .usingElementComparator((one, other) ->
            one.yearlyPrice().compareTo(other.yearlyPrice()) == 0
                    && Objects.equals(one.employeesUpTo(), other.employeesUpTo())
                    && Objects.equals(one.callsUpTo(), other.callsUpTo())
                ? 0
                : 1)
        .isEqualTo(PriceList.published2013().tiers());
    assertThatThrownBy(() -> service.inForceOn(LocalDate.of(2013, 2, 11)))
        .isInstanceOf(BusinessRuleViolation.class);
  }

  @Test
  void prc_3_the_next_list_is_in_force_from_its_day_and_the_old_one_is_kept() {
    as(Role.HEAD);
    long next = at(NOW, () -> service.create(input(NEW_YEAR, 27_000)));

    assertThat(service.inForceOn(NEW_YEAR.minusDays(1)).id()).isEqualTo(1);
    assertThat(service.inForceOn(NEW_YEAR).id()).isEqualTo(next);
    assertThat(service.byId(1).tier(1).yearlyPrice()).isEqualByComparingTo("25000");
    List<PriceListDetail> all = at(NOW, service::all);
    assertThat(all)
        .extracting(PriceListDetail::state)
        .containsExactly(PriceListDetail.State.PLANNED, PriceListDetail.State.IN_FORCE);
    assertThat(at("2027-01-01T00:00", service::all))
        .extracting(PriceListDetail::state)
        .containsExactly(PriceListDetail.State.IN_FORCE, PriceListDetail.State.PAST);
  }

  @Test
  void prc_3_a_planned_list_may_be_changed_and_one_in_force_may_not() {
    as(Role.HEAD);
    long next = at(NOW, () -> service.create(input(NEW_YEAR, 27_000)));

    doAt(NOW, () -> service.change(next, version(next), input(NEW_YEAR, 28_000)));

    assertThat(service.byId(next).tier(1).yearlyPrice()).isEqualByComparingTo("28000");
    assertThatThrownBy(() ->
            doAt(
                "2027-01-01T00:00",
                () -> service.change(next, version(next), input(NEW_YEAR, 29_000))))
        .hasMessageContaining("price.rule.listInForce");
    assertThatThrownBy(() -> doAt("2027-01-01T00:00", () -> service.withdraw(next, version(next))))
        .hasMessageContaining("price.rule.listInForce");
    doAt(NOW, () -> service.withdraw(next, version(next)));
    assertThat(service.all()).hasSize(1);
  }

  @Test
  void prc_3_a_list_can_neither_begin_in_the_past_nor_on_the_day_of_another() {
    as(Role.HEAD);
    doAt(NOW, () -> service.create(input(NEW_YEAR, 27_000)));

    assertThatThrownBy(() -> doAt(NOW, () -> service.create(input(TODAY.minusDays(1), 27_000))))
        .hasMessageContaining("price.rule.listInThePast");
    assertThatThrownBy(() -> doAt(NOW, () -> service.create(input(NEW_YEAR, 27_000))))
        .hasMessageContaining("price.rule.dayTaken");
  }

  @Test
  void two_heads_cannot_overwrite_each_other() {
    as(Role.HEAD);
    long next = at(NOW, () -> service.create(input(NEW_YEAR, 27_000)));
    long seen = version(next);
    doAt(NOW, () -> service.change(next, seen, input(NEW_YEAR, 28_000)));

    assertThatThrownBy(() -> doAt(NOW, () -> service.change(next, seen, input(NEW_YEAR, 29_000))))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);
  }

  @Test
  void acc_5_only_the_head_makes_price_lists_and_vat_rates() {
    as(Role.ACCOUNT_MANAGER, Role.LEAD, Role.ENGINEER, Role.ADMINISTRATOR);

    assertThatThrownBy(() -> service.create(input(NEW_YEAR, 27_000)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> vatRates.add(new VatRate(NEW_YEAR, BigDecimal.valueOf(23))))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void prc_4_vat_is_21_per_cent_from_2013_until_the_next_rate() {
    as(Role.HEAD);
    vatRates.add(new VatRate(NEW_YEAR, BigDecimal.valueOf(23)));

    assertThat(vatRates.on(LocalDate.of(2013, 1, 1)).percent()).isEqualByComparingTo("21");
    assertThat(vatRates.on(NEW_YEAR.minusDays(1)).percent()).isEqualByComparingTo("21");
    assertThat(vatRates.on(NEW_YEAR).percent()).isEqualByComparingTo("23");
    assertThatThrownBy(() -> vatRates.add(new VatRate(NEW_YEAR, BigDecimal.TEN)))
        .hasMessageContaining("price.rule.vatRateOrder");
    assertThatThrownBy(() -> new VatRate(NEW_YEAR, BigDecimal.valueOf(-1)))
        .hasMessageContaining("price.rule.vatPercent");
    assertThatThrownBy(() -> vatRates.on(LocalDate.of(2012, 12, 31)))
        .hasMessageContaining("price.rule.noVatRate");
  }

  @Test
  void prc_4_a_rate_not_in_force_yet_may_be_taken_back_and_one_in_force_may_not() {
    as(Role.HEAD);
    vatRates.add(new VatRate(NEW_YEAR, new BigDecimal("12")));

    assertThatThrownBy(() -> doAt("2027-01-01T00:00", () -> vatRates.withdraw(NEW_YEAR)))
        .hasMessageContaining("price.rule.vatInForce");
    assertThatThrownBy(() -> doAt(NOW, () -> vatRates.withdraw(LocalDate.of(2013, 1, 1))))
        .hasMessageContaining("price.rule.vatInForce");
    assertThatThrownBy(() -> doAt(NOW, () -> vatRates.withdraw(NEW_YEAR.plusDays(1))))
        .isInstanceOf(NotFound.class);
    doAt(NOW, () -> vatRates.withdraw(NEW_YEAR));

    assertThat(vatRates.on(NEW_YEAR).percent()).isEqualByComparingTo("21");
    vatRates.add(new VatRate(NEW_YEAR, new BigDecimal("23")));
    assertThat(vatRates.on(NEW_YEAR).percent()).isEqualByComparingTo("23");
  }

  @Test
  void prc_4_a_rate_finer_than_it_is_kept_is_refused() {
    assertThat(new VatRate(NEW_YEAR, new BigDecimal("12.500")).percent())
        .isEqualByComparingTo("12.5");
    assertThatThrownBy(() -> new VatRate(NEW_YEAR, new BigDecimal("12.005")))
        .hasMessageContaining("price.rule.vatPercent");
  }

  private long version(long id) {
    return service.all().stream()
        .filter(detail -> detail.list().id() == id)
        .findFirst()
        .orElseThrow()
        .version();
  }

  private static PriceListInput input(LocalDate from, long lowestPrice) {
    List<PriceTier> tiers = new ArrayList<>(PriceList.published2013().tiers());
    tiers.set(0, new PriceTier(1, BigDecimal.valueOf(lowestPrice), 20, 100));
    return new PriceListInput(from, tiers);
  }
}
