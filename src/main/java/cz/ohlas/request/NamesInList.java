package cz.ohlas.request;

import cz.ohlas.customer.CustomerRenamed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the customers' names in the list of requests right: the list joins no other table. */
@Component
class NamesInList {

  private final RequestRepository requests;
  private final RequestStore store;

  NamesInList(RequestRepository requests, RequestStore store) {
    this.requests = requests;
    this.store = store;
  }

  /** Part of the transaction that renames. */
  @EventListener
  void takeOver(CustomerRenamed renamed) {
    for (SupportRequest request : requests.ofCustomer(renamed.customerId())) {
      request.renameCustomer();
      store.index(request);
    }
  }
}
