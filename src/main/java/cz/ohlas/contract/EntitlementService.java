package cz.ohlas.contract;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.company.CompanyProfileService;
import cz.ohlas.customer.AuthorisationDetail;
import cz.ohlas.customer.ContactService;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.RegistrationReference;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.customer.RegistrationStatus;
import cz.ohlas.workingtime.WorkingCalendarService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers whether a caller may be served (REG-1 to REG-5, REQ-2, SCO, HRS-1). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class EntitlementService {

  private final ContractService contracts;
  private final CustomerService customers;
  private final RegistrationService registrations;
  private final ContactService contacts;
  private final WorkingCalendarService workingTime;
  private final CompanyProfileService company;
  private final ConsoleClock clock;

  EntitlementService(
      ContractService contracts,
      CustomerService customers,
      RegistrationService registrations,
      ContactService contacts,
      WorkingCalendarService workingTime,
      CompanyProfileService company,
      ConsoleClock clock) {
    this.contracts = contracts;
    this.customers = customers;
    this.registrations = registrations;
    this.contacts = contacts;
    this.workingTime = workingTime;
    this.company = company;
    this.clock = clock;
  }

  /** Checks everything that is known about the caller; unknown things are said to be unknown. */
  public Entitlement check(EntitlementQuestion question) {
    LocalDate day = LocalDate.ofInstant(question.at(), ConsoleClock.PRAGUE);
    List<RegistrationReference> installations = registrations.references(question.customerId());
    RegistrationReference installation = chosen(installations, question.registrationId());
    List<ContractDetail> live = contracts.allLiveOn(question.customerId(), day);
    Optional<ContractDetail> contract = contract(live, installation);
    EntitlementCheck check = new EntitlementCheck(customers.detail(question.customerId()), day);
    check.registration(installation, installations);
    check.status(question.at(), false);
    check.contract(contract, live.stream().findFirst());
    check.person(question.contactId(), authorisation(question.contactId(), day));
    check.scope(question.area(), contract.isPresent(), freeScopes());
    Instant due = check.answerTime(question.at(), contract, workingTime.current());
    contract.ifPresent(check::processingAgreement);
    return new Entitlement(check.lines(), day, contract.orElse(null), due);
  }

  /**
   * The same for a whole day, past days too: installations as they were at its end as far as it was
   * written down, contracts and approvals by their days. What is past can't be mended any more.
   */
  public Entitlement on(EntitlementDay asked) {
    LocalDate day = asked.day();
    boolean past = day.isBefore(LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE));
    List<RegistrationReference> installations =
        past
            ? registrations.referencesOn(asked.customerId(), day)
            : registrations.references(asked.customerId());
    RegistrationReference installation = chosen(installations, asked.registrationId());
    List<ContractDetail> live = contracts.allLiveOn(asked.customerId(), day);
    Optional<ContractDetail> contract = contract(live, installation);
    EntitlementCheck check = new EntitlementCheck(customers.detail(asked.customerId()), day);
    if (past && isUnregistered(asked, installations)) {
      check.notRegisteredThen();
    } else {
      check.registration(installation, installations);
    }
    check.status(day.plusDays(1).atStartOfDay(ConsoleClock.PRAGUE).toInstant(), past);
    check.contract(contract, live.stream().findFirst());
    check.person(asked.contactId(), authorisation(asked.contactId(), day));
    check.scope(asked.area(), contract.isPresent(), freeScopes());
    check.answerTime(contract);
    contract.ifPresent(check::processingAgreement);
    List<EntitlementLine> lines =
        past ? check.lines().stream().map(EntitlementLine::past).toList() : check.lines();
    return new Entitlement(lines, day, contract.orElse(null), null);
  }

  /** Whether nothing, or not what is asked about, was registered on the day (REG-1). */
  private static boolean isUnregistered(
      EntitlementDay asked, List<RegistrationReference> registeredThen) {
    Long id = asked.registrationId();
    return registeredThen.isEmpty()
        || (id != null && registeredThen.stream().noneMatch(one -> one.id() == id));
  }

  private Optional<AuthorisationDetail> authorisation(@Nullable Long contactId, LocalDate day) {
    return Optional.ofNullable(contactId).flatMap(person -> contacts.authorisation(person, day));
  }

  /** Whether a contract or the free programme covers the work, whoever asks for it (SCO). */
  public boolean covers(EntitlementQuestion question) {
    Scope area = question.area();
    return area == null
        || EntitlementCheck.covered(area, false, freeScopes())
        || EntitlementCheck.covered(area, paid(question), Set.of());
  }

  private boolean paid(EntitlementQuestion question) {
    LocalDate day = LocalDate.ofInstant(question.at(), ConsoleClock.PRAGUE);
    RegistrationReference installation =
        chosen(registrations.references(question.customerId()), question.registrationId());
    return contract(contracts.allLiveOn(question.customerId(), day), installation).isPresent();
  }

  private static Optional<ContractDetail> contract(
      List<ContractDetail> live, @Nullable RegistrationReference installation) {
    return live.stream()
        .filter(contract -> installation == null || contract.isAbout(installation.id()))
        .findFirst();
  }

  /** The installation named, or the only one that can be meant. */
  private static @Nullable RegistrationReference chosen(
      List<RegistrationReference> installations, @Nullable Long registrationId) {
    List<RegistrationReference> possible =
        installations.stream()
            .filter(one ->
                registrationId == null
                    ? one.status() != RegistrationStatus.WITHDRAWN
                    : one.id() == registrationId)
            .toList();
    return possible.size() == 1 ? possible.getFirst() : null;
  }

  private Set<String> freeScopes() {
    return company.current().rules().freeProgrammeScopes();
  }
}
