package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.NotFound;
import cz.ohlas.document.DocumentDownload;
import cz.ohlas.document.DocumentStore;
import cz.ohlas.document.FileType;
import cz.ohlas.document.ReceivedFile;
import cz.ohlas.document.StoredDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is written down beside a request's queries and work. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RequestNotebookService {

  /** What may be attached. */
  public static final Set<FileType> FILES =
      Collections.unmodifiableSet(
          EnumSet.of(
              FileType.PDF,
              FileType.PNG,
              FileType.JPEG,
              FileType.EML,
              FileType.XLSX,
              FileType.CSV));

  private final RequestStore store;
  private final RequestAttachmentRepository attachments;
  private final DocumentStore documents;

  RequestNotebookService(
      RequestStore store, RequestAttachmentRepository attachments, DocumentStore documents) {
    this.store = store;
    this.attachments = attachments;
    this.documents = documents;
  }

  /**
   * A file of a request, to be downloaded: all staff read requests (ACC-1).
   *
   * @throws NotFound when there is none, or it was taken away
   */
  public DocumentDownload attachment(long attachmentId) {
    RequestAttachment attachment =
        attachments
            .findById(attachmentId)
            .filter(each -> !each.isRemoved())
            .orElseThrow(() -> new NotFound(RequestAttachment.class, attachmentId));
    return documents.download(attachment.documentId());
  }

  /** Adds a note, also to a request that has ended. */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void addNote(long id, long version, NoteInput input) {
    new NotebookPages(store.load(id, version)).note(input, store.entry());
  }

  /**
   * Adds files, also to a request that has ended.
   *
   * @param note may be empty
   * @throws BusinessRuleViolation when there is none, or one is of another type than allowed or
   *     than its name says
   */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void attach(long id, long version, List<ReceivedFile> files, String note) {
    if (files.isEmpty()) {
      throw BusinessRuleViolation.plain("request.rule.fileMissing");
    }
    NotebookPages pages = new NotebookPages(store.load(id, version));
    files.forEach(file -> pages.attach(store(file), note, store.entry()));
  }

  /** Takes a file away, by a mark that says by whom and why. */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void removeAttachment(long id, long version, long attachmentId, String reason) {
    new NotebookPages(store.load(id, version))
        .removeAttachment(attachmentId, reason, store.entry());
  }

  private StoredDocument store(ReceivedFile file) {
    try (InputStream content = file.open()) {
      return documents.store(file.fileName(), content, FILES);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
