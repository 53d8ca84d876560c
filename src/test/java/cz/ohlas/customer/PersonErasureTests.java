package cz.ohlas.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Drafts;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.Staff;
import cz.ohlas.base.Translations;
import cz.ohlas.complaint.ComplaintFilter;
import cz.ohlas.complaint.ComplaintFixtures;
import cz.ohlas.complaint.ComplaintRegister;
import cz.ohlas.complaint.ComplaintSort;
import cz.ohlas.exchange.ImportFixtures;
import cz.ohlas.exchange.ImportService;
import cz.ohlas.request.Channel;
import cz.ohlas.request.QueryInput;
import cz.ohlas.request.RequestFixtures;
import cz.ohlas.request.RequestService;
import cz.ohlas.security.Role;
import cz.ohlas.security.StaffFixtures;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** ACC-6: what is erased of a person, and what stays without the person. */
class PersonErasureTests extends ConsoleTest {

  private static final String PASSWORD = "sedm kulatých lamp";
  private static final String REFERENCE = "žádost z 3. 2. 2026, č. j. 15/2026";
  private static final LocalDate APPROVED = LocalDate.of(2025, 1, 1);

  /** Name, former name, address, number, and the number as words keep it backwards. */
  private static final List<String> TRACES =
      List.of("novak", "stary", "p.nov@brana.example", "602123456", "602 123 456", "654321206");

  @Autowired private PersonErasureService erasures;
  @Autowired private ContactService contacts;
  @Autowired private ContactMergeService merges;
  @Autowired private CustomerService customers;
  @Autowired private CustomerHistory history;
  @Autowired private CustomerFixtures fixtures;
  @Autowired private RequestFixtures requestFixtures;
  @Autowired private RequestService requests;
  @Autowired private Drafts drafts;
  @Autowired private ComplaintFixtures complaints;
  @Autowired private ComplaintRegister register;
  @Autowired private ImportFixtures tables;
  @Autowired private ImportService imports;
  @Autowired private WrittenEverywhere everywhere;
  @Autowired private StaffFixtures people;
  @Autowired private PasswordEncoder passwords;
  @Autowired private JdbcClient jdbc;

  private Staff everybody;
  private Staff administrator;
  private RequestFixtures.Client client;

  @BeforeEach
  void a_person_who_changed_the_name() {
    everybody = as(Role.HEAD, Role.ACCOUNT_MANAGER, Role.LEAD, Role.ENGINEER);
    administrator = as(Role.ADMINISTRATOR);
    jdbc.sql("update staff_account set password_hash = ? where id = ?")
        .params(passwords.encode(PASSWORD), administrator.id())
        .update();
    as(everybody);
    client = requestFixtures.paying("Brána servis", everybody);
    contacts.change(
        client.contactId(),
        0,
        ContactInput.of("Petr Starý", "vedoucí IT", "", "602 123 456", Translations.CZECH));
    contacts.change(
        client.contactId(),
        1,
        ContactInput.of(
            "Petr Novák", "vedoucí IT", "p.nov@brana.example", "602 123 456", Translations.CZECH));
  }

  @Test
  void nothing_of_a_person_stays_anywhere_in_the_database() {
    long request = requests.register(RequestFixtures.question(client, prague("2026-03-02T10:00")));
    customers.change(
        client.customerId(),
        customers.detail(client.customerId()).version(),
        reached(List.of("p.nov@brana.example", "info@brana.example"), List.of("602123456")));
    long complaint =
        complaints.register(ComplaintFixtures.input(client.customerId(), LocalDate.of(2026, 3, 2)));
    long contract =
        jdbc.sql("select id from contract where customer_id = ?")
            .param(client.customerId())
            .query(Long.class)
            .single();
    everywhere.write(
        client.customerId(),
        Map.of(
            "request_id", request,
            "complaint_id", complaint,
            "contract_id", contract,
            "contact_id", client.contactId(),
            "registration_id", client.registrationId()),
        "Petr Novák, Starý Petr, p.nov@brana.example, 602 123 456");
    drafts.keep(null, "request.create", 0, 0, Map.of("Dotaz", "volal Petr Novák, 602 123 456"));
    // So that what is found by these words is found before
    assertThat(everywhere.whereStand(TRACES)).hasSizeGreaterThan(everywhere.places().size());

    List<byte[]> files = files();

    erase();

    assertThat(everywhere.whereStand(TRACES)).isEmpty();
    assertThat(files()).as("attached files stay").usingRecursiveComparison().isEqualTo(files);
    if (everywhere.isH2()) {
      assertThat(everywhere.script())
          .noneMatch(line -> line.contains("Petr") || line.contains("602123456"))
          .noneMatch(line -> line.contains("p.nov@") || line.contains("654321206"))
          .anyMatch(line -> line.contains("15/2026"));
    }
  }

