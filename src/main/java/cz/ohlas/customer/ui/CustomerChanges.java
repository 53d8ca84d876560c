package cz.ohlas.customer.ui;

import cz.ohlas.base.ui.HistoryLine;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * What a feature adds to the history on a customer's page. Beans of this type are collected; the
 * customer knows none of the later ones.
 */
@NamedInterface("ui")
public interface CustomerChanges {

  /** Changes of the feature's records of this customer, in words of the present window. */
  List<HistoryLine> of(long customerId);
}
