package cz.ohlas.contract;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.contract.EntitlementLine.Check;
import cz.ohlas.contract.EntitlementLine.Level;
import cz.ohlas.contract.Mending.Way;
import cz.ohlas.customer.AuthorisationDetail;
import cz.ohlas.customer.CustomerDetail;
import cz.ohlas.customer.CustomerStatus;
import cz.ohlas.customer.RegistrationReference;
import cz.ohlas.workingtime.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the findings about one caller on one day into words; knows no database. */
final class EntitlementCheck {

  private final CustomerDetail customer;
  private final LocalDate day;
  private final EntitlementLines lines;
  private boolean ended;

  EntitlementCheck(CustomerDetail customer, LocalDate day) {
    this.customer = customer;
    this.day = day;
    this.lines = new EntitlementLines(customer.id());
  }

  void registration(@Nullable RegistrationReference installation, List<RegistrationReference> all) {
    if (installation == null) {
      if (all.isEmpty()) {
        lines.refused(
            Check.REGISTRATION, "REG-1", Way.REGISTER, "contract.entitlement.notRegistered");
      } else {
        lines.warning(
            Check.REGISTRATION,
            "REG-1",
            Way.CHOOSE_REGISTRATION,
            "contract.entitlement.whichRegistration");
      }
      return;
    }
    long id = installation.id();
    String label = installation.label();
    switch (installation.status()) {
      case VERIFIED -> {
        lines.ok(Check.REGISTRATION, "REG-1", "contract.entitlement.registered", label);
        lines.ok(Check.PROOF, "REG-2", "contract.entitlement.proofSeen");
      }
      case UNVERIFIED -> {
        lines.ok(Check.REGISTRATION, "REG-1", "contract.entitlement.registered", label);
        lines.add(
            Check.PROOF,
            Level.WARNING,
            "REG-2",
            lines.mending(Way.VERIFY, id),
            "contract.entitlement.proofNotSeen");
      }
      case REJECTED ->
          lines.add(
              Check.PROOF,
              Level.REFUSED,
              "REG-3",
              lines.mending(Way.PROVE, id),
              "contract.entitlement.rejected",
              label);
      case WITHDRAWN ->
          lines.refused(
              Check.REGISTRATION, "REG-1", Way.REGISTER, "contract.entitlement.withdrawn", label);
    }
  }

  /** The software was registered later than on the day that is asked about. */
  void notRegisteredThen() {
    lines.refused(
        Check.REGISTRATION, "REG-1", Way.REGISTER, "contract.entitlement.notRegisteredThen");
  }

  void contract(Optional<ContractDetail> held, Optional<ContractDetail> anyOfCustomer) {
    if (ended) {
      held.ifPresent(this::leftOver);
    } else if (held.isPresent()) {
      held(held.get());
    } else if (anyOfCustomer.isPresent()) {
      lines.add(
          Check.CONTRACT,
          Level.WARNING,
          "REG-5",
          lines.mending(Way.COVER, anyOfCustomer.get().id()),
          "contract.entitlement.otherRegistration",
          anyOfCustomer.get().number());
    } else {
      lines.warning(Check.CONTRACT, "REG-5", Way.CONTRACT, "contract.entitlement.free");
    }
  }

  private void held(ContractDetail contract) {
    ServicePackageItem agreed = contract.packageOn(day);
    ContractDays days = contract.days();
    Optional<LocalDate> last = days.last();
    if (last.isPresent()) {
      lines.ok(
          Check.CONTRACT,
          "REG-5",
          "contract.entitlement.contractUntil",
          contract.number(),
          agreed,
          last.get());
    } else if (days.nextEnd(day).isPresent()) {
      lines.ok(
          Check.CONTRACT,
          "REG-5",
          "contract.entitlement.contractProlongs",
          contract.number(),
          agreed,
          days.nextEnd(day).get());
    } else {
      lines.ok(Check.CONTRACT, "REG-5", "contract.entitlement.contract", contract.number(), agreed);
    }
  }

  /**
   * A contract that nobody ended with the business: it binds still, so it is said and not hidden.
   */
  private void leftOver(ContractDetail contract) {
    lines.add(
        Check.CONTRACT,
        Level.WARNING,
        "REG-5",
        lines.mending(Way.END_CONTRACT, contract.id()),
        "contract.entitlement.contractLeft",
        contract.number(),
        contract.packageOn(day));
  }

  /**
   * Whether the customer was served at the moment. How the business stood before its last move is
   * not known: then nothing is said. To be asked before contract, person and answer time, which
   * count for less once the business is over.
   *
   * @param past whether the moment belongs to a day that is over
   */
  void status(Instant moment, boolean past) {
    Instant since = customer.statusSince();
    if (since == null ? past : since.isAfter(moment)) {
      return;
    }
    ended = customer.status() == CustomerStatus.ENDED;
    if (ended) {
      standing(
          Level.REFUSED, since, "contract.entitlement.endedSince", "contract.entitlement.ended");
    } else if (customer.status() == CustomerStatus.SUSPENDED) {
      standing(
          Level.WARNING,
          since,
          "contract.entitlement.suspendedSince",
          "contract.entitlement.suspended");
    }
  }

