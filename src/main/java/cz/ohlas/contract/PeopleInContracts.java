package cz.ohlas.contract;

import cz.ohlas.customer.PersonalTexts;
import cz.ohlas.customer.TextPlace;
import java.util.List;
import org.springframework.stereotype.Component;

/** Texts about contracts in which people may be named. */
@Component
class PeopleInContracts implements PersonalTexts {

  private static final String OF_CUSTOMER = "customer_id = ?";
  private static final String PART =
      "contract_id in (select id from contract where customer_id = ?)";
  private static final String[] COLUMNS = {
    "payment_terms", "termination_reason", "notice_given_by", "notice_document"
  };

  @Override
  public List<TextPlace> texts() {
    return List.of(
        TextPlace.of("contract", OF_CUSTOMER, COLUMNS).counted(),
        TextPlace.of("contract_history", OF_CUSTOMER, COLUMNS).ofHistory(),
        TextPlace.of("contract_package_change", PART, "reason"),
        TextPlace.of(
            "stored_document",
            "id in (select document_id from contract_agreement where " + PART + ")",
            "file_name"));
  }
}
