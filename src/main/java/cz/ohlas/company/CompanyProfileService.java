package cz.ohlas.company;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Pictures;
import cz.ohlas.document.DocumentStore;
import cz.ohlas.document.FileType;
import cz.ohlas.document.ReceivedFile;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the company is and has decided: all staff read it, head and administrator change it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CompanyProfileService {

  /** What a logo may be. */
  public static final Set<FileType> LOGO_TYPES = EnumSet.of(FileType.PNG, FileType.JPEG);

  private static final int WIDEST = 700;
  private static final int TALLEST = 220;

  private final CompanyProfileRepository profiles;
  private final DocumentStore documents;
  private final Validator validator;
  private final ApplicationEventPublisher events;

  CompanyProfileService(
      CompanyProfileRepository profiles,
      DocumentStore documents,
      Validator validator,
      ApplicationEventPublisher events) {
    this.profiles = profiles;
    this.documents = documents;
    this.validator = validator;
    this.events = events;
  }

  /** The company as it is now. */
  public CompanyProfile current() {
    return stored().profile();
  }

  /** The logo's bytes, PNG or JPEG. */
  public Optional<byte[]> logo() {
    return stored().profile().logo().map(documents::bytes);
  }

  /**
   * Says who the company is.
   *
   * @throws ObjectOptimisticLockingFailureException when somebody else was faster
   */
  @Transactional
  @PreAuthorize("hasAnyRole('HEAD', 'ADMINISTRATOR')")
  public void changeIdentity(long version, CompanyIdentity identity) {
    check(identity);
    locked(version).change(identity);
  }

  /**
   * Decides where the rules leave a choice.
   *
   * @throws ObjectOptimisticLockingFailureException when somebody else was faster
   */
  @Transactional
  @PreAuthorize("hasAnyRole('HEAD', 'ADMINISTRATOR')")
  public void changeRules(long version, CompanyRules rules) {
    check(rules);
    locked(version).change(rules);
    events.publishEvent(new CompanyRulesChanged(rules));
  }

  /**
   * Puts a picture on the documents.
   *
   * @throws BusinessRuleViolation when it is no picture, or is too big or damaged to be printed
   */
  @Transactional
  @PreAuthorize("hasAnyRole('HEAD', 'ADMINISTRATOR')")
  public void changeLogo(long version, String fileName, InputStream picture) {
    try (ReceivedFile file = documents.receive(fileName, picture, LOGO_TYPES);
        InputStream looked = file.open();
        InputStream kept = file.open()) {
      Pictures.read(looked.readAllBytes(), WIDEST, TALLEST);
      locked(version).wear(documents.store(file.fileName(), kept, LOGO_TYPES));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Takes the picture off the documents; those made keep theirs. */
  @Transactional
  @PreAuthorize("hasAnyRole('HEAD', 'ADMINISTRATOR')")
  public void removeLogo(long version) {
    locked(version).wear(null);
  }

  private StoredCompanyProfile locked(long version) {
    StoredCompanyProfile profile = stored();
    if (profile.version() != version) {
      throw new ObjectOptimisticLockingFailureException(
          CompanyProfile.class, StoredCompanyProfile.ID);
    }
    return profile;
  }

  private StoredCompanyProfile stored() {
    return profiles
        .findById(StoredCompanyProfile.ID)
        .orElseThrow(() -> new NotFound(CompanyProfile.class, StoredCompanyProfile.ID));
  }

  private <T> void check(T input) {
    Set<ConstraintViolation<T>> broken = validator.validate(input);
    if (!broken.isEmpty()) {
      throw BusinessRuleViolation.plain("notice.checkFields");
    }
  }
}
