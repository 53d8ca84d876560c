package cz.ohlas.customer;

import cz.ohlas.base.Translations;
import cz.ohlas.price.CriteriaSheet;
import cz.ohlas.price.VatRegime;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Customers as the demonstration's are: fictional, with valid check digits. */
@Component
public class CustomerFixtures {

  /** An IČO that is valid. */
  public static final String ICO = "27169278";

  private final CustomerService customers;
  private final RegistrationService registrations;
  private final ContactService contacts;
  private final SiteService sites;

  CustomerFixtures(
      CustomerService customers,
      RegistrationService registrations,
      ContactService contacts,
      SiteService sites) {
    this.customers = customers;
    this.registrations = registrations;
    this.contacts = contacts;
    this.sites = sites;
  }

  /** A customer of this name without IČO; needs an account manager signed in. */
  public long customer(String name) {
    return customers.create(input(name, ""));
  }

  /** A customer of this VAT regime and language; needs an account manager signed in. */
  public long taxed(String name, VatRegime regime, Locale language) {
    CustomerInput usual = input(name, "");
    return customers.create(
        new CustomerInput(
            name,
            "",
            "",
            "",
            usual.street(),
            usual.city(),
            usual.postcode(),
            usual.country(),
            usual.correspondence(),
            usual.registerEntry(),
            language,
            usual.emails(),
            usual.phones(),
            usual.web(),
            regime,
            null,
            CriteriaSheet.UNKNOWN,
            usual.statementRecipients(),
            usual.costCentre(),
            ""));
  }

  /** An installation, not verified yet; needs an account manager signed in. */
  public long registration(long customerId, String cardNumber) {
    return registrations.add(customerId, installation(cardNumber));
  }

  /** A further site; needs an account manager signed in. */
  public long site(long customerId, String name) {
    return sites.add(
        customerId, new SiteInput(name, "Skladová 3", "Hodonín", "69501", "CZ", "vjezd ze dvora"));
  }

  /** A person, not authorised; needs an account manager signed in. */
  public long contact(long customerId, String name) {
    return contacts.add(customerId, person(name, "+420 602 123 456"));
  }

  /** The customer's approval from the day on; needs an account manager signed in. */
  public long authorised(long contactId, LocalDate from) {
    return contacts.authorise(contactId, approval(from, null));
  }

  /** What a form for a customer holds. */
  public static CustomerInput input(String name, String ico) {
    return new CustomerInput(
        name,
        "",
        ico,
        ico.isEmpty() ? "" : "CZ" + ico,
        "Lannova 12",
        "České Budějovice",
        "37001",
        "CZ",
        Address.NONE,
        "Krajský soud v Českých Budějovicích, oddíl C, vložka 1234",
        Translations.CZECH,
        List.of("info@zakaznik.example"),
        List.of("387 000 111"),
        "https://zakaznik.example",
        VatRegime.DOMESTIC,
        null,
        CriteriaSheet.UNKNOWN,
        "vykazy@zakaznik.example",
        "OBJ-77",
        "");
  }

  /** What a form for an installation holds. */
  public static RegistrationInput installation(String cardNumber) {
    return new RegistrationInput(
        "Oktell",
        "2.11",
        "OKT-" + cardNumber,
        cardNumber,
        LocalDate.of(2024, 3, 1),
        25,
        "serverovna",
        "pbx1, pbx2",
        "SIP 30 kanálů",
        "AA 123 456 789",
        "volat předem");
  }

  /** What a form for a person holds. */
  public static ContactInput person(String name, String phone) {
    return ContactInput.of(name, "vedoucí IT", "", phone, Translations.CZECH);
  }

  /** What a form for an approval holds; a null end is until further notice. */
  public static AuthorisationInput approval(
      LocalDate from, @org.jspecify.annotations.Nullable LocalDate to) {
    return new AuthorisationInput(
        from, to, "Jan Brána, jednatel", LocalDate.of(2013, 2, 12), "e-mail z 12. 2. 2013");
  }
}
