package cz.ohlas.company;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who the provider is, as its documents say. Everything but name, seat and IČO may be empty.
 *
 * @param registerEntry court, section and insert of the commercial register (Civil Code § 435)
 * @param place where documents are issued
 * @param signatoryFunction jednatel, ředitel
 * @param vatPayer whether the provider is registered for VAT (PRC-4)
 */
public record CompanyIdentity(
    @NotBlank @Size(max = 200) String name,
    @NotBlank @Size(max = 200) String street,
    @NotBlank @Pattern(regexp = "\\d{3} ?\\d{2}", message = "company.rule.postcode") @Size(max = 10)
        String postcode,
    @NotBlank @Size(max = 120) String city,
    @NotBlank @Pattern(regexp = "\\d{8}", message = "company.rule.ico") String ico,
    @NotNull @Pattern(regexp = "|CZ\\d{8,10}", message = "company.rule.dic") String dic,
    @NotNull @Size(max = 200) String registerEntry,
    @NotNull @Size(max = 40) String phone,
    @NotNull @Email @Size(max = 254) String email,
    @NotNull @Size(max = 200) String web,
    @NotNull @Pattern(regexp = "|[a-z0-9]{7}", message = "company.rule.dataBox") String dataBox,
    @NotNull @Size(max = 120) String place,
    @NotNull @Size(max = 120) String signatoryName,
    @NotNull @Size(max = 120) String signatoryFunction,
    boolean vatPayer) {

  private static final char NO_BREAK = '\u00a0';

  /** The seat as an address block: street, then postcode and city; no lines before the set-up. */
  public List<String> seatLines() {
    return Stream.of(street, (printedPostcode() + " " + city).strip())
        .filter(line -> !line.isBlank())
        .toList();
  }

  /** Who signs for it and as what; empty where neither is known. */
  public String signatory() {
    return Stream.of(signatoryName, signatoryFunction)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  private String printedPostcode() {
    String digits = postcode.replace(" ", "");
    return digits.length() == 5
        ? digits.substring(0, 3) + NO_BREAK + digits.substring(3)
        : postcode;
  }
}
