package cz.ohlas.request;

import cz.ohlas.customer.Contact;
import cz.ohlas.customer.ContactUse;
import cz.ohlas.customer.ContactsMerged;
import cz.ohlas.customer.PersonErased;
import cz.ohlas.customer.PersonalTexts;
import cz.ohlas.customer.TextPlace;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What requests have to do with the people who made them, and where they name people. */
@Component
class PeopleInRequests implements ContactUse, PersonalTexts {

  private static final String PART =
      "request_id in (select id from support_request where customer_id = ?)";

  /** Belongs to no customer: the person may be named in any of them. */
  private static final String EVERYBODYS = "cast(? as bigint) is not null";

  private final RequestRepository requests;
  private final RequestStore store;
  private final EntityManager entities;

  PeopleInRequests(RequestRepository requests, RequestStore store, EntityManager entities) {
    this.requests = requests;
    this.store = store;
    this.entities = entities;
  }

  @Override
  public String labelKey() {
    return "menu.requests";
  }

  @Override
  public long all(long contactId) {
    return requests.countOf(contactId);
  }

  @Override
  public long open(long contactId) {
    return requests.countOpenFrom(contactId);
  }

  /** Part of the transaction that merges; who the person was called then stays written. */
  @EventListener
  void on(ContactsMerged merged) {
    requests.repoint(merged.from(), entities.getReference(Contact.class, merged.into()));
  }

  @Override
  public List<TextPlace> texts() {
    return List.of(
        TextPlace.of("support_request", "customer_id = ?", "submitted_by", "subject").counted(),
        TextPlace.of("request_query", PART, "text", "asked_by", "answer"),
        TextPlace.of("request_new_time", PART, "why"),
        TextPlace.of("request_waiting", PART, "what", "received_what"),
        TextPlace.of("fault_examination", PART, "cause", "conclusion"),
        TextPlace.of("remote_session", PART, "closed_reason", "note"),
        TextPlace.of("work_entry", PART, "what"),
        TextPlace.of("request_outcome", PART, "proof", "file_version"),
        TextPlace.of("request_refusal", PART, "told", "how_to_object", "reversal_reason"),
        TextPlace.of("request_goodwill", PART, "reason"),
        TextPlace.of("request_event", PART, "detail"),
        TextPlace.of("request_next_step", PART, "text"),
        TextPlace.of("request_note", PART, "text"),
        TextPlace.of("request_attachment", PART, "note", "removal_reason"),
        TextPlace.of(
            "stored_document",
            "id in (select document_id from request_attachment where " + PART + ")",
            "file_name"),
        TextPlace.of("saved_request_view", EVERYBODYS, "name", "parameters").counted());
  }

  /**
   * The person's own requests bear no name whatever it was, also where texts were left alone, nor
   * from which number the person called.
   */
  @EventListener
  void on(PersonErased erased) {
    Set<Long> changed = new HashSet<>(erased.changedIn("support_request"));
    for (SupportRequest request : requests.ofPeople(erased.contactIds())) {
      request.forgetWhoAsked(erased.called());
      changed.add(request.id());
    }
    requests.forgetCalls(erased.contactIds());
    requests.findAllById(changed).forEach(store::index);
  }
}
