package cz.ohlas.complaint;

import cz.ohlas.base.SearchWords;
import cz.ohlas.customer.CustomerRenamed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The words by which complaints are found, among them the customer's name as it is now. */
@Component
class ComplaintIndex {

  private final SearchWords words;
  private final ComplaintRepository complaints;

  ComplaintIndex(SearchWords words, ComplaintRepository complaints) {
    this.words = words;
    this.complaints = complaints;
  }

  /** Part of the transaction that registers or corrects. */
  void write(Complaint complaint) {
    words.index(
        SearchWords.Kind.COMPLAINT,
        complaint.id(),
        complaint.number(),
        complaint.subject(),
        complaint.complainant(),
        complaint.customer().name(),
        complaint.customer().ico());
  }

  /** Part of the transaction that renames. */
  @EventListener
  void takeOver(CustomerRenamed renamed) {
    complaints.findByCustomerId(renamed.customerId()).forEach(this::write);
  }
}
