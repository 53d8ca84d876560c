package cz.ohlas.company;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The company as it is now.
 *
 * @param version grows with each change
 * @param logoId the document that holds the logo, null when there is none
 */
public record CompanyProfile(
    long version, CompanyIdentity identity, CompanyRules rules, @Nullable Long logoId) {

  /** The document that holds the logo. */
  public Optional<Long> logo() {
    return Optional.ofNullable(logoId);
  }

  /** Whether somebody has said who the company is. */
  public boolean named() {
    return !identity.name().isBlank();
  }
}
