package cz.ohlas.customer;

import cz.ohlas.price.CriteriaSheet;
import cz.ohlas.price.VatRegime;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What people write down about a customer. Texts that are unknown are empty, not null.
 *
 * @param legalForm a code of the Czech register or a text, see {@link LegalForm}
 * @param ico digits; a wrong check digit is allowed and warned about
 * @param correspondence where post goes, empty where that is the seat
 * @param emails of the company, the main one first
 * @param phones of the company, the main one first
 * @param accountManagerStaffId who looks after the customer
 * @param criteria what the price depends on, each with source and day (PRC-2)
 * @param statementRecipients e-mail addresses with commas between them
 */
public record CustomerInput(
    @NotBlank(message = "customer.rule.nameMissing")
        @Size(max = 200, message = "customer.rule.nameTooLong")
        String name,
    @Size(max = LegalForm.LONGEST) String legalForm,
    @Pattern(regexp = "([0-9] ?){0,8}", message = "customer.rule.ico") String ico,
    @Pattern(regexp = "([A-Za-z]{2} ?([A-Za-z0-9] ?){2,12})?", message = "customer.rule.dic")
        String dic,
    @Size(max = 200) String street,
    @Size(max = 120) String city,
    @Size(max = 10) String postcode,
    @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
    @NotNull @Valid Address correspondence,
    @Size(max = 300) String registerEntry,
    @NotNull Locale language,
    @NotNull List<String> emails,
    @NotNull List<String> phones,
    @Size(max = 200) String web,
    @NotNull VatRegime vatRegime,
    @Nullable Long accountManagerStaffId,
    @NotNull CriteriaSheet criteria,
    @Size(max = 1000) @Pattern(regexp = Written.EMAILS_OR_NOTHING, message = "customer.rule.emails")
        String statementRecipients,
    @Size(max = 80) String costCentre,
    @Size(max = 4000) String notes) {

  /** Copies the lists. */
  public CustomerInput {
    emails = List.copyOf(emails);
    phones = List.copyOf(phones);
  }

  /** A form with nothing filled in. */
  public static CustomerInput empty(VatRegime vatRegime, Locale language) {
    return named("", vatRegime, language);
  }

  /** Nothing but a name. */
  static CustomerInput named(String name, VatRegime vatRegime, Locale language) {
    return new CustomerInput(
        name,
        "",
        "",
        "",
        "",
        "",
        "",
        Address.HOME,
        Address.NONE,
        "",
        language,
        List.of(),
        List.of(),
        "",
        vatRegime,
        null,
        CriteriaSheet.UNKNOWN,
        "",
        "",
        "");
  }

  /** The same with other criteria of the price. */
  public CustomerInput withCriteria(CriteriaSheet other) {
    return with(legalForm, correspondence, emails, phones, accountManagerStaffId, other);
  }

  /** The same with another account manager. */
  public CustomerInput withAccountManager(@Nullable Long other) {
    return with(legalForm, correspondence, emails, phones, other, criteria);
  }

  /** The same, reached in another way. */
  public CustomerInput withReach(List<String> otherEmails, List<String> otherPhones) {
    return with(
        legalForm, correspondence, otherEmails, otherPhones, accountManagerStaffId, criteria);
  }

  /** The same with another legal form. */
  public CustomerInput withLegalForm(String other) {
    return with(other, correspondence, emails, phones, accountManagerStaffId, criteria);
  }

  /** The same with post going elsewhere. */
  public CustomerInput withCorrespondence(Address other) {
    return with(legalForm, other, emails, phones, accountManagerStaffId, criteria);
  }

  private CustomerInput with(
      String form,
      Address post,
      List<String> reachedEmails,
      List<String> reachedPhones,
      @Nullable Long manager,
      CriteriaSheet sheet) {
    return new CustomerInput(
        name,
        form,
        ico,
        dic,
        street,
        city,
        postcode,
        country,
        post,
        registerEntry,
        language,
        reachedEmails,
        reachedPhones,
        web,
        vatRegime,
        manager,
        sheet,
        statementRecipients,
        costCentre,
        notes);
  }

  /** The main e-mail address of the company, or empty. */
  public String email() {
    return Reach.main(emails);
  }

  /** The main phone number of the company, or empty. */
  public String phone() {
    return Reach.main(phones);
  }

  /** As it is kept: surrounding spaces gone, numbers as registers write them. */
  public CustomerInput tidy() {
    return new CustomerInput(
        name.strip(),
        LegalForm.kept(legalForm),
        CzechIds.tidyIco(ico),
        CzechIds.tidyDic(dic),
        street.strip(),
        city.strip(),
        postcode.strip(),
        country,
        correspondence.tidy(),
        registerEntry.strip(),
        language,
        ReachKind.EMAIL.tidy(emails),
        ReachKind.PHONE.tidy(phones),
        web.strip(),
        vatRegime,
        accountManagerStaffId,
        criteria,
        statementRecipients.strip(),
        costCentre.strip(),
        notes.strip());
  }

  /** Whether an IČO is given whose check digit does not fit. */
  public boolean icoDoubtful() {
    return CzechIds.isDoubtfulIco(ico);
  }

  /** Whether a Czech DIČ is given whose check digits do not fit. */
  public boolean dicDoubtful() {
    return CzechIds.isDoubtfulDic(dic);
  }
}
