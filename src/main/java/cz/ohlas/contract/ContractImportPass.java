package cz.ohlas.contract;

import cz.ohlas.base.NotFound;
import cz.ohlas.customer.Customer;
import cz.ohlas.exchange.ImportPass;
import cz.ohlas.exchange.ImportRow;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a table of contracts. The check judges each beside what is written down and beside
 * the rows before it. Everybody who counts due times waits while contracts are written; therefore
 * none is until all rows were read.
 */
final class ContractImportPass implements ImportPass<ContractInput> {

  private static final int AT_ONCE = 50;

  private final Function<ImportRow, @Nullable ContractInput> reading;
  private final ContractMaker maker;
  private final ContractRules rules;
  private final ContractService contracts;
  private final OwedWatch owed;
  private final EntityManager entities;
  private final Set<String> numbers = new HashSet<>();
  private final Map<Long, List<ContractCover>> earlier = new HashMap<>();
  private final List<ContractInput> waiting = new ArrayList<>();

  ContractImportPass(
      Function<ImportRow, @Nullable ContractInput> reading,
      ContractMaker maker,
      ContractRules rules,
      ContractService contracts,
      OwedWatch owed,
      EntityManager entities) {
    this.reading = reading;
    this.maker = maker;
    this.rules = rules;
    this.contracts = contracts;
    this.owed = owed;
    this.entities = entities;
  }

  @Override
  public int atOnce() {
    return AT_ONCE;
  }

  @Override
  public @Nullable ContractInput read(ImportRow row) {
    return reading.apply(row);
  }

  @Override
  public void check(List<Candidate<ContractInput>> rows) {
    rows.forEach(candidate -> candidate.judge(this::check));
  }

  private void check(ContractInput input) {
    Customer customer = entities.find(Customer.class, input.customerId());
    if (customer == null) {
      throw new NotFound(Customer.class, input.customerId());
    }
    ContractCover cover = maker.make(customer, input).cover();
    String number = cover.number().toLowerCase(Locale.ROOT);
    if (numbers.contains(number)) {
      throw ContractRules.numberTaken(cover.number());
    }
    List<ContractCover> theirs =
        earlier.computeIfAbsent(customer.id(), anybody -> new ArrayList<>());
    rules.checkOverlap(cover, theirs);
    numbers.add(number);
    theirs.add(cover);
  }

  @Override
  public void save(List<ContractInput> rows) {
    waiting.addAll(rows);
  }

  @Override
  public void finish(Runnable pause) {
    pause.run();
    // Before packages are read anew; every row takes it again, which does not wait any more
    owed.hold();
    int done = 0;
    for (ContractInput input : waiting) {
      contracts.create(input);
      if (++done % AT_ONCE == 0) {
        pause.run();
      }
    }
  }
}
