package cz.ohlas.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cz.ohlas.ConsoleTest;
import cz.ohlas.StatementCount;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Staff;
import cz.ohlas.document.DocumentDownload;
import cz.ohlas.document.DocumentStore;
import cz.ohlas.document.FileType;
import cz.ohlas.document.ReceivedFile;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.request.RequestNotebook.AttachmentFact;
import cz.ohlas.security.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Files of a request. */
class RequestAttachmentTests extends ConsoleTest {

  private static final String MAIL = "From: jana@brana.example\r\nSubject: x\r\n\r\nDobrý den";

  @Autowired private RequestService requests;
  @Autowired private RequestNotebookService notebooks;
  @Autowired private RequestFixtures fixtures;
  @Autowired private DocumentStore documents;

  private Staff engineer;
  private long id;

  @BeforeEach
  void a_request() {
    engineer = as(Role.ENGINEER);
    Client client = fixtures.paying("Brána servis s.r.o.", engineer);
    RegisterInput input = RequestFixtures.question(client, prague("2026-07-07T09:00"));
    id = at("2026-07-07T09:00", () -> requests.register(input));
  }

  @Test
  void files_are_attached_with_a_note_and_downloaded_by_all_staff() {
    attach("dopis.eml", " od zákaznice ");
    as(Role.ACCOUNT_MANAGER);

    AttachmentFact file = files().getFirst();
    assertThat(file.fileName()).isEqualTo("dopis.eml");
    assertThat(file.note()).isEqualTo("od zákaznice");
    assertThat(file.staffId()).isEqualTo(engineer.id());
    assertThat(content(file.id())).isEqualTo(MAIL);
  }

  @Test
  void several_files_come_in_one_save() {
    try (ReceivedFile one = mail("jeden.eml");
        ReceivedFile two = mail("dva.eml")) {
      notebooks.attach(id, version(), List.of(one, two), "");
    }

    assertThat(files())
        .extracting(AttachmentFact::fileName)
        .containsExactly("jeden.eml", "dva.eml");
  }

  @Test
  void a_file_taken_away_is_marked_and_no_longer_given_out() {
    attach("dopis.eml", "");
    long file = files().getFirst().id();
    notebooks.removeAttachment(id, version(), file, "Jiný zákazník");

    assertThat(files()).isEmpty();
    assertThat(requests.detail(id).notebook().attachments())
        .singleElement()
        .satisfies(mark -> {
          assertThat(mark.removalReason()).isEqualTo("Jiný zákazník");
          assertThat(mark.removedByStaffId()).isEqualTo(engineer.id());
        });
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> notebooks.attachment(file));
    assertThat(ruleOf(() -> notebooks.removeAttachment(id, version(), file, "znovu")))
        .isEqualTo("request.rule.attachmentRemoved");
  }

  @Test
  void a_file_is_not_taken_away_without_a_reason_nor_from_another_request() {
    attach("dopis.eml", "");
    long file = files().getFirst().id();

    assertThat(ruleOf(() -> notebooks.removeAttachment(id, version(), file, " ")))
        .isEqualTo("request.rule.reasonMissing");
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> notebooks.removeAttachment(id, version(), file + 1, "x"));
    assertThat(files()).hasSize(1);
  }

  @Test
  void nothing_is_no_file_and_a_program_is_not_taken_under_the_name_of_a_picture() {
    assertThat(ruleOf(() -> notebooks.attach(id, version(), List.of(), "")))
        .isEqualTo("request.rule.fileMissing");
    assertThat(
            ruleOf(() ->
                documents.receive(
                    "obrazek.png",
                    new ByteArrayInputStream(new byte[] {'M', 'Z', 0, 1}),
                    RequestNotebookService.FILES)))
        .isEqualTo("document.rule.type");
    assertThat(files()).isEmpty();
  }

  @Test
  void two_windows_that_write_one_request_conflict_and_nothing_stays_of_the_file() {
    long seen = version();
    attach("prvni.eml", "");

    try (ReceivedFile late = mail("druhy.eml")) {
      assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
          .isThrownBy(() -> notebooks.attach(id, seen, List.of(late), ""));
    }
    assertThat(files()).extracting(AttachmentFact::fileName).containsExactly("prvni.eml");
  }

  @Test
  void acc_4_account_managers_attach_nothing_and_strangers_read_nothing() {
    attach("dopis.eml", "");
    long file = files().getFirst().id();
    long version = version();
    as(Role.ACCOUNT_MANAGER);
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> notebooks.removeAttachment(id, version, file, "x"));

    SecurityContextHolder.clearContext();
    assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
        .isThrownBy(() -> notebooks.attachment(file));
  }

  @Test
  void opening_a_request_costs_the_same_however_many_files_it_has() {
    int none = StatementCount.queriesDuring(() -> requests.detail(id)).size();
    for (int more = 0; more < 4; more++) {
      attach("dopis" + more + ".eml", "");
    }

    assertThat(StatementCount.queriesDuring(() -> requests.detail(id))).hasSize(none);
  }

  private void attach(String name, String note) {
    try (ReceivedFile file = mail(name)) {
      notebooks.attach(id, version(), List.of(file), note);
    }
  }

  private ReceivedFile mail(String name) {
    return documents.receive(
        name,
        new ByteArrayInputStream(MAIL.getBytes(StandardCharsets.UTF_8)),
        EnumSet.of(FileType.EML));
  }

  private String content(long file) {
    DocumentDownload download = notebooks.attachment(file);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    download.writeTo(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private List<AttachmentFact> files() {
    return requests.detail(id).notebook().files();
  }

  private long version() {
    return requests.detail(id).fact().version();
  }

  private static String ruleOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    return catchThrowableOfType(BusinessRuleViolation.class, call).messageKey();
  }
}