  /** Whoever adds a column of text decides whether people may be named there. */
  @Test
  void every_column_of_text_is_erased_from_or_holds_no_names_of_people() {
    Set<String> erased =
        everywhere.places().stream()
            .flatMap(place -> place.columns().stream().map(column -> place.table() + "." + column))
            .collect(Collectors.toSet());
    assertThat(everywhere.columns())
        .filteredOn(column -> column.type() == java.sql.Types.VARCHAR)
        .extracting(WrittenEverywhere.Column::toString)
        .filteredOn(column -> !erased.contains(column) && !NoNames.stand(column))
        .isEmpty();
  }

  @Test
  void reg_4_who_was_authorised_on_a_past_day_is_still_told() {
    erase();
    assertThat(contacts.authorisedOn(client.contactId(), LocalDate.of(2025, 6, 1))).isTrue();
    assertThat(contacts.authorisedOn(client.contactId(), APPROVED.minusDays(1))).isFalse();
    AuthorisationDetail approval = contacts.detail(client.contactId()).authorisations().getFirst();
    assertThat(approval.facts().validTo()).isNotNull();
    assertThat(approval.facts().approvedBy()).isEqualTo("Jan Brána, jednatel");
  }

  @Test
  void an_approval_that_has_not_begun_never_begins() {
    AuthorisationDetail open = contacts.detail(client.contactId()).authorisations().getFirst();
    contacts.endAuthorisation(open.id(), open.version(), APPROVED.plusDays(1));
    contacts.authorise(
        client.contactId(), CustomerFixtures.approval(LocalDate.of(9000, 1, 1), null));
    erase();
    assertThat(contacts.detail(client.contactId()).authorisations())
        .singleElement()
        .satisfies(left -> assertThat(left.facts().validTo()).isEqualTo(APPROVED.plusDays(1)));
  }

  @Test
  void the_erasure_itself_is_kept_without_the_person() {
    erase();
    as(everybody);
    assertThat(history.erasures(client.customerId()))
        .singleElement()
        .satisfies(kept -> assertThat(kept.contactId()).isEqualTo(client.contactId()))
        .satisfies(kept -> assertThat(kept.staffId()).isEqualTo(administrator.id()))
        .satisfies(kept -> assertThat(kept.reference()).isEqualTo(REFERENCE));
    assertThat(contacts.detail(client.contactId()).facts().name())
        .isEqualTo("Vymazaná osoba č. " + client.contactId());
    assertThat(history.contacts(client.customerId()))
        .allSatisfy(change ->
            assertThat(String.valueOf(change.before()) + change.after())
                .doesNotContain("Novák", "Starý"));
  }

  @Test
  void nobody_finds_the_person_any_more_but_the_customer_is_found() {
    requests.register(RequestFixtures.question(client, prague("2026-03-02T10:00")));
    erase();
    assertThat(customers.findCallers("novak", 10)).isEmpty();
    assertThat(customers.findCallers("602123456", 10)).isEmpty();
    assertThat(customers.findCallers("vymazana", 10)).isEmpty();
    assertThat(customers.findCallers("brana", 10))
        .extracting(CallerHit::contactId)
        .containsOnlyNulls();
    as(everybody);
    customers.change(
        client.customerId(),
        customers.detail(client.customerId()).version(),
        CustomerFixtures.input("Brána nová", ""));
    assertThat(customers.findCallers("vymazana", 10)).isEmpty();
  }

  @Test
  void requests_and_complaints_stay_without_the_name() {
    long request = requests.register(RequestFixtures.question(client, prague("2026-03-02T10:00")));
    requests.askQuery(
        request,
        requests.detail(request).fact().version(),
        new QueryInput(
            "Zavolejte Novákovi? Petr Novák, 602 123 456",
            "Petr Novák",
            Channel.PHONE,
            prague("2026-03-02T11:00")));
    long complaint =
        complaints.register(ComplaintFixtures.input(client.customerId(), LocalDate.of(2026, 3, 2)));
    contacts.add(
        client.customerId(), ContactInput.of("Jana Nováková", "", "", "", Translations.CZECH));
    long jana =
        contacts.ofCustomer(client.customerId()).stream()
            .filter(each -> each.facts().name().startsWith("Jana"))
            .findFirst()
            .orElseThrow()
            .id();

    erase();
    erase(jana);

    as(everybody);
    var fact = requests.detail(request).fact();
    String called = "Vymazaná osoba č. " + client.contactId();
    assertThat(fact.submittedBy()).isEqualTo(called);
    assertThat(fact.queries().getFirst().askedBy()).isEqualTo(called);
    assertThat(fact.queries().getLast().text())
        .isEqualTo("Zavolejte Novákovi? " + called + ", [vymazáno]");
    assertThat(register.detail(complaint).registered().complainant())
        .isEqualTo("Ing. Vymazaná osoba č. " + jana + ", provozní ředitelka");
    assertThat(
            register.list(
                ComplaintFilter.WAITING.withShelf(ComplaintFilter.Shelf.ALL).withTyped("novakova"),
                ListSlice.first(ComplaintSort.DUE, false, 10)))
        .isEmpty();
  }

