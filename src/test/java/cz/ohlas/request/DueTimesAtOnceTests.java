package cz.ohlas.request;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.AtOnce;
import cz.ohlas.ConsoleTest;
import cz.ohlas.base.Staff;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.contract.ContractService;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.security.Role;
import cz.ohlas.workingtime.SpecialDayInput;
import cz.ohlas.workingtime.SpecialDayKind;
import cz.ohlas.workingtime.WorkingCalendarService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Somebody counts a due time while somebody else changes what it is counted from; four working
 * hours from Tuesday 7 July 2026, 16:00, end at 11:00 of Wednesday.
 */
class DueTimesAtOnceTests extends ConsoleTest {

  private static final String RECEIVED = "2026-07-07T16:00";
  private static final String NOW = "2026-07-07T16:10";
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 7, 8);

  @Autowired private RequestService requests;
  @Autowired private RequestIntakeService intake;
  @Autowired private RequestEndingService endings;
  @Autowired private RequestFixtures fixtures;
  @Autowired private WorkingCalendarService calendars;
  @Autowired private ContractService contracts;
  @Autowired private TransactionTemplate transaction;

  private Staff engineer;
  private Staff lead;
  private Staff seller;
  private Client client;

  @BeforeEach
  void a_paying_customer() {
    lead = as(Role.LEAD);
    seller = as(Role.ACCOUNT_MANAGER);
    engineer = as(Role.ENGINEER);
    client = fixtures.paying("Brána servis s.r.o.", engineer);
  }

  /** The ways on which a due time begins. */
  enum Beginning {
    REGISTERED,
    LOGGED,
    ASKED_LATER,
    REOPENED
  }

  @ParameterizedTest
  @EnumSource(Beginning.class)
  void hrs_1_what_is_counted_while_the_calendar_changes_is_counted_by_the_new_one(
      Beginning beginning) throws Exception {
    LongSupplier count = counting(beginning);
    long id = during(lead, this::closeWednesday, engineer, count);

    assertThat(due(id)).isEqualTo(prague("2026-07-09T11:00"));
  }

  @ParameterizedTest
  @EnumSource(Beginning.class)
  void hrs_1_a_change_of_the_calendar_finds_what_is_just_being_counted(Beginning beginning)
      throws Exception {
    LongSupplier count = counting(beginning);
    AtomicLong id = new AtomicLong();
    during(
        engineer,
        () -> id.set(count.getAsLong()),
        lead,
        () -> {
          closeWednesday();
          return 0;
        });

    assertThat(due(id.get())).isEqualTo(prague("2026-07-09T11:00"));
  }

  @Test
  void reg_5_what_is_counted_while_the_contract_changes_is_counted_by_the_new_one()
      throws Exception {
    ContractDetail contract = contracts.ofCustomer(client.customerId()).getFirst();
    long id = during(seller, () -> end(contract), engineer, this::register);

    assertThat(due(id)).isNull();
    assertThat(fact(id).contractId()).isNull();
  }

  @Test
  void reg_5_a_change_of_the_contract_finds_what_is_just_being_counted() throws Exception {
    ContractDetail contract = contracts.ofCustomer(client.customerId()).getFirst();
    AtomicLong id = new AtomicLong();
    during(
        engineer,
        () -> id.set(register()),
        seller,
        () -> {
          end(contract);
          return 0;
        });

    assertThat(due(id.get())).isNull();
    assertThat(fact(id.get()).contractId()).isNull();
  }

  @Test
  void hrs_1_a_calendar_that_holds_is_everybodys_at_once() throws Exception {
    as(lead);
    assertThat(calendars.current().isWorkingDay(WEDNESDAY)).isTrue();
    boolean[] seen = new boolean[1];
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      transaction.executeWithoutResult(status -> {
        closeWednesday();
        TransactionSynchronizationManager.registerSynchronization(
            new TransactionSynchronization() {
              @Override
              public void afterCommit() {
                seen[0] = isClosedFor(other);
              }
            });
      });
    }
    assertThat(seen[0]).isTrue();
  }

  private boolean isClosedFor(ExecutorService other) {
    try {
      return other
          .submit(() -> {
            as(engineer);
            return !calendars.current().isWorkingDay(WEDNESDAY);
          })
          .get();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Returns what the second returns, done by somebody else while the first is not over. */
  private long during(Staff one, Runnable first, Staff another, LongSupplier second)
      throws Exception {
    as(one);
    return AtOnce.during(
        transaction,
        first,
        () -> {
          as(another);
          return second.getAsLong();
        });
  }

  /** What counts a due time; whatever has to be there before is there. */
  private LongSupplier counting(Beginning beginning) {
    return switch (beginning) {
      case REGISTERED -> this::register;
      case LOGGED -> this::log;
      case ASKED_LATER -> askingLater();
      case REOPENED -> reopening();
    };
  }

  private long register() {
    return at(NOW, () -> requests.register(question()));
  }

  private long log() {
    IntakeStep plain = new IntakeStep.Plain(IntakeWay.REGISTER);
    return at(NOW, () -> intake.log(new IntakeInput(question(), null, plain, PhoneCall.NONE)));
  }

  private LongSupplier askingLater() {
    long id = register();
    AnswerInput answer = new AnswerInput("Takto.", Channel.PHONE, prague(RECEIVED));
    doAt(
        NOW,
        () -> requests.answer(id, fact(id).version(), fact(id).queries().getFirst().id(), answer));
    long version = fact(id).version();
    QueryInput query = new QueryInput("A co dál?", "Petr Novák", Channel.PHONE, prague(RECEIVED));
    return () -> {
      doAt(NOW, () -> requests.askQuery(id, version, query));
      return id;
    };
  }

  private LongSupplier reopening() {
    long id = register();
    doAt(
        NOW,
        () ->
            endings.withdraw(
                id, fact(id).version(), new WithdrawalInput(prague(NOW), "Už to jde.")));
    long version = fact(id).version();
    return () -> {
      doAt(NOW, () -> endings.reopen(id, version, "Nejde to."));
      return id;
    };
  }

  private void closeWednesday() {
    doAt(
        NOW,
        () -> calendars.add(new SpecialDayInput(WEDNESDAY, SpecialDayKind.CLOSURE, "stěhování")));
  }

  private void end(ContractDetail contract) {
    doAt(
        NOW,
        () ->
            contracts.terminate(
                contract.id(), contract.version(), WEDNESDAY.minusDays(2), "dohodou"));
  }

  private RegisterInput question() {
    return RequestFixtures.question(client, prague(RECEIVED));
  }

  private RequestFact fact(long id) {
    return requests.detail(id).fact();
  }

  /** Of the last query. */
  private @Nullable Instant due(long id) {
    return fact(id).queries().getLast().clock().due();
  }
}
