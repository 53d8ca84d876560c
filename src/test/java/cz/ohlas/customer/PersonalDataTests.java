package cz.ohlas.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Staff;
import cz.ohlas.base.Translations;
import cz.ohlas.complaint.ComplaintFixtures;
import cz.ohlas.document.DocumentDownload;
import cz.ohlas.request.AnswerInput;
import cz.ohlas.request.Channel;
import cz.ohlas.request.NoteInput;
import cz.ohlas.request.RequestFixtures;
import cz.ohlas.request.RequestNotebookService;
import cz.ohlas.request.RequestService;
import cz.ohlas.security.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.util.HtmlUtils;

/** A person gets everything that is kept about them, and nothing that is somebody else's. */
class PersonalDataTests extends ConsoleTest {

  @TempDir private Path folder;

  @Autowired private PersonalDataService data;
  @Autowired private List<PersonalData> features;
  @Autowired private WrittenEverywhere everywhere;
  @Autowired private ContactService contacts;
  @Autowired private ContactMergeService merges;
  @Autowired private SiteService sites;
  @Autowired private RegistrationService registrations;
  @Autowired private CustomerFixtures fixtures;
  @Autowired private RequestFixtures requestFixtures;
  @Autowired private RequestService requests;
  @Autowired private RequestNotebookService notebooks;
  @Autowired private ComplaintFixtures complaints;

  private Staff everybody;
  private RequestFixtures.Client client;

  @BeforeEach
  void a_person_with_a_past() {
    everybody = as(Role.ACCOUNT_MANAGER, Role.LEAD, Role.ENGINEER);
    client = requestFixtures.paying("Brána servis", everybody);
    contacts.change(
        client.contactId(),
        0,
        ContactInput.of(
            "Jana Nováková", "účetní", "jana@brana.example", "777 888 999", Translations.CZECH));
  }

  /** Whoever adds a table that points at people tells of it, or this fails. */
  @Test
  void every_table_that_points_at_people_is_told_of() {
    Set<String> told =
        features.stream().flatMap(feature -> feature.tables().stream()).collect(Collectors.toSet());
    assertThat(everywhere.columns())
        .filteredOn(column -> column.name().matches("(.*_)?contact_id"))
        .extracting(WrittenEverywhere.Column::table)
        .contains("authorisation", "support_request")
        .allSatisfy(table -> assertThat(told).contains(table));
  }

  @Test
  void the_file_holds_present_and_former_data_approvals_and_requests() {
    long request = requests.register(RequestFixtures.question(client, prague("2026-03-02T10:00")));
    var fact = requests.detail(request).fact();
    requests.answer(
        request,
        fact.version(),
        fact.queries().getFirst().id(),
        new AnswerInput("Nastavte přesměrování znovu.", Channel.PHONE, prague("2026-03-02T11:00")));
    fixtures.contact(client.customerId(), "Cizí Člověk");
    notebooks.addNote(
        request,
        requests.detail(request).fact().version(),
        new NoteInput("Technik se ozve v pátek.", Channel.PHONE, prague("2026-03-02T12:00")));
    notebooks.addNote(
        request,
        requests.detail(request).fact().version(),
        new NoteInput("Jen pro kolegy.", null, prague("2026-03-02T12:00")));

    String file = export(client.contactId());

    assertThat(file)
        .contains("Jana Nováková", "jana@brana.example", "účetní")
        .contains("Petr Novák", "vedoucí IT")
        .contains("Jan Brána, jednatel", "e-mail z 12. 2. 2013")
        .contains(fact.number(), "Po aktualizaci nefunguje přesměrování", "Telefonem")
        .contains("Nastavte přesměrování znovu.", "Technik se ozve v pátek.")
        .doesNotContain("Cizí Člověk", "Jen pro kolegy.");
    assertThat(data.export(client.contactId()).fileName()).contains("Jana Nov").endsWith(".xlsx");
  }