  @Test
  void a_merged_record_is_erased_with_the_one_that_stays() {
    long again =
        contacts.add(
            client.customerId(),
            ContactInput.of("Péťa Nowak", "", "peta@jinde.example", "", Translations.CZECH));
    ContactMergePlan plan = merges.plan(client.contactId(), again);
    merges.merge(
        new ContactMergeInput(client.contactId(), again, plan.seen(), plan.stays().facts()));
    assertThat(everywhere.whereStand(List.of("nowak", "peta@"))).isNotEmpty();
    erase();
    assertThat(everywhere.whereStand(List.of("nowak", "peta@"))).isEmpty();
  }

  @Test
  void what_another_person_has_too_stays_that_persons() {
    long jana =
        contacts.add(
            client.customerId(),
            ContactInput.of(
                "Jana Nováková", "", "p.nov@brana.example", "602 123 456", Translations.CZECH));
    erase();
    assertThat(contacts.detail(jana).facts().email()).isEqualTo("p.nov@brana.example");
    assertThat(customers.findCallers("602123456", 10))
        .extracting(CallerHit::contactId)
        .containsExactly(jana);
  }

  @Test
  void a_namesakes_name_stays_in_texts_but_the_persons_own_requests_lose_it() {
    fixtures.contact(client.customerId(), "Petr NOVÁK");
    long request = requests.register(RequestFixtures.question(client, prague("2026-03-02T10:00")));
    as(administrator);
    assertThat(erasures.outlook(client.contactId()).namesake()).isTrue();
    erase();
    assertThat(requests.detail(request).fact().submittedBy()).startsWith("Vymazaná osoba");
    assertThat(requests.detail(request).fact().queries().getFirst().askedBy())
        .startsWith("Vymazaná osoba");
    assertThat(contacts.ofCustomer(client.customerId()))
        .anySatisfy(other -> assertThat(other.facts().name()).isEqualTo("Petr NOVÁK"));
  }

  @Test
  void a_customer_that_bears_the_name_keeps_it_and_is_warned_of() {
    long petr = fixtures.contact(fixtures.customer("Petr Dvořák – servis"), "Petr Dvořák");
    as(administrator);
    assertThat(erasures.outlook(petr).namesCustomer()).isTrue();
    assertThat(erasures.outlook(client.contactId()).namesCustomer()).isFalse();
    erase(petr);
    assertThat(customers.findCallers("dvorak", 10))
        .extracting(CallerHit::customerName)
        .containsExactly("Petr Dvořák – servis");
  }

  @Test
  void open_requests_and_authorisation_are_warned_of_before() {
    requests.register(RequestFixtures.question(client, prague("2026-03-02T10:00")));
    as(administrator);
    ErasureOutlook outlook = erasures.outlook(client.contactId());
    assertThat(outlook.open()).containsExactly(new ContactUse.Count("menu.requests", 1));
    assertThat(outlook.authorised()).isTrue();
    assertThat(outlook.namesake()).isFalse();
  }

  @Test
  void what_the_customer_is_reached_by_loses_only_what_is_the_persons() {
    customers.change(
        client.customerId(),
        customers.detail(client.customerId()).version(),
        reached(
            List.of("p.nov@brana.example", "info@brana.example"),
            List.of("+420 602 123 456", "+420 387 000 111")));
    erase();
    CustomerInput left = customers.detail(client.customerId()).facts();
    assertThat(left.emails()).containsExactly("info@brana.example");
    assertThat(left.phones()).hasSize(1);
    assertThat(left.statementRecipients()).isEqualTo("ucty@brana.example");
    assertThat(customers.lookup("info@brana", 5)).hasSize(1);
  }

