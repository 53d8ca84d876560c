package cz.ohlas.quote;

import cz.ohlas.customer.PersonalTexts;
import cz.ohlas.customer.TextPlace;
import java.util.List;
import org.springframework.stereotype.Component;

/** Texts about quotes in which people may be named; quotes that were sent stay as they were. */
@Component
class PeopleInQuotes implements PersonalTexts {

  @Override
  public List<TextPlace> texts() {
    return List.of(
        TextPlace.of(
                "quote",
                "customer_id = ?",
                "discount_reason",
                "note",
                "approval_request",
                "approval_words",
                "answered_by",
                "answer_words",
                "order_number")
            .counted(),
        TextPlace.of(
                "quote_line",
                "quote_id in (select id from quote where customer_id = ?)",
                "description")
            .keyed("quote_id", "line_no"),
        TextPlace.of(
                "quote_past_approval",
                "quote_id in (select id from quote where customer_id = ?)",
                "approval_request",
                "approval_words")
            .keyed("quote_id", "position"),
        TextPlace.of(
            "stored_document",
            "id in (select document_id from quote where customer_id = ?)",
            "file_name"));
  }
}
