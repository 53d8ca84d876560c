package cz.ohlas.request;

import cz.ohlas.customer.Contact;
import cz.ohlas.customer.ContactUse;
import cz.ohlas.customer.ContactsMerged;
import jakarta.persistence.EntityManager;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What requests have to do with the records of the people who made them. */
@Component
class PeopleInRequests implements ContactUse {

  private final RequestRepository requests;
  private final EntityManager entities;

  PeopleInRequests(RequestRepository requests, EntityManager entities) {
    this.requests = requests;
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
}