  @Test
  void acc_6_the_own_password_is_asked_for_and_may_not_be_guessed() {
    Staff guessing = people.person("hadajici", "Hádající Osoba", Role.ADMINISTRATOR);
    as(guessing);
    for (int i = 0; i < 5; i++) {
      assertRefused(
          "security.rule.password.wrong",
          () -> erase(client.contactId(), REFERENCE, "x".repeat(200)));
    }
    assertRefused(
        "security.rule.password.throttled", () -> erase(client.contactId(), REFERENCE, PASSWORD));
    assertThat(contacts.detail(client.contactId()).facts().name()).isEqualTo("Petr Novák");
  }

  @Test
  void the_reference_is_needed_and_must_not_name_the_person() {
    as(administrator);
    for (String naming :
        List.of(
            "žádost pana Nováka: Novák",
            "dopis NOVAK",
            "mail p.nov@brana.example",
            "tel. 602123456",
            "dříve Starý")) {
      assertRefused(
          "customer.rule.eraseReferenceNames", () -> erase(client.contactId(), naming, PASSWORD));
    }
    assertRefused(
        "customer.rule.eraseReferenceMissing", () -> erase(client.contactId(), " \n", PASSWORD));
    assertRefused("field.tooLong", () -> erase(client.contactId(), "x".repeat(501), PASSWORD));
    assertThat(history.erasures(client.customerId())).isEmpty();
  }

  @Test
  void an_erased_record_takes_nothing_more() {
    AuthorisationDetail approval = contacts.detail(client.contactId()).authorisations().getFirst();
    long other = fixtures.contact(client.customerId(), "Jana Malá");
    erase();
    assertRefused("customer.rule.erased", this::erase);
    as(everybody);
    ContactDetail now = contacts.detail(client.contactId());
    long approvalVersion = now.authorisations().getFirst().version();
    assertThat(now.erased()).isTrue();
    assertRefused(
        "customer.rule.erased",
        () -> contacts.change(now.id(), now.version(), CustomerFixtures.person("Petr Novák", "")));
    assertRefused(
        "customer.rule.erased",
        () ->
            contacts.authorise(
                now.id(), CustomerFixtures.approval(LocalDate.of(2030, 1, 1), null)));
    assertRefused(
        "customer.rule.erased",
        () ->
            contacts.changeAuthorisation(
                approval.id(), approvalVersion, CustomerFixtures.approval(APPROVED, null)));
    assertRefused("customer.rule.erased", () -> merges.plan(now.id(), other));
    assertRefused("customer.rule.erased", () -> merges.plan(other, now.id()));
    assertRefused(
        "customer.rule.erased",
        () -> requests.register(RequestFixtures.question(client, prague("2026-03-02T10:00"))));
  }

  @Test
  void a_record_that_is_gone_is_told_in_a_sentence() {
    as(administrator);
    assertRefused("customer.rule.eraseGone", () -> erase(-1, REFERENCE, PASSWORD));
  }

  @Test
  void a_table_somebody_brought_goes_where_the_person_stands_in_it() {
    tables.check("contacts", "Firma;Jméno;Telefon\nBrána servis;Petr Novák;602123456\n");
    Staff other = as(Role.ACCOUNT_MANAGER);
    tables.open("contacts", "Firma;Jméno;Telefon\nBrána servis;Jana Malá;777888999\n");
    erase();
    as(everybody);
    assertThat(imports.preview()).isEmpty();
    assertThat(imports.recent().getFirst().state().isOver()).isTrue();
    as(other);
    assertThat(imports.preview()).isPresent();
    imports.forget();
  }

  private List<byte[]> files() {
    List<byte[]> files =
        jdbc.sql("select bytes from document_content order by sha256")
            .query((row, number) -> row.getBytes(1))
            .list();
    assertThat(files).isNotEmpty();
    return files;
  }

  private CustomerInput reached(List<String> emails, List<String> phones) {
    CustomerInput usual = customers.detail(client.customerId()).facts();
    return new CustomerInput(
        usual.name(),
        usual.legalForm(),
        usual.ico(),
        usual.dic(),
        usual.street(),
        usual.city(),
        usual.postcode(),
        usual.country(),
        usual.correspondence(),
        usual.registerEntry(),
        usual.language(),
        emails,
        phones,
        usual.web(),
        usual.vatRegime(),
        usual.accountManagerStaffId(),
        usual.criteria(),
        "p.nov@brana.example; ucty@brana.example",
        usual.costCentre(),
        usual.notes());
  }

  private void erase() {
    erase(client.contactId());
  }

  private void erase(long contactId) {
    as(administrator);
    erase(contactId, REFERENCE, PASSWORD);
  }

  private void erase(long contactId, String reference, String password) {
    erasures.erase(contactId, reference, password);
  }

  private static void assertRefused(String key, Runnable work) {
    assertThatExceptionOfType(BusinessRuleViolation.class)
        .isThrownBy(work::run)
        .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo(key));
  }
}
