package cz.ohlas.document;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Small files of every kind. */
public final class DocumentFixtures {

  private DocumentFixtures() {}

  /** The beginning of a PDF. */
  public static byte[] pdf() {
    return "%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);
  }

  /** A picture of one dot. */
  public static byte[] png() {
    return Base64.getDecoder()
        .decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
  }

  /** The beginning of a photograph. */
  public static byte[] jpeg() {
    return new byte[] {
      (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'
    };
  }
}
