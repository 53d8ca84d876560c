package cz.ohlas.request;

import cz.ohlas.customer.PhoneNumber;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A call as the telephone exchange tells of it. Whatever it says that is no number, or no name of a
 * call, counts as not said.
 *
 * @param number from which it comes, in the form of E.164; empty when not told
 * @param id the exchange's name of the call; empty when not told
 */
public record PhoneCall(
    @NotNull @Size(max = 60) String number,
    @NotNull @Size(max = LONGEST_ID) @Pattern(regexp = "[A-Za-z0-9@._:+~=/-]*") String id) {

  static final int LONGEST_ID = 100;

  /** No call of which an exchange tells. */
  public static final PhoneCall NONE = new PhoneCall("", "");

  private static final java.util.regex.Pattern ID =
      java.util.regex.Pattern.compile("[A-Za-z0-9@._:+~=/-]{1," + LONGEST_ID + "}");

  /** Takes what the exchange says, in whatever form. */
  public static PhoneCall of(@Nullable String number, @Nullable String id) {
    return new PhoneCall(
        Optional.ofNullable(number).flatMap(PhoneCall::read).map(PhoneNumber::dialled).orElse(""),
        Optional.ofNullable(id)
            .map(String::strip)
            .filter(told -> ID.matcher(told).matches())
            .orElse(""));
  }

  /** In an address a plus that was not written as %2B arrives as a space. */
  private static Optional<PhoneNumber> read(String told) {
    boolean plus = told.length() > 1 && told.charAt(0) == ' ' && Character.isDigit(told.charAt(1));
    return PhoneNumber.read(plus ? "+" + told.strip() : told).or(() -> PhoneNumber.read(told));
  }

  /** Whether nothing was told. */
  public boolean isNone() {
    return number.isEmpty() && id.isEmpty();
  }

  /** A fingerprint of the name, which tells calls apart and says nothing of who called. */
  Optional<String> mark() {
    if (id.isEmpty()) {
      return Optional.empty();
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return Optional.of(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Number and name in one line, as the request's course tells of them. */
  String told() {
    return Stream.of(number.isEmpty() ? "" : PhoneNumber.shown(number), id)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
