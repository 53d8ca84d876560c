package cz.ohlas.request;

import cz.ohlas.base.ListSlice;
import cz.ohlas.base.NotFound;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests as other features' records point to them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RequestReferences {

  private final RequestRepository requests;
  private final RequestList list;

  RequestReferences(RequestRepository requests, RequestList list) {
    this.requests = requests;
    this.list = list;
  }

  /** The customer's requests, the latest first. */
  public List<RequestReference> ofCustomer(long customerId, int limit) {
    return list
        .rows(
            RequestFilter.ofCustomer(customerId),
            ListSlice.first(RequestSort.RECEIVED, true, limit))
        .stream()
        .map(row ->
            new RequestReference(
                row.id(), row.number(), row.subject(), row.receivedAt(), row.state()))
        .toList();
  }

  /** Enough to name one. */
  public RequestReference reference(long id) {
    SupportRequest request = load(id);
    return new RequestReference(
        id, request.number(), request.subject(), request.receivedAt(), request.state());
  }

  /** Everything that happened within one. */
  public RequestFact fact(long id) {
    return load(id).fact();
  }

  private SupportRequest load(long id) {
    return requests.findById(id).orElseThrow(() -> new NotFound(SupportRequest.class, id));
  }
}
