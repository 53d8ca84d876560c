package cz.ohlas.quote;

import cz.ohlas.base.Staff;
import cz.ohlas.company.CompanyProfile;
import cz.ohlas.company.CompanyProfileService;
import cz.ohlas.contract.ServicePackageInput;
import cz.ohlas.contract.ServicePackageItem;
import cz.ohlas.contract.ServicePackageService;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.price.CriteriaSheet;
import cz.ohlas.price.CriterionSource;
import cz.ohlas.price.CriterionValue;
import cz.ohlas.security.Role;
import cz.ohlas.security.StaffFixtures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Quotes for tests. */
@Component
public class QuoteFixtures {

  /** The package that quotes of the fixtures offer. */
  public static final long PACKAGE = 2;

  private final QuoteService quotes;
  private final CustomerFixtures customers;
  private final CompanyProfileService company;
  private final ServicePackageService packages;
  private final StaffFixtures people;

  QuoteFixtures(
      QuoteService quotes,
      CustomerFixtures customers,
      CompanyProfileService company,
      ServicePackageService packages,
      StaffFixtures people) {
    this.quotes = quotes;
    this.customers = customers;
    this.company = company;
    this.packages = packages;
    this.people = people;
  }

  /** Says who the company is and confirms the package; leaves a head signed in and returned. */
  public Staff readyCompany() {
    Staff head = people.person("vedouci", "Karel Vzorný", Role.HEAD);
    people.signIn(head);
    CompanyProfile profile = company.current();
    company.changeIdentity(profile.version(), QuoteSamples.provider(false));
    ServicePackageItem shipped = packages.byId(PACKAGE);
    ServicePackageInput input = shipped.input();
    packages.change(
        PACKAGE,
        shipped.version(),
        new ServicePackageInput(
            input.code(), input.nameCs(), input.nameEn(), input.answerHours(), null, true, true));
    return head;
  }

  /** An account manager, signed in. */
  public Staff accountManager() {
    Staff manager = people.person("obchodnice", "Jana Dvořáková", Role.ACCOUNT_MANAGER);
    people.signIn(manager);
    return manager;
  }

  /** A customer with one installation; needs an account manager signed in. */
  public long customer(String name) {
    long customer = customers.customer(name);
    customers.registration(customer, "K-" + customer);
    return customer;
  }

  /** What the console proposes, with these criteria and this discount. */
  public QuoteInput input(long customer, CriteriaSheet criteria, int discountPercent) {
    QuoteInput proposed = quotes.proposal(customer);
    return new QuoteInput(
        criteria,
        proposed.registrations(),
        PACKAGE,
        criteria.criteria().complexity() == null ? proposed.terms().nonBinding() : proposed.terms(),
        BigDecimal.valueOf(discountPercent),
        discountPercent == 0 ? "" : "věrnost",
        List.of(),
        "");
  }

  /** Three criteria as told by the customer in February 2026. */
  public static CriteriaSheet criteria(int employees, int calls, int complexity) {
    return new CriteriaSheet(value(employees), value(calls), value(complexity));
  }

  private static CriterionValue value(int amount) {
    return new CriterionValue(amount, CriterionSource.TOLD_BY_CUSTOMER, LocalDate.of(2026, 2, 12));
  }
}
