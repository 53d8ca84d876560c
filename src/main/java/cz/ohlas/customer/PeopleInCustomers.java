package cz.ohlas.customer;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Texts about customers, installations, people and approvals. A customer's name and addresses stay
 * even where they are a person's: contracts are with the customer. Its e-mail addresses and phone
 * numbers are {@link ReachEraser}'s.
 */
@Component
class PeopleInCustomers implements PersonalTexts {

  private static final String ID = "id = ?";
  private static final String OF_CUSTOMER = "customer_id = ?";

  @Override
  public List<TextPlace> texts() {
    return List.of(
        TextPlace.of("customer", ID, "notes", "cost_centre", "status_reason").counted(),
        TextPlace.of("customer_history", ID, "notes", "cost_centre", "status_reason").ofHistory(),
        TextPlace.of("customer_site", OF_CUSTOMER, "name", "note").counted(),
        TextPlace.of("customer_site_history", OF_CUSTOMER, "name", "note").ofHistory(),
        TextPlace.of(
                "registration",
                OF_CUSTOMER,
                "place",
                "servers",
                "trunks",
                "remote_ids",
                "notes",
                "verified_note",
                "rejected_note",
                "withdrawn_note")
            .counted(),
        TextPlace.of(
                "registration_history",
                OF_CUSTOMER,
                "place",
                "servers",
                "trunks",
                "remote_ids",
                "notes",
                "verified_note",
                "rejected_note",
                "withdrawn_note")
            .ofHistory(),
        TextPlace.of(
                "authorisation",
                "contact_id in (select id from contact where customer_id = ?)",
                "approved_by",
                "document",
                "taken_back_reason")
            .counted(),
        TextPlace.of(
                "authorisation_history",
                "contact_id in (select id from contact_history where customer_id = ?)",
                "approved_by",
                "document",
                "taken_back_reason")
            .ofHistory(),
        TextPlace.of(
            "stored_document",
            "id in (select document_id from proof_document where registration_id in"
                + " (select id from registration where customer_id = ?))",
            "file_name"),
        TextPlace.of("import_run", "cast(? as bigint) > 0", "file_name", "message").counted());
  }
}
