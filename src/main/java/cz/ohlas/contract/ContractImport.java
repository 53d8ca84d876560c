package cz.ohlas.contract;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.CzechText;
import cz.ohlas.customer.CustomerMatch;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.exchange.ImportColumn;
import cz.ohlas.exchange.ImportPass;
import cz.ohlas.exchange.ImportRow;
import cz.ohlas.exchange.ImportTarget;
import cz.ohlas.price.PriceCriteria;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Contracts brought in from tables, each by the rules by which one is written down (REG-5). */
@Component
class ContractImport implements ImportTarget<ContractInput> {

  private static final Pattern COMMAS = Pattern.compile("\\s*[,;\\n]\\s*");

  private final CustomerMatch customers;
  private final RegistrationService registrations;
  private final ServicePackageService packages;
  private final ContractService contracts;
  private final ContractMaker maker;
  private final ContractRules rules;
  private final OwedWatch owed;
  private final EntityManager entities;

  ContractImport(
      CustomerMatch customers,
      RegistrationService registrations,
      ServicePackageService packages,
      ContractService contracts,
      ContractMaker maker,
      ContractRules rules,
      OwedWatch owed,
      EntityManager entities) {
    this.customers = customers;
    this.registrations = registrations;
    this.packages = packages;
    this.contracts = contracts;
    this.maker = maker;
    this.rules = rules;
    this.owed = owed;
    this.entities = entities;
  }

  @Override
  public String key() {
    return "contracts";
  }

  @Override
  public String labelKey() {
    return "contract.title";
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public List<ImportColumn> columns() {
    return Stream.concat(
            CustomerMatch.columns().stream(),
            Stream.of(
                ImportColumn.of(
                        "number", "contract.number", "smlouva", "číslo", "contract", "contract no")
                    .asRequired(),
                ImportColumn.of("servicePackage", "contract.package", "balíček", "package")
                    .asRequired(),
                ImportColumn.of(
                    "signedOn", "contract.signedOn", "podpis", "datum podpisu", "signed on"),
                ImportColumn.of(
                        "validFrom", "contract.validFrom", "od", "platnost od", "začátek", "start")
                    .asRequired(),
                ImportColumn.of(
                    "validTo", "contract.validTo", "do", "platnost do", "konec", "end", "until"),
                ImportColumn.of(
                    "prolongationMonths",
                    "contract.import.prolongation",
                    "prolongace",
                    "prodlužuje se o",
                    "prodloužení",
                    "prolongation"),
                ImportColumn.of(
                    "noticeLength",
                    "contract.import.notice",
                    "výpovědní lhůta",
                    "výpověď",
                    "notice period"),
                ImportColumn.of(
                        "yearlyPrice", "contract.yearlyPrice", "cena", "roční cena", "price")
                    .asRequired(),
                ImportColumn.of(
                    "employees", "price.criterion.EMPLOYEES", "zaměstnanci", "počet zaměstnanců"),
                ImportColumn.of("callsPerDay", "price.criterion.CALLS", "hovory", "hovorů denně"),
                ImportColumn.of("complexity", "price.criterion.COMPLEXITY", "náročnost"),
                ImportColumn.of(
                    "registrations",
                    "contract.import.registrations",
                    "registrace",
                    "registrační karta",
                    "licenční klíč"),
                ImportColumn.of("paymentTerms", "contract.paymentTerms", "platba"),
                ImportColumn.of(
                    "processingAgreementOn", "contract.processingAgreementOn", "GDPR", "DPA")))
        .toList();
  }

  @Override
  public ImportPass<ContractInput> begin() {
    return new ContractImportPass(this::read, maker, rules, contracts, owed, entities);
  }

  private @Nullable ContractInput read(ImportRow row) {
    OptionalLong customer = customers.of(row);
    row.require("number");
    Optional<Long> agreed =
        row.require("servicePackage")
            ? row.choice("servicePackage", this::servicePackage)
            : Optional.empty();
    Optional<LocalDate> from = row.require("validFrom") ? row.date("validFrom") : Optional.empty();
    Optional<BigDecimal> price =
        row.require("yearlyPrice") ? row.decimal("yearlyPrice") : Optional.empty();
    Optional<LocalDate> signed = row.date("signedOn");
    Optional<LocalDate> to = row.date("validTo");
    Optional<LocalDate> processing = row.date("processingAgreementOn");
    PriceCriteria criteria = criteria(row);
    Prolongation prolongation = prolongation(row, to.orElse(null));
    Set<Long> covered = customer.isEmpty() ? Set.of() : registrations(row, customer.getAsLong());
    if (row.isRefused()
        || customer.isEmpty()
        || agreed.isEmpty()
        || from.isEmpty()
        || price.isEmpty()) {
      return null;
    }
    ContractInput input =
        new ContractInput(
            row.text("number"),
            customer.getAsLong(),
            agreed.get(),
            signed.orElse(from.get()),
            from.get(),
            to.orElse(null),
            prolongation,
            price.get(),
            criteria,
            signed.orElse(from.get()),
            covered,
            row.text("paymentTerms"),
            processing.orElse(null),
            false,
            null,
            null);
    row.check(input, "");
    return input;
  }

  private Optional<Long> servicePackage(String word) {
    return packages.sold().stream()
        .filter(each ->
            Stream.of(each.code(), each.nameCs(), each.nameEn())
                .anyMatch(name -> CzechText.folded(name).equals(word)))
        .map(ServicePackageItem::id)
        .findFirst();
  }

  /** Months of prolongation make it prolong itself; without them its last day says what it does. */
  private static Prolongation prolongation(ImportRow row, @Nullable LocalDate lastDay) {
    Optional<Integer> months = row.integer("prolongationMonths");
    int notice = row.integer("noticeLength").orElse(0);
    Prolongation agreed = Prolongation.of(lastDay);
    return new Prolongation(
        months.isPresent() ? ProlongationKind.MONTHS : agreed.kind(),
        months.orElse(null),
        notice,
        NoticeUnit.MONTHS);
  }

  private static PriceCriteria criteria(ImportRow row) {
    try {
      return new PriceCriteria(
          row.integer("employees").orElse(null),
          row.integer("callsPerDay").orElse(null),
          row.integer("complexity").orElse(null));
    } catch (BusinessRuleViolation impossible) {
      row.refuse("", impossible);
      return new PriceCriteria(null, null, null);
    }
  }

  /**
   * The installations that the cell names by card number or licence key, commas between them; the
   * customer's only one where the cell is empty.
   */
  private Set<Long> registrations(ImportRow row, long customerId) {
    var theirs = registrations.ofCustomer(customerId);
    String typed = row.text("registrations");
    if (typed.isEmpty()) {
      if (theirs.size() == 1) {
        return Set.of(theirs.getFirst().id());
      }
      row.refuse(
          "registrations", BusinessRuleViolation.of("REG-1", "contract.rule.registrationMissing"));
      return Set.of();
    }
    Set<Long> named = new HashSet<>();
    for (String name : COMMAS.splitAsStream(typed).toList()) {
      theirs.stream()
          .filter(each ->
              name.equalsIgnoreCase(each.facts().cardNumber())
                  || name.equalsIgnoreCase(each.facts().licenceKey()))
          .findFirst()
          .ifPresentOrElse(
              found -> named.add(found.id()),
              () ->
                  row.refuse(
                      "registrations",
                      BusinessRuleViolation.plain("contract.import.registrationUnknown", name)));
    }
    return named;
  }
}
