package cz.ohlas.report;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The short form of a document's hash that stands in its footer: two copies with the same one say
 * the same. Taken over the printed data, since a file cannot contain its own hash.
 */
final class Fingerprint {

  private static final int BYTES = 6;

  private Fingerprint() {}

  /** Twelve hexadecimal digits in groups of four. */
  static String of(Record print) {
    MessageDigest digest = sha256();
    add(digest, print);
    String hex = HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    return hex.substring(0, 4) + " " + hex.substring(4, 8) + " " + hex.substring(8);
  }

  private static void add(MessageDigest digest, @Nullable Object value) {
    switch (value) {
      case Record record -> {
        digest.update((byte) 2);
        for (RecordComponent component : record.getClass().getRecordComponents()) {
          add(digest, component(record, component));
        }
      }
      case List<?> list -> {
        digest.update((byte) 3);
        list.forEach(item -> add(digest, item));
      }
      case byte[] bytes -> digest.update(bytes);
      case null -> digest.update((byte) 1);
      default -> {
        digest.update((byte) 4);
        digest.update(value.toString().getBytes(StandardCharsets.UTF_8));
      }
    }
    digest.update((byte) 0);
  }

  private static @Nullable Object component(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalArgumentException(record.getClass().getName() + " must be public", hidden);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
