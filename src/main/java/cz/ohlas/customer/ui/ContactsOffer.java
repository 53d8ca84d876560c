package cz.ohlas.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/**
 * What a later feature makes of a customer's people as they are authorised on a day, for example a
 * letter. Beans of this type are collected; the customer knows none of them.
 */
@NamedInterface("ui")
public interface ContactsOffer {

  /**
   * What stands beside the day on the customer's page.
   *
   * @param day the day chosen on the page at the moment of asking, which may be outside any window
   */
  Component of(long customerId, SerializableSupplier<LocalDate> day);
}
