package cz.ohlas.statement;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.Formats;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Translations;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.customer.CustomerParty;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.document.DocumentStore;
import cz.ohlas.document.StoredDocument;
import cz.ohlas.report.ReportRenderer;
import cz.ohlas.report.ReportTemplate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Monthly statements: all staff read them, leads issue and correct them (ACC-3). A statement is
 * numbered in one short transaction and printed after it, so that nobody waits for a number while a
 * document is made; if that fails, the statement keeps its number and is finished later.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class StatementService {

  private final StatementRepository statements;
  private final StatementReader reader;
  private final StatementNumbering numbering;
  private final CustomerService customers;
  private final DocumentStore documents;
  private final ReportRenderer renderer;
  private final CurrentStaff currentStaff;
  private final ConsoleClock clock;
  private final TransactionTemplate reading;
  private final TransactionTemplate writing;

  StatementService(
      StatementRepository statements,
      StatementReader reader,
      StatementNumbering numbering,
      CustomerService customers,
      DocumentStore documents,
      ReportRenderer renderer,
      CurrentStaff currentStaff,
      ConsoleClock clock,
      PlatformTransactionManager transactions) {
    this.statements = statements;
    this.reader = reader;
    this.numbering = numbering;
    this.customers = customers;
    this.documents = documents;
    this.renderer = renderer;
    this.currentStaff = currentStaff;
    this.clock = clock;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
    this.writing = new TransactionTemplate(transactions);
  }

  /** A customer's month: figures, problems and the statements there are. */
  public StatementOverview overview(long customerId, YearMonth month) {
    CustomerParty party = customers.party(customerId);
    Instant now = clock.instant();
    MonthFacts facts = reader.month(customerId, month, now);
    List<Statement> issued = statements.ofMonth(customerId, month.atDay(1));
    List<ContractDetail> contracts = reader.contracts(customerId, month);
    boolean ended = new Period(month).hasEnded(now);
    StatementState state =
        issued.isEmpty()
            ? ended ? StatementState.TO_ISSUE : StatementState.NOT_ENDED
            : StatementMonth.state(issued.getFirst());
    return new StatementOverview(
        customerId,
        party.name(),
        month,
        contracts.isEmpty()
            ? null
            : contracts.stream().map(ContractDetail::number).collect(Collectors.joining(", ")),
        state,
        Translations.supported(party.language()),
        month.plusMonths(1).atDay(1),
        facts.figures(now),
        Problems.of(facts.requests(), now),
        issued.stream().map(IssuedStatement::of).toList());
  }

  /** The statement as it would be issued now, marked as a preview; nothing of it is kept. */
  @PreAuthorize("hasAnyRole('HEAD', 'LEAD')")
  public byte[] preview(long customerId, YearMonth month) {
    StatementMaterial material =
        reader.read(customerId, month, clock.instant(), currentStaff.require().id());
    String draft = Translations.text(material.locale(), "statement.sheet.draftNumber");
    return print(material, draft, material.company().rules().hourlyRate(), null);
  }

  /** The document of an issued statement, the same bytes each time. */
  public byte[] pdf(long id) {
    Statement statement = load(id);
    StoredDocument document =
        statement
            .document()
            .orElseThrow(
                () -> BusinessRuleViolation.plain("statement.rule.unfinished", statement.number()));
    return documents.bytes(document.id());
  }

  /**
   * Issues the statement of a customer's month and returns its id.
   *
   * @throws BusinessRuleViolation when the month has not ended, the customer had no contract in it,
   *     or it was issued already
   */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  @PreAuthorize("hasRole('LEAD')")
  public long issue(long customerId, YearMonth month) {
    Instant now = clock.instant();
    if (!new Period(month).hasEnded(now)) {
      throw BusinessRuleViolation.plain(
          "statement.rule.notEnded",
          Formats.of(currentStaff.require().language()).date(month.plusMonths(1).atDay(1)));
    }
    StatementMaterial material = material(customerId, month, now);
    long id = numbering.issue(customerId, material);
    makeDocument(id, material);
    return id;
  }

  /**
   * Issues a statement that corrects the one in force and returns its id.
   *
   * @throws BusinessRuleViolation when the reason is missing or another one is in force
   */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  @PreAuthorize("hasRole('LEAD')")
  public long correct(long id, String reason) {
    Instant now = clock.instant();
    StatementNumbering.Month corrected = numbering.monthOf(id);
    StatementMaterial material = material(corrected.customerId(), corrected.month(), now);
    long corrective = numbering.correct(id, reason, material);
    makeDocument(corrective, material);
    return corrective;
  }

  /**
   * Makes the document of a statement whose first attempt failed; it keeps its number, its day and
   * its figures, and tells what had been written down by then.
   */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  @PreAuthorize("hasRole('LEAD')")
  public void finish(long id) {
    makeDocument(id, required(reading.execute(status -> reader.again(load(id)))));
  }

  private StatementMaterial material(long customerId, YearMonth month, Instant asOf) {
    long me = currentStaff.require().id();
    return required(reading.execute(status -> reader.read(customerId, month, asOf, me)));
  }

  private void makeDocument(long id, StatementMaterial material) {
    Statement statement = required(reading.execute(status -> load(id)));
    Optional<Correction> correction = required(reading.execute(status -> load(id).correction()));
    byte[] pdf =
        print(material, statement.number(), statement.hourlyRate(), correction.orElse(null));
    writing.executeWithoutResult(status ->
        load(id)
            .finish(documents.storeGenerated(statement.number() + ".pdf", "application/pdf", pdf)));
  }

  private byte[] print(
      StatementMaterial material,
      String number,
      @Nullable BigDecimal hourlyRate,
      @Nullable Correction correction) {
    return renderer.pdf(
        ReportTemplate.STATEMENT,
        StatementReport.print(material, number, hourlyRate, correction),
        material.locale());
  }

  private Statement load(long id) {
    return statements.findById(id).orElseThrow(() -> new NotFound(Statement.class, id));
  }

  private static <T> T required(@Nullable T result) {
    if (result == null) {
      throw new IllegalStateException("A transaction returned nothing");
    }
    return result;
  }
}
