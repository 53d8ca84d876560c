package cz.ohlas.statement;

import cz.ohlas.customer.PersonalTexts;
import cz.ohlas.customer.TextPlace;
import java.util.List;
import org.springframework.stereotype.Component;

/** Texts about statements in which people may be named; statements themselves stay as issued. */
@Component
class PeopleInStatements implements PersonalTexts {

  @Override
  public List<TextPlace> texts() {
    return List.of(TextPlace.of("statement", "customer_id = ?", "reason").counted());
  }
}
