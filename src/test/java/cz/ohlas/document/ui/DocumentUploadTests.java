package cz.ohlas.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinSession;
import cz.ohlas.UiTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ui.FormDialog;
import cz.ohlas.document.DocumentFixtures;
import cz.ohlas.document.DocumentStore;
import cz.ohlas.document.FileType;
import cz.ohlas.document.ReceivedFile;
import cz.ohlas.security.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody brings waits in a temporary place, and never stays there. */
class DocumentUploadTests extends UiTest {

  private static final Set<FileType> ALL = EnumSet.allOf(FileType.class);

  @Autowired private DocumentStore documents;

  private DocumentUpload upload;
  private boolean refuses;

  @BeforeEach
  void a_dialog_that_takes_files() {
    as(Role.ENGINEER);
    upload = new DocumentUpload(documents, "complaint.field.files", ALL, 2);
    new FormDialog("complaint.attach", "action.save", upload, this::save).open();
  }

  @Test
  void a_file_waits_until_the_form_is_saved_and_is_gone_then() {
    ReceivedFile file = brought();
    assertThat(isThere(file)).isTrue();
    click("Uložit");
    MockVaadin.clientRoundtrip(true);
    assertThat(isThere(file)).isFalse();
  }

  @Test
  void a_file_is_gone_when_the_dialog_is_cancelled() {
    ReceivedFile file = brought();
    click("Zrušit");
    MockVaadin.clientRoundtrip(true);
    assertThat(isThere(file)).isFalse();
  }

  @Test
  void a_file_whose_form_a_rule_refused_waits_for_the_next_try_and_is_gone_with_the_dialog() {
    refuses = true;
    ReceivedFile file = brought();
    click("Uložit");
    assertThat(isThere(file)).isTrue();
    assertThat(upload.files()).containsExactly(file);
    click("Zrušit");
    MockVaadin.clientRoundtrip(true);
    assertThat(isThere(file)).isFalse();
  }

  @Test
  void a_file_is_gone_when_the_session_is_lost() {
    ReceivedFile file = brought();
    VaadinSession.getCurrent().close();
    assertThat(isThere(file)).isFalse();
  }

  @Test
  void a_file_is_gone_when_the_window_is_closed() {
    ReceivedFile file = brought();
    VaadinSession.getCurrent().removeUI(UI.getCurrent());
    assertThat(isThere(file)).isFalse();
  }

  @Test
  void a_file_that_comes_after_the_dialog_was_closed_is_not_kept() {
    click("Zrušit");
    MockVaadin.clientRoundtrip(true);
    ReceivedFile late = received();
    upload.arrived(UI.getCurrent(), late);
    MockVaadin.clientRoundtrip(true);
    assertThat(isThere(late)).isFalse();
  }

  @Test
  void a_file_that_comes_after_the_session_was_lost_is_not_kept() {
    UI window = UI.getCurrent();
    ReceivedFile late = received();
    VaadinSession.getCurrent().close();
    upload.arrived(window, late);
    assertThat(isThere(late)).isFalse();
  }

  @Test
  void a_file_still_on_its_way_to_the_window_is_not_kept_when_the_session_is_lost() {
    ReceivedFile late = received();
    upload.arrived(UI.getCurrent(), late);
    VaadinSession.getCurrent().close();
    assertThat(isThere(late)).isFalse();
  }

  private void save() {
    if (refuses) {
      throw BusinessRuleViolation.plain("field.required");
    }
  }

  /** A file as a browser sends it. */
  private ReceivedFile brought() {
    UploadKt._upload(the(Upload.class), "karta.pdf", "application/pdf", DocumentFixtures.pdf());
    MockVaadin.clientRoundtrip(true);
    assertThat(upload.files()).hasSize(1);
    return upload.files().getFirst();
  }

  private ReceivedFile received() {
    return documents.receive("karta.pdf", new ByteArrayInputStream(DocumentFixtures.pdf()), ALL);
  }

  private static boolean isThere(ReceivedFile file) {
    try (InputStream content = file.open()) {
      return content.read() >= 0;
    } catch (UncheckedIOException | IOException gone) {
      return false;
    }
  }
}
