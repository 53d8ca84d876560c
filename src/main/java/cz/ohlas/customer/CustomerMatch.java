package cz.ohlas.customer;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.CzechText;
import cz.ohlas.exchange.ImportColumn;
import cz.ohlas.exchange.ImportRow;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/**
 * Finds the customer that a row of a table is about: by its IČO where the table has one, else by
 * its name, which must then be one customer's alone.
 */
@Component
public class CustomerMatch {

  /** The key of the column with the customer's name. */
  public static final String NAME = "customer.name";

  /** The key of the column with the customer's IČO. */
  public static final String ICO = "customer.ico";

  private final CustomerRepository customers;

  CustomerMatch(CustomerRepository customers) {
    this.customers = customers;
  }

  /** The columns by which a customer is named; a table needs one of them. */
  public static List<ImportColumn> columns() {
    return List.of(
        ImportColumn.of(
                ICO, "customer.import.customerIco", "IČO", "IČ", "IČO zákazníka", "company number")
            .like(CzechIds::isValidIco),
        ImportColumn.of(
            NAME,
            "customer.import.customerName",
            "firma",
            "název firmy",
            "společnost",
            "odběratel",
            "název zákazníka",
            "customer",
            "company",
            "company name"));
  }

  /** The customer's id; empty, and the row refused, where none or several are meant. */
  public OptionalLong of(ImportRow row) {
    String ico = CzechIds.tidyIco(row.text(ICO));
    String name = row.text(NAME);
    if (ico.isEmpty() && name.isEmpty()) {
      row.refuse(NAME, BusinessRuleViolation.plain("customer.import.customerMissing"));
      return OptionalLong.empty();
    }
    List<CustomerReference> found =
        ico.isEmpty() ? customers.named(List.of(CzechText.sortKey(name))) : customers.withIco(ico);
    if (found.size() == 1) {
      return OptionalLong.of(found.getFirst().id());
    }
    String key = ico.isEmpty() ? NAME : ICO;
    row.refuse(
        key,
        BusinessRuleViolation.plain(
            found.isEmpty() ? "customer.import.customerUnknown" : "customer.import.customerSeveral",
            row.text(key)));
    return OptionalLong.empty();
  }
}
