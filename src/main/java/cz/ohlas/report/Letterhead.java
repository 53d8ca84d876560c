package cz.ohlas.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who sends the document.
 *
 * @param logo PNG or JPEG, null when there is none: the name stands in its place then
 * @param name the provider's name
 * @param lines seat, IČO, DIČ, entry in the register, phone, e-mail, as printed one below the other
 */
// Letterheads are never compared
@SuppressWarnings("ArrayRecordComponent")
public record Letterhead(byte @Nullable [] logo, String name, List<String> lines) {

  /** Copies the lines. */
  public Letterhead {
    lines = List.copyOf(lines);
  }
}
