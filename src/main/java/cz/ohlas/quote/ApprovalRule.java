package cz.ohlas.quote;

import cz.ohlas.contract.ContractDetail;
import cz.ohlas.contract.ContractService;
import cz.ohlas.price.Criterion;
import cz.ohlas.price.PriceCriteria;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** When the head must agree before a quote is sent (PRC-5). */
@Component
class ApprovalRule {

  private final QuoteRepository quotes;
  private final ContractService contracts;

  ApprovalRule(QuoteRepository quotes, ContractService contracts) {
    this.quotes = quotes;
    this.contracts = contracts;
  }

  /**
   * The reasons why the head must agree; empty when the account manager may send alone.
   *
   * @param quoteId the quote itself, which is no earlier one; 0 for one not saved yet
   */
  List<ApprovalReason> reasons(
      QuoteContent content, long customerId, long quoteId, BigDecimal limitPercent) {
    Map<Criterion, Earlier> highest = new EnumMap<>(Criterion.class);
    for (Quote sent : quotes.sentBefore(customerId, quoteId)) {
      String number = sent.number();
      remember(highest, sent.input().criteria().criteria(), number == null ? "" : number);
    }
    for (ContractDetail contract : contracts.ofCustomer(customerId)) {
      if (contract.isWithdrawn()) {
        continue;
      }
      remember(highest, contract.facts().criteria(), contract.number());
    }
    return reasons(content, highest, limitPercent);
  }

  static List<ApprovalReason> reasons(
      QuoteContent content, Map<Criterion, Earlier> highest, BigDecimal limitPercent) {
    List<ApprovalReason> reasons = new ArrayList<>();
    if (content.belowListByMoreThan(limitPercent)) {
      reasons.add(new ApprovalReason.BelowList(content.input().discountPercent(), limitPercent));
    }
    highest.forEach((criterion, earlier) -> {
      OptionalInt now = content.input().criteria().criteria().of(criterion);
      if (now.isEmpty() || now.getAsInt() < earlier.value()) {
        reasons.add(
            new ApprovalReason.Lowered(
                criterion,
                earlier.value(),
                earlier.where(),
                now.isEmpty() ? null : now.getAsInt()));
      }
    });
    return reasons;
  }

  private static void remember(
      Map<Criterion, Earlier> highest, PriceCriteria criteria, String where) {
    for (Criterion criterion : Criterion.values()) {
      criteria
          .of(criterion)
          .ifPresent(value ->
              highest.merge(
                  criterion,
                  new Earlier(value, where),
                  (one, other) -> other.value() > one.value() ? other : one));
    }
  }

  /** The highest value that a criterion once had, and the quote or contract where. */
  record Earlier(int value, String where) {}
}
