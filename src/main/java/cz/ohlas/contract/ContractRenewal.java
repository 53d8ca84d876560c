package cz.ohlas.contract;

import cz.ohlas.customer.RegistrationReference;
import cz.ohlas.customer.RegistrationStatus;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a contract that follows another begins with. */
final class ContractRenewal {

  private ContractRenewal() {}

  /** The same again from the day after the next end, for installations that are still in use. */
  static ContractInput of(
      ContractDetail earlier, LocalDate today, List<RegistrationReference> installations) {
    ContractInput agreed = earlier.facts();
    ContractDays days = earlier.days();
    LocalDate from = days.nextEnd(today).map(end -> end.plusDays(1)).orElse(today);
    return new ContractInput(
        "",
        agreed.customerId(),
        agreed.servicePackageId(),
        today,
        from,
        end(days, from),
        agreed.prolongation(),
        agreed.yearlyPrice(),
        agreed.criteria(),
        today,
        inUse(agreed.registrationIds(), installations),
        agreed.paymentTerms(),
        agreed.processingAgreementOn(),
        agreed.silenceMeansAgreement(),
        null,
        earlier.id());
  }

  private static @Nullable LocalDate end(ContractDays days, LocalDate from) {
    LocalDate agreedEnd = days.agreedEnd();
    if (agreedEnd == null) {
      return null;
    }
    Period length = Period.between(days.from(), agreedEnd.plusDays(1));
    return from.plus(length).minusDays(1);
  }

  private static Set<Long> inUse(Set<Long> covered, List<RegistrationReference> installations) {
    return installations.stream()
        .filter(each -> each.status() != RegistrationStatus.WITHDRAWN)
        .map(RegistrationReference::id)
        .filter(covered::contains)
        .collect(Collectors.toSet());
  }
}
