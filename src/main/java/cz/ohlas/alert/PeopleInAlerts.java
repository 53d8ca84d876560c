package cz.ohlas.alert;

import cz.ohlas.customer.PersonalTexts;
import cz.ohlas.customer.TextPlace;
import java.util.List;
import org.springframework.stereotype.Component;

/** What alerts are about is copied from records in which people may be named. */
@Component
class PeopleInAlerts implements PersonalTexts {

  @Override
  public List<TextPlace> texts() {
    return List.of(TextPlace.of("customer_alert", "customer_id = ?", "subject"));
  }
}