  private void standing(Level level, @Nullable Instant since, String explained, String plain) {
    Mending mending = lines.mending(Way.RESUME, customer.id());
    if (since == null || customer.statusReason().isBlank()) {
      lines.add(Check.CONTRACT, level, "", mending, plain);
    } else {
      LocalDate from = LocalDate.ofInstant(since, ConsoleClock.PRAGUE);
      lines.add(Check.CONTRACT, level, "", mending, explained, from, customer.statusReason());
    }
  }

  void person(@Nullable Long contactId, Optional<AuthorisationDetail> authorisation) {
    if (contactId == null) {
      lines.warning(Check.PERSON, "REG-4", Way.CHOOSE_PERSON, "contract.entitlement.whoAsks");
    } else if (ended) {
      lines.refused(Check.PERSON, "REG-4", Way.RESUME, "contract.entitlement.endedForPerson");
    } else if (authorisation.isPresent()) {
      lines.ok(
          Check.PERSON,
          "REG-4",
          "contract.entitlement.authorised",
          authorisation.get().facts().approvedBy(),
          authorisation.get().facts().approvedOn());
    } else {
      lines.add(
          Check.PERSON,
          Level.REFUSED,
          "REQ-2",
          lines.mending(Way.AUTHORISE, contactId),
          "contract.entitlement.notAuthorised");
    }
  }

  static boolean covered(Scope area, boolean paid, Set<String> freeScopes) {
    return area.kind() != Scope.Kind.NOT_COVERED && (paid || freeScopes.contains(area.name()));
  }

  void scope(@Nullable Scope area, boolean paid, Set<String> freeScopes) {
    if (area == null) {
      return;
    }
    if (covered(area, paid, freeScopes)) {
      lines.ok(Check.SCOPE, area.ruleId(), "contract.entitlement.covered", area);
    } else {
      lines.refused(
          Check.SCOPE,
          area.ruleId(),
          Way.OFFER,
          switch (area.kind()) {
            case NOT_COVERED -> "contract.entitlement.notCovered";
            case WORK -> "contract.entitlement.workNeedsContract";
            case CONSULTATION -> "contract.entitlement.notInFree";
          },
          area);
    }
  }

  /** Says in what time an answer is owed to a query of the day. */
  void answerTime(Optional<ContractDetail> held) {
    if (ended) {
      held.ifPresent(this::answerTimeLeft);
    } else if (held.isPresent()) {
      lines.ok(
          Check.ANSWER_TIME,
          "REQ-3",
          "contract.entitlement.answerTimeOwed",
          held.get().answerTimeOn(day));
    } else {
      lines.warning(Check.ANSWER_TIME, "REG-5", Way.OFFER, "contract.entitlement.noAnswerTime");
    }
  }

  /** Says in what time an answer is owed, and gives back when it would be due. */
  @Nullable Instant answerTime(
      Instant at, Optional<ContractDetail> held, WorkingCalendar calendar) {
    Instant due = held.map(contract -> calendar.plus(at, contract.answerTimeOn(day))).orElse(null);
    if (ended) {
      held.ifPresent(this::answerTimeLeft);
    } else if (held.isPresent() && due != null) {
      lines.ok(
          Check.ANSWER_TIME,
          "REQ-3",
          "contract.entitlement.answerTime",
          held.get().answerTimeOn(day),
          due);
    } else {
      lines.warning(Check.ANSWER_TIME, "REG-5", Way.OFFER, "contract.entitlement.noAnswerTime");
    }
    if (calendar.isWorkingTime(at)) {
      lines.ok(Check.WORKING_TIME, "HRS-1", "contract.entitlement.workingNow");
    } else {
      lines.add(
          Check.WORKING_TIME,
          Level.WARNING,
          "HRS-1",
          null,
          "contract.entitlement.closedNow",
          calendar.nextOpening(at));
    }
    return due;
  }

  private void answerTimeLeft(ContractDetail contract) {
    lines.add(
        Check.ANSWER_TIME,
        Level.WARNING,
        "REQ-3",
        lines.mending(Way.END_CONTRACT, contract.id()),
        "contract.entitlement.answerTimeLeft",
        contract.answerTimeOn(day));
  }

  void processingAgreement(ContractDetail contract) {
    LocalDate made = contract.facts().processingAgreementOn();
    if (made == null || made.isAfter(day)) {
      lines.add(
          Check.PROCESSING_AGREEMENT,
          Level.WARNING,
          "",
          lines.mending(Way.AGREE, contract.id()),
          "contract.entitlement.noProcessingAgreement");
    } else {
      lines.ok(Check.PROCESSING_AGREEMENT, "", "contract.entitlement.processingAgreement", made);
    }
  }

  List<EntitlementLine> lines() {
    return lines.all();
  }
}
