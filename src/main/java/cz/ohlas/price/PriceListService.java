package cz.ohlas.price;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Versions;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Price lists: all staff read them, the head makes the next one (PRC-3, ACC-5). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PriceListService {

  private final PriceListRepository lists;
  private final CurrentStaff currentStaff;
  private final ConsoleClock clock;

  PriceListService(PriceListRepository lists, CurrentStaff currentStaff, ConsoleClock clock) {
    this.lists = lists;
    this.currentStaff = currentStaff;
    this.clock = clock;
  }

  /**
   * The list in force on a day.
   *
   * @throws BusinessRuleViolation before the first list came into force
   */
  public PriceList inForceOn(LocalDate day) {
    return lists
        .findFirstByInForceFromLessThanEqualOrderByInForceFromDesc(day)
        .map(StoredPriceList::list)
        .orElseThrow(() -> BusinessRuleViolation.of("PRC-3", "price.rule.noListYet"));
  }

  /** The list by which something was priced once; lists are kept for ever. */
  public PriceList byId(long id) {
    return find(id).list();
  }

  /** All lists, the latest first. */
  public List<PriceListDetail> all() {
    LocalDate today = today();
    LocalDate inForceSince =
        lists
            .findFirstByInForceFromLessThanEqualOrderByInForceFromDesc(today)
            .map(StoredPriceList::inForceFrom)
            .orElse(LocalDate.MAX);
    return lists.findAllByOrderByInForceFromDesc().stream()
        .map(stored -> detail(stored, today, inForceSince))
        .toList();
  }

  /**
   * Enters the next list.
   *
   * @throws BusinessRuleViolation when it would be in force before today, on the day of another
   *     list, or its bands do not rise
   */
  @Transactional
  @PreAuthorize("hasRole('HEAD')")
  public long create(PriceListInput input) {
    checkDayIsFree(input.inForceFrom(), null);
    StoredPriceList stored =
        new StoredPriceList(
            input.inForceFrom(),
            input.tiers(),
            currentStaff.require().id(),
            clock.instant(),
            today());
    return lists.saveAndFlush(stored).id();
  }

  /**
   * Changes a list that is not in force yet.
   *
   * @throws BusinessRuleViolation as {@link #create}, and when it is in force already
   */
  @Transactional
  @PreAuthorize("hasRole('HEAD')")
  public void change(long id, long version, PriceListInput input) {
    StoredPriceList stored = find(id, version);
    checkDayIsFree(input.inForceFrom(), id);
    stored.change(input.inForceFrom(), input.tiers(), today());
  }

  /**
   * Takes back a list that is not in force yet.
   *
   * @throws BusinessRuleViolation when it is in force already
   */
  @Transactional
  @PreAuthorize("hasRole('HEAD')")
  public void withdraw(long id, long version) {
    StoredPriceList stored = find(id, version);
    stored.checkChangeable(today());
    lists.delete(stored);
  }

  private void checkDayIsFree(LocalDate day, @Nullable Long ownId) {
    lists
        .findByInForceFrom(day)
        .filter(other -> !Long.valueOf(other.id()).equals(ownId))
        .ifPresent(other -> {
          throw BusinessRuleViolation.of("PRC-3", "price.rule.dayTaken");
        });
  }

  private StoredPriceList find(long id, long version) {
    StoredPriceList stored = find(id);
    Versions.require(StoredPriceList.class, id, stored.version(), version);
    return stored;
  }

  private StoredPriceList find(long id) {
    return lists.findById(id).orElseThrow(() -> new NotFound(StoredPriceList.class, id));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE);
  }

  private static PriceListDetail detail(
      StoredPriceList stored, LocalDate today, LocalDate inForceSince) {
    PriceListDetail.State state =
        stored.changeable(today)
            ? PriceListDetail.State.PLANNED
            : stored.inForceFrom().equals(inForceSince)
                ? PriceListDetail.State.IN_FORCE
                : PriceListDetail.State.PAST;
    return new PriceListDetail(
        stored.version(), stored.list(), state, stored.createdAt(), stored.createdByStaffId());
  }
}
