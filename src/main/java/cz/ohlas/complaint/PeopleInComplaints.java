package cz.ohlas.complaint;

import cz.ohlas.customer.PersonErased;
import cz.ohlas.customer.PersonalTexts;
import cz.ohlas.customer.TextPlace;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Texts about complaints in which people may be named; letters that were sent stay. */
@Component
class PeopleInComplaints implements PersonalTexts {

  private static final String OF_CUSTOMER = "customer_id = ?";
  private static final String PART =
      "complaint_id in (select id from complaint where customer_id = ?)";

  private final ComplaintRepository complaints;
  private final ComplaintIndex index;

  PeopleInComplaints(ComplaintRepository complaints, ComplaintIndex index) {
    this.complaints = complaints;
    this.index = index;
  }

  @Override
  public List<TextPlace> texts() {
    return List.of(
        TextPlace.of(
                "complaint",
                OF_CUSTOMER,
                "complainant",
                "reply_to",
                "subject",
                "documents_complained_about",
                "internal_cause",
                "corrective_measure",
                "reply_recipient",
                "reply_introduction",
                "reply_review",
                "reply_attachments")
            .counted(),
        TextPlace.of(
            "complaint_point", PART, "claim", "demand", "findings", "rule_words", "reasons"),
        TextPlace.of("complaint_remedy", PART, "what").keyed("complaint_id", "position"),
        TextPlace.of("complaint_testimony", PART, "question", "answer").counted(),
        TextPlace.of("complaint_instruction", OF_CUSTOMER, "person", "about"),
        TextPlace.of(
            "stored_document",
            "id in (select document_id from complaint_attachment where " + PART + ")",
            "file_name"));
  }

  @EventListener
  void on(PersonErased erased) {
    complaints.findAllById(erased.changedIn("complaint")).forEach(index::write);
  }
}
