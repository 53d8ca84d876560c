package cz.ohlas.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file as somebody brought it, or a document as the console made it; never changed. The content
 * itself is kept once, however many documents have it.
 */
@Entity
@Table(name = "stored_document")
public class StoredDocument {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stored_document_seq")
  @SequenceGenerator(
      name = "stored_document_seq",
      sequenceName = "stored_document_seq",
      allocationSize = 50)
  @Column(name = "id")
  private @Nullable Long id;

  @Column(name = "file_name", nullable = false, length = 255)
  private String fileName;

  @Column(name = "content_type", nullable = false, length = 100)
  private String contentType;

  @Column(name = "content_size", nullable = false)
  private long size;

  @Column(name = "sha256", nullable = false, length = 64)
  private String sha256;

  @Column(name = "stored_at", nullable = false)
  private Instant storedAt;

  @Column(name = "stored_by_staff_id", nullable = false)
  private long storedByStaffId;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected StoredDocument() {}

  StoredDocument(
      String fileName,
      String contentType,
      long size,
      String sha256,
      Instant storedAt,
      long storedByStaffId) {
    this.fileName = fileName;
    this.contentType = contentType;
    this.size = size;
    this.sha256 = sha256;
    this.storedAt = storedAt;
    this.storedByStaffId = storedByStaffId;
  }

  /** The record's id. */
  public long id() {
    if (id == null) {
      throw new IllegalStateException("Not saved yet");
    }
    return id;
  }

  /** The name under which it is downloaded. */
  public String fileName() {
    return fileName;
  }

  /** What it is, recognised by its content. */
  public String contentType() {
    return contentType;
  }

  /** Bytes. */
  public long size() {
    return size;
  }

  /** The hash of its content, 64 hexadecimal digits. */
  public String sha256() {
    return sha256;
  }

  /** When it came. */
  public Instant storedAt() {
    return storedAt;
  }

  /** Who brought it; 0 for the console itself. */
  public long storedByStaffId() {
    return storedByStaffId;
  }
}
