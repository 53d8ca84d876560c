package cz.ohlas.contract;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.Formats;
import cz.ohlas.customer.Customer;
import cz.ohlas.customer.CustomerStatus;
import cz.ohlas.customer.RegistrationReference;
import cz.ohlas.customer.RegistrationService;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a contract must not be: by itself, and beside the customer's other contracts (REG-5).
 * Whoever asks for the latter holds the customer's row.
 */
@Component
class ContractRules {

  private static final int LONGEST_REASON = 1000;

  private final ContractRepository contracts;
  private final RegistrationService registrations;
  private final CurrentStaff currentStaff;
  private final ConsoleClock clock;

  ContractRules(
      ContractRepository contracts,
      RegistrationService registrations,
      CurrentStaff currentStaff,
      ConsoleClock clock) {
    this.contracts = contracts;
    this.registrations = registrations;
    this.currentStaff = currentStaff;
    this.clock = clock;
  }

  /** What can be seen without any other record. */
  static void checkAlone(ContractInput input) {
    LocalDate end = input.validTo();
    if (end != null && end.isBefore(input.validFrom())) {
      throw BusinessRuleViolation.plain("contract.rule.endBeforeStart");
    }
    input.prolongation().check(end);
    if (input.number().isBlank()) {
      throw BusinessRuleViolation.plain("contract.rule.numberMissing");
    }
    if (input.registrationIds().isEmpty()) {
      throw BusinessRuleViolation.of("REG-1", "contract.rule.registrationMissing");
    }
    if (input.yearlyPrice().signum() < 0) {
      throw BusinessRuleViolation.plain("contract.rule.priceNegative");
    }
  }

  /** What was written down beside the contract must fit it still. */
  static void checkChange(Contract contract, ContractInput input) {
    if (contract.packageChanges().anyMatch(each -> !each.fromDay().isAfter(input.validFrom()))) {
      throw BusinessRuleViolation.of("REQ-3", "contract.rule.packageChangeOutside");
    }
    if (contract.notice() != null && !input.days().equals(contract.input().days())) {
      throw BusinessRuleViolation.plain("contract.rule.noticeFixesDays");
    }
  }

  /** Whether the contract can be ended early like this. */
  static void checkTermination(LocalDate lastDay, String reason, ContractDays days) {
    checkReason(reason);
    if (lastDay.isBefore(days.from())) {
      throw BusinessRuleViolation.plain("contract.rule.terminationEarly");
    }
    if (days.last().filter(lastDay::isAfter).isPresent()) {
      throw BusinessRuleViolation.plain("contract.rule.terminationDay");
    }
  }

  /** Whether the contract can be withdrawn: only as long as it has held on no day. */
  static void checkWithdrawal(String reason, LocalDate from, LocalDate today) {
    checkReason(reason);
    if (!from.isAfter(today)) {
      throw BusinessRuleViolation.of("REG-5", "contract.rule.withdrawBegun");
    }
  }

  private static void checkReason(String reason) {
    if (reason.isBlank()) {
      throw BusinessRuleViolation.plain("contract.rule.terminationReason");
    }
    if (reason.strip().length() > LONGEST_REASON) {
      throw BusinessRuleViolation.plain("field.tooLong", LONGEST_REASON);
    }
  }

  /** Whether notice can be taken back. */
  static void checkTakingBack(@Nullable ContractNotice given, LocalDate today) {
    if (given == null) {
      throw BusinessRuleViolation.plain("contract.rule.noticeNone");
    }
    if (given.endsOn().isBefore(today)) {
      throw BusinessRuleViolation.plain("contract.rule.noticeOver");
    }
  }

  /** Whether notice can be given like this. */
  static void checkNotice(
      NoticeInput input, ContractDays days, @Nullable ContractNotice given, LocalDate today) {
    if (given != null) {
      throw BusinessRuleViolation.plain("contract.rule.noticeTwice");
    }
    if (!days.prolongsItself()) {
      throw BusinessRuleViolation.plain("contract.rule.noticeNeedless");
    }
    if (input.givenBy().isBlank() || input.document().isBlank()) {
      throw BusinessRuleViolation.plain("contract.rule.noticeBlank");
    }
    if (input.givenOn().isAfter(today)) {
      throw BusinessRuleViolation.plain("contract.rule.noticeInFuture");
    }
  }

