package cz.ohlas.customer.ui;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * What a later feature leaves open where the business with a customer ends. Beans of this type are
 * collected; the customer knows none of them. It warns and forbids nothing.
 */
@NamedInterface("ui")
public interface LeftOpen {

  /** What is open now, in words of the present window; empty for nothing. */
  Optional<String> of(long customerId);
}
