package cz.ohlas.document;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;

/**
 * A document on its way to somebody who may have it: a feature's service gives it out after
 * checking the record it belongs to, the content streams later.
 */
public final class DocumentDownload {

  private final String fileName;
  private final String contentType;
  private final long size;
  private final Consumer<OutputStream> content;

  /** Takes what the browser is told, and what writes the content when it is asked for. */
  public DocumentDownload(
      String fileName, String contentType, long size, Consumer<OutputStream> content) {
    this.fileName = fileName;
    this.contentType = contentType;
    this.size = size;
    this.content = content;
  }

  /** The name under which the browser saves it. */
  public String fileName() {
    return fileName;
  }

  /** What it is. */
  public String contentType() {
    return contentType;
  }

  /** Bytes. */
  public long size() {
    return size;
  }

  /**
   * What browsers are told: to save the file under its name (RFC 6266: in UTF-8 for those who can),
   * to take it for nothing else than it is, and never to run or keep it.
   */
  public Map<String, String> headers() {
    return Map.of(
        "Content-Disposition",
        ContentDisposition.attachment()
            .filename(fileName, StandardCharsets.UTF_8)
            .build()
            .toString(),
        "X-Content-Type-Options",
        "nosniff",
        "Content-Security-Policy",
        "sandbox; default-src 'none'",
        "Cache-Control",
        "no-store");
  }

  /** Writes the content out; leaves the stream open. */
  public void writeTo(OutputStream target) {
    content.accept(target);
  }
}
