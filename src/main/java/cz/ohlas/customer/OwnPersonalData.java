package cz.ohlas.customer;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.RecordHistory.Change;
import cz.ohlas.base.Translations;
import cz.ohlas.customer.CustomerHistory.AuthorisationVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is written about a person at a customer and about approvals, now and before. */
@Component
@Order(1)
class OwnPersonalData implements PersonalData {

  private static final String CONTACT = "customer.contact.";
  private static final String APPROVAL = "customer.authorisation.";

  private final ContactRepository contacts;
  private final AuthorisationRepository authorisations;
  private final CustomerHistory history;
  private final PersonTraces traces;
  private final Mentions mentions;

  OwnPersonalData(
      ContactRepository contacts,
      AuthorisationRepository authorisations,
      CustomerHistory history,
      PersonTraces traces,
      Mentions mentions) {
    this.contacts = contacts;
    this.authorisations = authorisations;
    this.history = history;
    this.traces = traces;
    this.mentions = mentions;
  }

  @Override
  public Set<String> tables() {
    return Set.of(
        "contact_history",
        "authorisation",
        "authorisation_history",
        "contact_merge",
        "person_erasure");
  }

  @Override
  public List<PersonalSheet> of(DataSubject person, Locale reader) {
    return List.of(
        contact(person, reader),
        approvals(person),
        former(person, reader),
        formerApprovals(person),
        mentions(person, reader));
  }

  /** Where only the name tells of the person: approvals given for others, notes. */
  private PersonalSheet mentions(DataSubject person, Locale reader) {
    return new PersonalSheet(
        "customer.access.mentions",
        List.of("customer.access.where", "customer.access.on", "customer.access.text"),
        mentions.of(person).stream()
            .map(mention ->
                Arrays.<@Nullable Object>asList(
                    Translations.text(reader, mention.whereKey()), mention.on(), mention.text()))
            .toList());
  }

  private PersonalSheet contact(DataSubject person, Locale reader) {
    return new PersonalSheet(
        "customer.access.contact",
        List.of(
            "customer.history.customer",
            CONTACT + "name",
            CONTACT + "function",
            CONTACT + "emails",
            CONTACT + "phones",
            CONTACT + "language"),
        contacts.findAllById(person.contactIds()).stream()
            .map(contact -> {
              ContactInput facts = contact.input();
              return List.of(
                  contact.customer().name(),
                  facts.name(),
                  facts.function(),
                  String.join(", ", facts.emails()),
                  String.join(", ", facts.phones()),
                  language(facts, reader));
            })
            .toList());
  }

  private PersonalSheet approvals(DataSubject person) {
    return new PersonalSheet(
        "customer.access.approvals",
        List.of(
            APPROVAL + "validFrom",
            APPROVAL + "validTo",
            APPROVAL + "approvedBy",
            APPROVAL + "approvedOn",
            APPROVAL + "document",
            APPROVAL + "takenBack"),
        person.contactIds().stream()
            .flatMap(id -> authorisations.everOfContact(id).stream())
            .map(OwnPersonalData::cells)
            .toList());
  }

  private PersonalSheet former(DataSubject person, Locale reader) {
    return new PersonalSheet(
        "customer.access.history",
        List.of(
            "customer.access.changedOn",
            CONTACT + "name",
            CONTACT + "function",
            CONTACT + "emails",
            CONTACT + "phones",
            CONTACT + "language"),
        history.contacts(person.customerId()).stream()
            .filter(change -> person.contactIds().contains(change.id()))
            .filter(change -> change.after() != null)
            .map(change -> former(change, reader))
            .toList());
  }

  private static List<Object> former(Change<ContactInput> change, Locale reader) {
    ContactInput facts = Objects.requireNonNull(change.after());
    return List.of(
        day(change.at()),
        facts.name(),
        facts.function(),
        String.join(", ", facts.emails()),
        String.join(", ", facts.phones()),
        language(facts, reader));
  }

  private PersonalSheet formerApprovals(DataSubject person) {
    Set<Long> own = traces.approvals(person.contactIds());
    return new PersonalSheet(
        "customer.access.approvalHistory",
        List.of(
            "customer.access.changedOn",
            APPROVAL + "validFrom",
            APPROVAL + "validTo",
            APPROVAL + "approvedBy",
            APPROVAL + "approvedOn",
            APPROVAL + "document",
            APPROVAL + "takenBack"),
        history.authorisations(person.customerId()).stream()
            .filter(change -> own.contains(change.id()) && change.after() != null)
            .map(OwnPersonalData::formerApproval)
            .toList());
  }

  private static List<@Nullable Object> formerApproval(Change<AuthorisationVersion> change) {
    AuthorisationVersion then = Objects.requireNonNull(change.after());
    AuthorisationInput facts = then.facts();
    return Arrays.asList(
        day(change.at()),
        facts.validFrom(),
        facts.validTo(),
        facts.approvedBy(),
        facts.approvedOn(),
        facts.document(),
        then.takenBack());
  }

  private static List<@Nullable Object> cells(Authorisation approval) {
    AuthorisationInput facts = approval.input();
    TakenBack takenBack = approval.takenBack();
    return Arrays.asList(
        facts.validFrom(),
        facts.validTo(),
        facts.approvedBy(),
        facts.approvedOn(),
        facts.document(),
        takenBack == null ? "" : takenBack.reason());
  }

  private static String language(ContactInput facts, Locale reader) {
    return Translations.text(reader, "language." + facts.language().getLanguage());
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ConsoleClock.PRAGUE);
  }
}
