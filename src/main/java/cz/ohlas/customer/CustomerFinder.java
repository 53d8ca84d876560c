package cz.ohlas.customer;

import cz.ohlas.base.SearchSuggestions;
import cz.ohlas.base.SearchWords;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds single customers by what somebody remembers of them, with at most two statements. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CustomerFinder {

  private final CustomerRepository customers;
  private final CustomerLookup lookup;
  private final SearchSuggestions suggestions;

  CustomerFinder(
      CustomerRepository customers, CustomerLookup lookup, SearchSuggestions suggestions) {
    this.customers = customers;
    this.lookup = lookup;
    this.suggestions = suggestions;
  }

  /** By the beginnings of a name's words or of any other mark of theirs, in Czech order. */
  public List<CustomerReference> find(String typed, int most) {
    return switch (SearchWords.typed(typed).size()) {
      case 0 -> List.of();
      case 1 -> lookup.customers(typed, most);
      default -> {
        List<Long> ids = suggestions.find(SearchWords.Kind.CUSTOMER, typed, most);
        yield ids.isEmpty() ? List.of() : customers.references(ids);
      }
    };
  }
}
