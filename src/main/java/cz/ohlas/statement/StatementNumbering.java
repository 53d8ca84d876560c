package cz.ohlas.statement;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.NumberSeries;
import cz.ohlas.base.NumberSeries.Series;
import cz.ohlas.contract.Contract;
import cz.ohlas.customer.Customer;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters statements into the series of numbers, in short transactions of their own. */
@Component
class StatementNumbering {

  private final StatementRepository statements;
  private final NumberSeries series;
  private final EntityManager entities;
  private final CurrentStaff currentStaff;

  StatementNumbering(
      StatementRepository statements,
      NumberSeries series,
      EntityManager entities,
      CurrentStaff currentStaff) {
    this.statements = statements;
    this.series = series;
    this.entities = entities;
    this.currentStaff = currentStaff;
  }

  /** Whose month a statement is about. */
  record Month(long customerId, YearMonth month) {}

  @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
  public Month monthOf(long id) {
    Statement statement = load(id);
    return new Month(statement.customer().id(), statement.month());
  }

  /**
   * Numbers an ordinary statement.
   *
   * @throws BusinessRuleViolation when the month has one
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public long issue(long customerId, StatementMaterial material) {
    YearMonth month = material.period().month();
    List<Statement> there = statements.ofMonth(customerId, month.atDay(1));
    if (!there.isEmpty()) {
      throw BusinessRuleViolation.plain("statement.rule.alreadyIssued", there.getFirst().number());
    }
    return save(
        material,
        number ->
            Statement.ordinary(
                number,
                entities.getReference(Customer.class, customerId),
                month,
                content(material)));
  }

  /**
   * Numbers a corrective statement.
   *
   * @throws BusinessRuleViolation when the one to correct is not in force or has no document yet
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public long correct(long id, String reason, StatementMaterial material) {
    Statement former = load(id);
    String checked = Statement.checkedReason(reason);
    Statement inForce =
        statements.ofMonth(former.customer().id(), former.month().atDay(1)).getFirst();
    if (inForce.id() != id) {
      throw BusinessRuleViolation.plain("statement.rule.correctedAlready", inForce.number());
    }
    if (former.document().isEmpty()) {
      throw BusinessRuleViolation.plain("statement.rule.unfinished", former.number());
    }
    return save(material, number -> former.corrective(number, content(material), checked));
  }

  /** The number is drawn last; two people at once are told apart by the table. */
  private long save(StatementMaterial material, Function<String, Statement> statement) {
    int year = material.asOf().atZone(ConsoleClock.PRAGUE).getYear();
    String number = series.next(Series.STATEMENT, year);
    try {
      return statements.saveAndFlush(statement.apply(number)).id();
    } catch (DataIntegrityViolationException twice) {
      throw BusinessRuleViolation.plain("statement.rule.issuedMeanwhile");
    }
  }

  private StatementContent content(StatementMaterial material) {
    return new StatementContent(
        entities.getReference(Contract.class, material.contract().id()),
        material.locale(),
        material.figures(),
        material.company().rules().hourlyRate(),
        material.asOf(),
        currentStaff.require().id());
  }

  private Statement load(long id) {
    return statements.findById(id).orElseThrow(() -> new NotFound(Statement.class, id));
  }
}
