package cz.ohlas.contract;

import cz.ohlas.contract.EntitlementLine.Check;
import cz.ohlas.contract.EntitlementLine.Level;
import cz.ohlas.customer.AuthorisationDetail;
import cz.ohlas.customer.CustomerDetail;
import cz.ohlas.customer.CustomerStatus;
import cz.ohlas.customer.RegistrationReference;
import cz.ohlas.workingtime.WorkingCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the findings about one caller into words; knows no database. */
final class EntitlementCheck {

  private final CustomerDetail customer;
  private final List<EntitlementLine> lines = new ArrayList<>();

  EntitlementCheck(CustomerDetail customer) {
    this.customer = customer;
  }

  void registration(@Nullable RegistrationReference installation, List<RegistrationReference> all) {
    if (installation == null) {
      if (all.isEmpty()) {
        refused(Check.REGISTRATION, "REG-1", "contract.entitlement.notRegistered");
      } else {
        warning(Check.REGISTRATION, "REG-1", "contract.entitlement.whichRegistration");
      }
      return;
    }
    switch (installation.status()) {
      case VERIFIED -> {
        ok(Check.REGISTRATION, "REG-1", "contract.entitlement.registered", installation.label());
        ok(Check.PROOF, "REG-2", "contract.entitlement.proofSeen");
      }
      case UNVERIFIED -> {
        ok(Check.REGISTRATION, "REG-1", "contract.entitlement.registered", installation.label());
        warning(Check.PROOF, "REG-2", "contract.entitlement.proofNotSeen");
      }
      case REJECTED ->
          refused(Check.PROOF, "REG-3", "contract.entitlement.rejected", installation.label());
      case WITHDRAWN ->
          refused(
              Check.REGISTRATION, "REG-1", "contract.entitlement.withdrawn", installation.label());
    }
  }

  void contract(Optional<ContractDetail> held, Optional<ContractDetail> anyOfCustomer) {
    if (held.isPresent()) {
      ContractDetail contract = held.get();
      if (contract.lastDay().isPresent()) {
        ok(
            Check.CONTRACT,
            "REG-5",
            "contract.entitlement.contractUntil",
            contract.number(),
            contract.servicePackage(),
            contract.lastDay().get());
      } else {
        ok(
            Check.CONTRACT,
            "REG-5",
            "contract.entitlement.contract",
            contract.number(),
            contract.servicePackage());
      }
    } else if (anyOfCustomer.isPresent()) {
      warning(
          Check.CONTRACT,
          "REG-5",
          "contract.entitlement.otherRegistration",
          anyOfCustomer.get().number());
    } else {
      warning(Check.CONTRACT, "REG-5", "contract.entitlement.free");
    }
    if (customer.status() == CustomerStatus.SUSPENDED) {
      warning(Check.CONTRACT, "", "contract.entitlement.suspended");
    }
  }

  void person(boolean known, Optional<AuthorisationDetail> authorisation) {
    if (!known) {
      warning(Check.PERSON, "REG-4", "contract.entitlement.whoAsks");
    } else if (authorisation.isPresent()) {
      ok(
          Check.PERSON,
          "REG-4",
          "contract.entitlement.authorised",
          authorisation.get().facts().approvedBy(),
          authorisation.get().facts().approvedOn());
    } else {
      refused(Check.PERSON, "REQ-2", "contract.entitlement.notAuthorised");
    }
  }

  static boolean covered(Scope area, boolean paid, Set<String> freeScopes) {
    return area.kind() != Scope.Kind.NOT_COVERED && (paid || freeScopes.contains(area.name()));
  }

  void scope(@Nullable Scope area, boolean paid, Set<String> freeScopes) {
    if (area == null) {
      return;
    }
    if (area.kind() == Scope.Kind.NOT_COVERED) {
      refused(Check.SCOPE, area.ruleId(), "contract.entitlement.notCovered", area);
    } else if (covered(area, paid, freeScopes)) {
      ok(Check.SCOPE, area.ruleId(), "contract.entitlement.covered", area);
    } else if (area.kind() == Scope.Kind.WORK) {
      refused(Check.SCOPE, area.ruleId(), "contract.entitlement.workNeedsContract", area);
    } else {
      refused(Check.SCOPE, area.ruleId(), "contract.entitlement.notInFree", area);
    }
  }

  /** Says in what time an answer is owed, and gives back when it would be due. */
  @Nullable Instant answerTime(
      Instant at, Optional<ContractDetail> held, WorkingCalendar calendar) {
    Instant due = held.map(contract -> calendar.plus(at, contract.answerTime())).orElse(null);
    if (held.isPresent() && due != null) {
      ok(
          Check.ANSWER_TIME,
          "REQ-3",
          "contract.entitlement.answerTime",
          held.get().answerTime(),
          due);
    } else {
      warning(Check.ANSWER_TIME, "REG-5", "contract.entitlement.noAnswerTime");
    }
    if (calendar.isWorkingTime(at)) {
      ok(Check.WORKING_TIME, "HRS-1", "contract.entitlement.workingNow");
    } else {
      warning(
          Check.WORKING_TIME, "HRS-1", "contract.entitlement.closedNow", calendar.nextOpening(at));
    }
    return due;
  }

  void processingAgreement(ContractDetail contract) {
    if (contract.facts().processingAgreementOn() == null) {
      warning(Check.PROCESSING_AGREEMENT, "", "contract.entitlement.noProcessingAgreement");
    } else {
      ok(
          Check.PROCESSING_AGREEMENT,
          "",
          "contract.entitlement.processingAgreement",
          contract.facts().processingAgreementOn());
    }
  }

  List<EntitlementLine> lines() {
    return lines;
  }

  private void ok(Check check, String ruleId, String key, Object... arguments) {
    lines.add(new EntitlementLine(check, Level.OK, key, List.of(arguments), ruleId));
  }

  private void warning(Check check, String ruleId, String key, Object... arguments) {
    lines.add(new EntitlementLine(check, Level.WARNING, key, List.of(arguments), ruleId));
  }

  private void refused(Check check, String ruleId, String key, Object... arguments) {
    lines.add(new EntitlementLine(check, Level.REFUSED, key, List.of(arguments), ruleId));
  }
}
