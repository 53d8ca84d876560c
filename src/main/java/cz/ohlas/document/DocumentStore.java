package cz.ohlas.document;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.NotFound;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/**
 * Keeps files for the features. It asks nobody for rights: a file is reached only through the
 * service of the record it belongs to, which does.
 */
@Component
@Transactional(readOnly = true)
public class DocumentStore {

  private final StoredDocumentRepository documents;
  private final DocumentContent contents;
  private final CurrentStaff currentStaff;
  private final ConsoleClock clock;
  private final DataSize limit;

  DocumentStore(
      StoredDocumentRepository documents,
      DocumentContent contents,
      CurrentStaff currentStaff,
      ConsoleClock clock,
      @Value("${ohlas.upload-limit}") DataSize limit) {
    this.documents = documents;
    this.contents = contents;
    this.currentStaff = currentStaff;
    this.clock = clock;
    this.limit = limit;
  }

  /** How big a file may be. */
  @Transactional(propagation = Propagation.SUPPORTS)
  public DataSize limit() {
    return limit;
  }

  /**
   * Takes a file in without keeping it yet; close what is returned.
   *
   * @throws BusinessRuleViolation when it is empty, too big, of another type than allowed, or of
   *     another type than its name says
   */
  @Transactional(propagation = Propagation.SUPPORTS)
  public ReceivedFile receive(String fileName, InputStream stream, Set<FileType> allowed) {
    return ReceivedFile.read(fileName, stream, allowed, limit.toBytes());
  }

  /**
   * Keeps a file that somebody brings; part of the caller's transaction, so nothing stays of it
   * when that fails.
   *
   * @throws BusinessRuleViolation as {@link #receive}
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public StoredDocument store(String fileName, InputStream stream, Set<FileType> allowed) {
    try (ReceivedFile file = receive(fileName, stream, allowed);
        InputStream content = file.open()) {
      contents.keep(file.sha256(), file.size(), content);
      return save(file.fileName(), file.type().contentType(), file.size(), file.sha256());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Keeps a document that the console made; part of the caller's transaction. */
  @Transactional(propagation = Propagation.MANDATORY)
  public StoredDocument storeGenerated(String fileName, String contentType, byte[] content) {
    String sha256 = sha256(content);
    contents.keep(sha256, content.length, new ByteArrayInputStream(content));
    return save(ReceivedFile.safeName(fileName), contentType, content.length, sha256);
  }

  /** What is known of a document. */
  public StoredDocument find(long id) {
    return documents.findById(id).orElseThrow(() -> new NotFound(StoredDocument.class, id));
  }

  /** A document for somebody who may have it; ask only after checking that. */
  public DocumentDownload download(long id) {
    StoredDocument document = find(id);
    return new DocumentDownload(
        document.fileName(),
        document.contentType(),
        document.size(),
        target -> contents.copy(document.sha256(), target));
  }

  /** A document's content at once: for pictures on documents and what else is small. */
  public byte[] bytes(long id) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    contents.copy(find(id).sha256(), bytes);
    return bytes.toByteArray();
  }

  private StoredDocument save(String fileName, String contentType, long size, String sha256) {
    return documents.save(
        new StoredDocument(
            fileName, contentType, size, sha256, clock.instant(), currentStaff.require().id()));
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