  /** Refuses an end that notice given on that day cannot bring, in words that name the days. */
  void checkNoticeDay(NoticeInput input, ContractDays days) {
    if (days.canEndOn(input.endsOn(), input.givenOn())) {
      return;
    }
    Formats formats = formats();
    LocalDate earliest = days.earliestEnd(input.givenOn());
    LocalDate by = days.prolongation().noticeBy(input.endsOn());
    if (input.endsOn().isBefore(earliest) && input.givenOn().isAfter(by)) {
      throw BusinessRuleViolation.plain(
          "contract.rule.noticeLate",
          formats.date(input.endsOn()),
          formats.date(by),
          formats.date(earliest));
    }
    throw BusinessRuleViolation.plain("contract.rule.noticeEnd", formats.date(earliest));
  }

  /**
   * What can be seen beside the customer's other records.
   *
   * @param own the contract that is written, 0 for a new one
   */
  void check(Customer customer, ContractInput input, long own) {
    checkAlone(input);
    if (contracts.existsByNumberIgnoreCaseAndIdNot(input.number().strip(), own)) {
      throw numberTaken(input.number().strip());
    }
    if (own == 0 && customer.status() == CustomerStatus.ENDED && goesOn(input)) {
      throw BusinessRuleViolation.plain("contract.rule.customerEnded", customer.name());
    }
    Set<Long> theirs =
        registrations.references(customer.id()).stream()
            .map(RegistrationReference::id)
            .collect(Collectors.toSet());
    if (!theirs.containsAll(input.registrationIds())) {
      throw BusinessRuleViolation.of("REG-1", "contract.rule.registrationForeign");
    }
    List<Contract> others =
        contracts.ofCustomer(customer.id()).stream().filter(other -> other.id() != own).toList();
    checkOverlap(
        new ContractCover(input.number(), input.days(), input.registrationIds()),
        others.stream().map(Contract::cover).toList());
    checkRenewal(input, own, others.stream().filter(other -> !other.days().isNever()).toList());
  }

  /** Refuses two paid contracts that hold on one day for one installation. */
  void checkOverlap(ContractCover cover, List<ContractCover> others) {
    ContractDays days = cover.days();
    for (ContractCover other : others) {
      if (other.days().touches(days.from(), days.last().orElse(null))
          && other.registrationIds().stream().anyMatch(cover.registrationIds()::contains)) {
        throw overlap(other);
      }
    }
  }

  /** A contract follows an earlier one of the same customer, and no two follow the same. */
  private void checkRenewal(ContractInput input, long own, List<Contract> others) {
    Long renewed = input.renewsContractId();
    if (renewed != null && renewed == own) {
      throw BusinessRuleViolation.plain("contract.rule.renewsItself");
    }
    if (renewed != null) {
      Contract earlier =
          others.stream()
              .filter(other -> other.id() == renewed)
              .findFirst()
              .orElseThrow(() -> BusinessRuleViolation.plain("contract.rule.renewsForeign"));
      if (!earlier.validFrom().isBefore(input.validFrom())) {
        throw BusinessRuleViolation.plain("contract.rule.renewsLater", earlier.number());
      }
    }
    for (Contract other : others) {
      if (renewed != null && renewed.equals(other.renewsContractId())) {
        throw BusinessRuleViolation.plain("contract.rule.renewedTwice", other.number());
      }
      if (own != 0
          && Long.valueOf(own).equals(other.renewsContractId())
          && !input.validFrom().isBefore(other.validFrom())) {
        throw BusinessRuleViolation.plain("contract.rule.renewalEarlier", other.number());
      }
    }
  }

  private boolean goesOn(ContractInput input) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE);
    return input.days().last().filter(today::isAfter).isEmpty();
  }

  static BusinessRuleViolation numberTaken(String number) {
    return BusinessRuleViolation.plain("contract.rule.numberTaken", number);
  }

  private BusinessRuleViolation overlap(ContractCover other) {
    Formats formats = formats();
    ContractDays days = other.days();
    String from = formats.date(days.from());
    if (days.last().isPresent()) {
      return BusinessRuleViolation.of(
          "REG-5", "contract.rule.overlap", other.number(), from, formats.date(days.last().get()));
    }
    return BusinessRuleViolation.of(
        "REG-5",
        days.prolongation().kind() == ProlongationKind.MONTHS
            ? "contract.rule.overlapProlonging"
            : "contract.rule.overlapOpen",
        other.number(),
        from);
  }

  private Formats formats() {
    return Formats.of(currentStaff.require().language());
  }
}
