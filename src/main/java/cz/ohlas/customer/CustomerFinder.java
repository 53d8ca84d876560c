package cz.ohlas.customer;

import cz.ohlas.base.TextWords;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds single customers by what somebody remembers of them, with at most two statements. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CustomerFinder {

  private final CustomerLookup lookup;

  CustomerFinder(CustomerLookup lookup) {
    this.lookup = lookup;
  }

  /** By the beginnings of a name's words or of any other mark of theirs, in Czech order. */
  public List<CustomerReference> find(String typed, int most) {
    return TextWords.typed(typed).isEmpty() ? List.of() : lookup.customers(typed, most);
  }
}
