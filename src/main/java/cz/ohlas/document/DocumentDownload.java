package cz.ohlas.document;

import java.io.OutputStream;
import java.util.function.Consumer;

/**
 * A document on its way to somebody who may have it: a feature's service gives it out after
 * checking the record it belongs to, the content streams later.
 */
public final class DocumentDownload {

  private final String fileName;
  private final String contentType;
  private final long size;
  private final Consumer<OutputStream> content;

  DocumentDownload(String fileName, String contentType, long size, Consumer<OutputStream> content) {
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

  /** Writes the content out; leaves the stream open. */
  public void writeTo(OutputStream target) {
    content.accept(target);
  }
}
