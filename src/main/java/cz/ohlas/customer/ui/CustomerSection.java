package cz.ohlas.customer.ui;

import com.vaadin.flow.component.Component;
import org.springframework.modulith.NamedInterface;

/**
 * What a later feature shows on a customer's page: contracts, requests, quotes. Beans of this type
 * are collected; the customer knows none of them.
 */
@NamedInterface("ui")
public interface CustomerSection {

  /** Smaller stands higher. */
  int order();

  /**
   * The part of the page, read now with the rights of whoever looks.
   *
   * @param reload shows page and list again after the part changed something
   */
  Component of(long customerId, Runnable reload);
}
