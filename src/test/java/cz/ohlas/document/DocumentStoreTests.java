package cz.ohlas.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Translations;
import cz.ohlas.security.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Files come in and go out. */
class DocumentStoreTests extends ConsoleTest {

  private static final Set<FileType> PICTURES = EnumSet.of(FileType.PNG, FileType.JPEG);
  private static final Set<FileType> ALL = EnumSet.allOf(FileType.class);

  private static final String HASH = "ab".repeat(32);

  @Autowired private DocumentStore documents;
  @Autowired private DocumentContent contents;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  private long person;
  private Set<String> receivedBefore = Set.of();

  @BeforeEach
  void somebody() {
    receivedBefore = received();
    person = as(Role.ENGINEER).id();
  }

  @Test
  void a_file_comes_out_as_it_went_in() {
    StoredDocument stored = store("C:\\karta.pdf", DocumentFixtures.pdf(), ALL);
    assertThat(stored.fileName()).isEqualTo("karta.pdf");
    assertThat(stored.contentType()).isEqualTo("application/pdf");
    assertThat(stored.size()).isEqualTo(DocumentFixtures.pdf().length);
    assertThat(stored.storedByStaffId()).isEqualTo(person);
    assertThat(documents.bytes(stored.id())).isEqualTo(DocumentFixtures.pdf());
    DocumentDownload download = documents.download(stored.id());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    download.writeTo(out);
    assertThat(out.toByteArray()).isEqualTo(DocumentFixtures.pdf());
    assertThat(download.fileName()).isEqualTo("karta.pdf");
  }

  @Test
  void one_content_is_kept_once_however_many_documents_have_it() {
    store("a.png", DocumentFixtures.png(), ALL);
    store("b.png", DocumentFixtures.png(), ALL);
    assertThat(count("document_content")).isEqualTo(1);
    assertThat(count("stored_document")).isEqualTo(2);
  }

  @Test
  void two_people_bring_the_same_file_at_once() throws Exception {
    CountDownLatch bothKeep = new CountDownLatch(1);
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<?> later =
          transaction.execute(status -> {
            contents.keep(HASH, 3, stream(new byte[] {1, 2, 3}));
            Future<?> running =
                other.submit(() -> {
                  bothKeep.countDown();
                  transaction.executeWithoutResult(
                      inner -> contents.keep(HASH, 3, stream(new byte[] {1, 2, 3})));
                });
            await(bothKeep);
            return running;
          });
      assertThat(later).isNotNull();
      later.get();
    }
    assertThat(count("document_content")).isEqualTo(1);
  }

  @Test
  void a_file_of_another_type_than_allowed_is_refused_with_a_sentence() {
    assertThatThrownBy(() -> store("karta.pdf", DocumentFixtures.pdf(), PICTURES))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class,
            refused ->
                assertThat(refused.sentence(Translations.CZECH))
                    .isEqualTo("Soubor „karta.pdf“ není žádný z povolených typů: PNG, JPEG."));
    nothingIsLeft();
  }

  @Test
  void a_file_that_is_not_what_its_name_says_is_refused() {
    assertThatThrownBy(() -> store("karta.pdf", DocumentFixtures.png(), ALL))
        .hasMessageContaining("document.rule.otherThanName");
    assertThatThrownBy(() -> store("karta.pdf", "<html>".getBytes(StandardCharsets.UTF_8), ALL))
        .hasMessageContaining("document.rule.type");
    nothingIsLeft();
  }

  @Test
  void a_file_that_is_too_big_is_refused_while_it_streams_and_nothing_is_left() {
    Endless endless = new Endless(DocumentFixtures.pdf());
    assertThatThrownBy(() -> documents.receive("velky.pdf", endless, ALL))
        .hasMessageContaining("document.rule.tooBig");
    assertThat(endless.given).isLessThan(documents.limit().toBytes() + 64 * 1024);
    nothingIsLeft();
  }

  @Test
  void an_empty_file_is_refused() {
    assertThatThrownBy(() -> store("karta.pdf", new byte[0], ALL))
        .hasMessageContaining("document.rule.empty");
    nothingIsLeft();
  }

  @Test
  void nothing_stays_when_what_the_file_belongs_to_cannot_be_saved() {
    assertThatThrownBy(() ->
            transaction.executeWithoutResult(status -> {
              documents.store("a.png", stream(DocumentFixtures.png()), ALL);
              throw new IllegalStateException("later");
            }))
        .hasMessage("later");
    nothingIsLeft();
  }

  @Test
  void what_the_console_makes_is_kept_too() {
    StoredDocument made =
        transaction.execute(status ->
            documents.storeGenerated(
                "Nabídka N-2026-000001.pdf", "application/pdf", DocumentFixtures.pdf()));
    assertThat(made).isNotNull();
    assertThat(documents.bytes(made.id())).isEqualTo(DocumentFixtures.pdf());
    assertThat(made.sha256()).matches("[0-9a-f]{64}");
  }

  private StoredDocument store(String name, byte[] content, Set<FileType> allowed) {
    StoredDocument stored =
        transaction.execute(status -> documents.store(name, stream(content), allowed));
    assertThat(stored).isNotNull();
    return stored;
  }

  private void nothingIsLeft() {
    assertThat(count("stored_document")).isZero();
    assertThat(count("document_content")).isZero();
    assertThat(received()).isSubsetOf(receivedBefore);
  }

  /** Files that others on this machine are receiving are none of this test's business. */
  private static Set<String> received() {
    String[] names =
        new File(System.getProperty("java.io.tmpdir"))
            .list((folder, name) -> name.startsWith("ohlas-") && name.endsWith(".received"));
    return Set.of(names);
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static InputStream stream(byte[] content) {
    return new ByteArrayInputStream(content);
  }

  /** Begins like a PDF and never ends. */
  private static final class Endless extends InputStream {

    private final byte[] beginning;
    private long given;

    private Endless(byte[] beginning) {
      this.beginning = beginning;
    }

    @Override
    public int read() throws IOException {
      long position = given++;
      return position < beginning.length ? beginning[(int) position] : 0;
    }
  }
}
