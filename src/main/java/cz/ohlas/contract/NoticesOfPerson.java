package cz.ohlas.contract;

import cz.ohlas.customer.DataSubject;
import cz.ohlas.customer.PersonalData;
import cz.ohlas.customer.PersonalSheet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The notices that a person has given for the customer. */
@Component
class NoticesOfPerson implements PersonalData {

  private final ContractRepository contracts;

  NoticesOfPerson(ContractRepository contracts) {
    this.contracts = contracts;
  }

  /** People who sign are named, not pointed at. */
  @Override
  public Set<String> tables() {
    return Set.of();
  }

  @Override
  public List<PersonalSheet> of(DataSubject person, Locale reader) {
    return List.of(
        new PersonalSheet(
            "contract.access.notices",
            List.of(
                "contract.access.number",
                "contract.access.givenOn",
                "contract.notice.givenBy",
                "contract.access.document"),
            contracts.ofCustomer(person.customerId()).stream()
                .flatMap(contract ->
                    Stream.ofNullable(contract.notice())
                        .filter(notice -> person.marks().isIn(notice.givenBy()))
                        .map(notice ->
                            List.of(
                                contract.number(),
                                notice.givenOn(),
                                notice.givenBy(),
                                notice.document())))
                .toList()));
  }
}
