package cz.ohlas.contract.ui;

import com.vaadin.flow.component.UI;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Money;
import cz.ohlas.base.ui.ConflictAwareEdit;
import cz.ohlas.base.ui.ConflictAwareEdit.Saved;
import cz.ohlas.base.ui.ConflictWords;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.contract.ContractInput;
import cz.ohlas.contract.ContractService;
import cz.ohlas.contract.NoticeUnit;
import cz.ohlas.contract.PackageChangeService;
import cz.ohlas.contract.ProcessingAgreementService;
import cz.ohlas.contract.Prolongation;
import cz.ohlas.contract.ProlongationKind;
import cz.ohlas.contract.ServicePackageItem;
import cz.ohlas.contract.ServicePackageService;
import cz.ohlas.contract.ui.SourceQuotes.Source;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.RegistrationReference;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.customer.RegistrationStatus;
import cz.ohlas.document.DocumentStore;
import cz.ohlas.price.PriceCriteria;
import cz.ohlas.price.PriceListService;
import cz.ohlas.workingtime.DueMoves;
import cz.ohlas.workingtime.ui.MovedDueTimes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the contracts' part of a customer's page works with. */
@Component
class ContractDesk {

  /** Ends on its last day; two months of notice are offered when that is changed. */
  private static final Prolongation USUALLY =
      new Prolongation(ProlongationKind.NONE, null, 2, NoticeUnit.MONTHS);

  private final ContractService contracts;
  private final ServicePackageService packages;
  private final PackageChangeService changes;
  private final DueMoves moves;
  private final ProcessingAgreementService agreements;
  private final DocumentStore documents;
  private final CustomerService customers;
  private final RegistrationService registrations;
  private final PriceListService prices;
  private final List<SourceQuotes> quotes;
  private final CurrentStaff currentStaff;
  private final ConsoleClock clock;

  ContractDesk(
      ContractService contracts,
      ServicePackageService packages,
      PackageChangeService changes,
      DueMoves moves,
      ProcessingAgreementService agreements,
      DocumentStore documents,
      CustomerService customers,
      RegistrationService registrations,
      PriceListService prices,
      List<SourceQuotes> quotes,
      CurrentStaff currentStaff,
      ConsoleClock clock) {
    this.contracts = contracts;
    this.packages = packages;
    this.changes = changes;
    this.moves = moves;
    this.agreements = agreements;
    this.documents = documents;
    this.customers = customers;
    this.registrations = registrations;
    this.prices = prices;
    this.quotes = quotes;
    this.currentStaff = currentStaff;
    this.clock = clock;
  }

  ContractService contracts() {
    return contracts;
  }

  PackageChangeService changes() {
    return changes;
  }

  /** Which due times of open requests a change would move. */
  DueMoves moves() {
    return moves;
  }

  ProcessingAgreementService agreements() {
    return agreements;
  }

  DocumentStore documents() {
    return documents;
  }

  List<ServicePackageItem> sold() {
    return packages.sold();
  }

  /** The quotes that contracts were made from, by their ids. */
  Map<Long, Source> sources(Set<Long> quoteIds) {
    Map<Long, Source> found = new HashMap<>();
    if (!quoteIds.isEmpty()) {
      quotes.forEach(each -> found.putAll(each.of(quoteIds)));
    }
    return found;
  }

  private String sourceName(long quoteId) {
    Source source = sources(Set.of(quoteId)).get(quoteId);
    return source == null ? "" : source.name();
  }

  /** A day as whoever looks reads it. */
  String date(LocalDate day) {
    return Formats.of(UI.getCurrent().getLocale()).date(day);
  }

  /** The first day of the next month. */
  LocalDate nextMonth() {
    return today().withDayOfMonth(1).plusMonths(1);
  }

  RegistrationService registrations() {
    return registrations;
  }

  boolean writes() {
    return currentStaff.require().holds("ACCOUNT_MANAGER");
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE);
  }

  /** A contract of one year from today for all the customer's installations. */
  ContractInput blank(long customerId) {
    LocalDate today = today();
    var criteria = customers.detail(customerId).facts().criteria().criteria();
    Set<Long> installations =
        registrations.references(customerId).stream()
            .filter(one -> one.status() != RegistrationStatus.WITHDRAWN)
            .map(RegistrationReference::id)
            .collect(Collectors.toSet());
    BigDecimal price = prices.inForceOn(today).decide(criteria).yearlyPrice();
    return new ContractInput(
        "",
        customerId,
        packages.sold().getFirst().id(),
        today,
        today,
        today.plusYears(1).minusDays(1),
        USUALLY,
        price,
        criteria,
        today,
        installations,
        "",
        null,
        false,
        null,
        null);
  }

  /** Saves what is written about a contract. */
  ConflictAwareEdit<ContractInput> edit(ContractDetail opened, Runnable saved) {
    Locale locale = UI.getCurrent().getLocale();
    ConflictAwareEdit.Change<ContractInput> change =
        (version, input) -> contracts.change(opened.id(), version, input);
    return new ConflictAwareEdit<>(
            saved(opened), () -> saved(contracts.detail(opened.id())), change, words(locale), saved)
        .asking((version, input, goOn) ->
            MovedDueTimes.check(moves, () -> change.save(version, input), goOn));
  }

  /** How a contract's fields are called and their values shown. */
  ConflictWords words(Locale locale) {
    return ConflictWords.of("contract.")
        .silent("customerId")
        .label("sourceQuoteId", "contract.sourceQuote")
        .show("sourceQuoteId", Long.class, this::sourceName)
        .label("servicePackageId", "contract.package")
        .show("servicePackageId", Long.class, id -> packages.byId(id).name(locale))
        .label("registrationIds", "contract.registrations")
        .show(Long.class, id -> registrations.reference(id).label())
        .label("renewsContractId", "contract.renewsContract")
        .show("renewsContractId", Long.class, id -> contracts.detail(id).number())
        .label("noticeGivenOn", "contract.notice.givenOn")
        .label("noticeEndsOn", "contract.notice.endsOn")
        .label("noticeGivenBy", "contract.notice.givenBy")
        .label("noticeDocument", "contract.notice.document")
        .show(Prolongation.class, new ContractWording(locale)::prolongation)
        .show("yearlyPrice", BigDecimal.class, price -> Formats.of(locale).money(new Money(price)))
        .apart(PriceCriteria.class)
        .label("criteria.employees", "price.criterion.EMPLOYEES")
        .label("criteria.callsPerDay", "price.criterion.CALLS")
        .label("criteria.complexity", "price.criterion.COMPLEXITY");
  }

  private static Saved<ContractInput> saved(ContractDetail now) {
    return new Saved<>(now.facts(), now.version());
  }

  /** The form for a contract: packages on sale and the one it has, the list it was priced by. */
  ContractForm form(ContractInput input) {
    List<ServicePackageItem> choice =
        packages.all().stream()
            .filter(item -> item.active() || item.id() == input.servicePackageId())
            .toList();
    return new ContractForm(
        choice, registrations.references(input.customerId()), prices.inForceOn(input.pricedOn()));
  }
}