  @Test
  void what_is_kept_by_name_only_is_told_too_former_texts_included() {
    long other = fixtures.contact(client.customerId(), "Petr Malý");
    contacts.authorise(
        other,
        new AuthorisationInput(
            LocalDate.of(2026, 1, 1),
            null,
            "Jana Nováková, účetní",
            LocalDate.of(2025, 12, 30),
            "dopis č. 12"));
    long site =
        sites.add(
            client.customerId(),
            new SiteInput(
                "Sklad", "Skladová 3", "Hodonín", "69501", "CZ", "klíče má Nováková Jana"));
    SiteDetail written = sites.ofCustomer(client.customerId()).getFirst();
    sites.change(
        site,
        written.version(),
        new SiteInput("Sklad", "Skladová 3", "Hodonín", "69501", "CZ", "klíče na vrátnici"));
    RegistrationDetail installation = registrations.detail(client.registrationId());
    registrations.change(
        installation.id(),
        installation.version(),
        installation.facts().withNotes("Volat Janu Novákovou ne, jen jana novakova"));
    assertThat(export(client.contactId()))
        .contains("Zmínky podle jména", "Schválení za zákazníka")
        .contains("Jana Nováková, účetní · dopis č. 12")
        .contains("klíče má Nováková Jana", "jen jana novakova")
        .doesNotContain("klíče na vrátnici", "Petr Malý");
  }

  @Test
  void what_was_merged_into_the_record_is_told_too() {
    long again =
        contacts.add(
            client.customerId(),
            ContactInput.of("J. Nowak", "", "nowak@jinde.example", "", Translations.CZECH));
    contacts.authorise(
        again,
        new AuthorisationInput(
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2020, 2, 1),
            "Dávný Ředitel",
            LocalDate.of(2020, 1, 1),
            "dopis"));
    ContactMergePlan plan = merges.plan(client.contactId(), again);
    merges.merge(
        new ContactMergeInput(client.contactId(), again, plan.seen(), plan.stays().facts()));
    assertThat(export(client.contactId())).contains("nowak@jinde.example", "Dávný Ředitel");
  }

  @Test
  void acc_7_a_complaint_stands_in_it_only_where_whoever_exports_may_read_it() {
    complaints.register(ComplaintFixtures.input(client.customerId(), LocalDate.of(2026, 3, 2)));
    assertThat(export(client.contactId())).contains("Opožděná odpověď, dva požadavky");
    as(Role.ACCOUNT_MANAGER);
    assertThat(export(client.contactId())).doesNotContain("Opožděná odpověď");
    as(Role.ADMINISTRATOR);
    assertThat(export(client.contactId())).doesNotContain("Opožděná odpověď");
  }

  @Test
  void the_file_is_in_the_persons_language_and_nothing_in_it_becomes_a_formula() {
    ContactDetail now = contacts.detail(client.contactId());
    contacts.change(
        now.id(),
        now.version(),
        new ContactInput("=HYPERLINK(1)", "", List.of(), List.of(), Translations.ENGLISH));
    assertThat(export(client.contactId()))
        .contains("Authorised from", "Queries and answers")
        .doesNotContain("<f>");
  }

  @Test
  void only_account_managers_and_administrators_hand_it_out() {
    as(Role.LEAD, Role.ENGINEER, Role.HEAD);
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> data.export(client.contactId()));
    as(Role.ADMINISTRATOR);
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> data.export(-1));
  }

  /** All text of the workbook, its markup aside from what marks a formula. */
  private String export(long contactId) {
    DocumentDownload file = data.export(contactId);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    file.writeTo(bytes);
    StringBuilder text = new StringBuilder();
    try {
      Path workbook = Files.write(folder.resolve("data.xlsx"), bytes.toByteArray());
      try (ZipFile zip = new ZipFile(workbook.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return HtmlUtils.htmlUnescape(text.toString());
  }
}
