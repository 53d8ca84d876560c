package cz.ohlas.customer;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Versions;
import cz.ohlas.customer.RegistrationPast.Trace;
import cz.ohlas.document.DocumentDownload;
import cz.ohlas.document.DocumentStore;
import cz.ohlas.document.FileType;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Installations of the software (REG-1) and the proof of the right to use them (REG-2). Account
 * managers write them down (ACC-4), leads verify them (ACC-3).
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RegistrationService {

  /** What a proof may be uploaded as. */
  public static final Set<FileType> PROOFS =
      Collections.unmodifiableSet(EnumSet.of(FileType.PDF, FileType.PNG, FileType.JPEG));

  private final RegistrationRepository registrations;
  private final ProofDocumentRepository proofs;
  private final DocumentStore documents;
  private final CustomerRepository customers;
  private final CustomerWords words;
  private final RegistrationPast past;
  private final CurrentStaff staff;
  private final ConsoleClock clock;

  RegistrationService(
      RegistrationRepository registrations,
      ProofDocumentRepository proofs,
      DocumentStore documents,
      CustomerRepository customers,
      CustomerWords words,
      RegistrationPast past,
      CurrentStaff staff,
      ConsoleClock clock) {
    this.registrations = registrations;
    this.proofs = proofs;
    this.documents = documents;
    this.customers = customers;
    this.words = words;
    this.past = past;
    this.staff = staff;
    this.clock = clock;
  }

  /** All installations of a customer, rejected and withdrawn ones too, in order of entry. */
  public List<RegistrationDetail> ofCustomer(long customerId) {
    List<Registration> all = registrations.ofCustomer(customerId);
    Map<Long, List<ProofDetail>> shown =
        proofs.ofCustomer(customerId).stream()
            .collect(
                Collectors.groupingBy(
                    proof -> proof.registration().id(),
                    Collectors.mapping(ProofDetail::of, Collectors.toList())));
    return all.stream()
        .map(registration ->
            RegistrationDetail.of(registration, shown.getOrDefault(registration.id(), List.of())))
        .toList();
  }

  /** One installation. */
  public RegistrationDetail detail(long id) {
    return RegistrationDetail.of(
        load(id), proofs.ofRegistration(id).stream().map(ProofDetail::of).toList());
  }

  /** Enough to name an installation. */
  public RegistrationReference reference(long id) {
    return reference(load(id));
  }

  /** All installations of a customer, for pickers. */
  public List<RegistrationReference> references(long customerId) {
    return registrations.ofCustomer(customerId).stream().map(this::reference).toList();
  }

  /**
   * All installations of a customer as they stood at the end of a day, as far as is known; those
   * registered later left out (REG-1).
   */
  public List<RegistrationReference> referencesOn(long customerId, LocalDate day) {
    Map<Long, Trace> traces = past.traces(customerId, day);
    return registrations.ofCustomer(customerId).stream()
        .filter(registration ->
            RegistrationPast.isRegisteredBy(day, registration, trace(traces, registration)))
        .map(registration -> {
          RegistrationReference now = reference(registration);
          RegistrationStatus then = trace(traces, registration).status();
          return new RegistrationReference(
              now.id(),
              now.customerId(),
              now.label(),
              then == null ? RegistrationPast.told(registration, day) : then);
        })
        .toList();
  }

  private static Trace trace(Map<Long, Trace> traces, Registration registration) {
    return traces.getOrDefault(registration.id(), Trace.NONE);
  }

  /** An uploaded proof, to be downloaded. */
  public DocumentDownload downloadProof(long proofId) {
    ProofDocument proof =
        proofs.findById(proofId).orElseThrow(() -> new NotFound(ProofDocument.class, proofId));
    return documents.download(proof.document().id());
  }

  /** Writes down an installation, not verified yet, and returns its id. */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public long add(long customerId, RegistrationInput input) {
    Customer customer = customers.existing(customerId);
    Registration registration = registrations.save(new Registration(customer, input));
    words.index(customer);
    return registration.id();
  }

  /**
   * Changes what is written about an installation. A verified one whose product, licence key or
   * card number changes has to be verified again.
   */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public void change(long id, long version, RegistrationInput input) {
    Registration registration = load(id, version);
    registration.change(input);
    words.index(registration.customer());
  }

  /** The right to use the software was shown; says what was seen (REG-2). */
  @Transactional
  @PreAuthorize("hasRole('LEAD')")
  public void verify(long id, long version, String seen) {
    load(id, version).verify(decision(seen));
  }

  /** What was shown proves nothing; says why (REG-2). */
  @Transactional
  @PreAuthorize("hasRole('LEAD')")
  public void reject(long id, long version, String reason) {
    load(id, version).reject(decision(reason));
  }

  /** The installation is no longer used or supported; says why. */
  @Transactional
  @PreAuthorize("hasAnyRole('ACCOUNT_MANAGER', 'LEAD')")
  public void withdraw(long id, long version, String reason) {
    load(id, version).withdraw(decision(reason));
  }

  /**
   * Keeps a copy of a document that proves the right to use the software (REG-2) and returns its
   * id.
   *
   * @throws cz.ohlas.base.BusinessRuleViolation when it is empty, too big or not what its name says
   */
  @Transactional
  @PreAuthorize("hasAnyRole('ACCOUNT_MANAGER', 'LEAD')")
  public long addProof(long registrationId, String fileName, InputStream content) {
    Registration registration = load(registrationId);
    registration.expectInUse();
    return proofs
        .save(new ProofDocument(registration, documents.store(fileName, content, PROOFS)))
        .id();
  }

  private RegistrationDecision decision(String note) {
    return new RegistrationDecision(staff.require().id(), clock.instant(), note.strip());
  }

  private RegistrationReference reference(Registration registration) {
    RegistrationInput facts = registration.input();
    return new RegistrationReference(
        registration.id(),
        registration.customerId(),
        RegistrationReference.label(
            facts.product(),
            facts.edition(),
            facts.cardNumber(),
            facts.licenceKey(),
            facts.place()),
        registration.status());
  }

  private Registration load(long id) {
    return registrations.findById(id).orElseThrow(() -> new NotFound(Registration.class, id));
  }

  private Registration load(long id, long version) {
    Registration registration = load(id);
    Versions.require(Registration.class, id, registration.version(), version);
    return registration;
  }
}
