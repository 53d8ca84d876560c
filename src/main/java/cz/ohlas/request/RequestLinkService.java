package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which requests have to do with each other. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RequestLinkService {

  private static final int SHOWN = 5;

  private final RequestStore store;
  private final RequestRepository requests;

  RequestLinkService(RequestStore store, RequestRepository requests) {
    this.store = store;
    this.requests = requests;
  }

  /**
   * Earlier requests about the same installation in whose subjects the same words begin, the most
   * alike first; looks among the latest of the installation.
   *
   * @param requestId the one to which they are alike
   */
  public List<RequestReference> similar(long requestId, long registrationId, String subject) {
    SubjectWords words = new SubjectWords(subject);
    return words.mostAlike(
        requests.latestOf(
            registrationId, RequestConditions.EVER, requestId, SubjectWords.LOOKED_AT),
        SHOWN);
  }

  /**
   * Links two requests both ways. A duplicate stays open and is owed its answer; its work goes on
   * in the other.
   *
   * @throws BusinessRuleViolation when they are linked so already, or a duplicate has ended, is
   *     another customer's, or has a duplicate itself
   */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void link(long id, long version, long otherId, LinkKind kind) {
    new RequestLinks(store.load(id, version)).add(store.load(otherId), kind, store.entry());
  }

  /** Takes a link away, on both sides; it stays in the course. */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void unlink(long id, long version, long linkId) {
    new RequestLinks(store.load(id, version)).remove(linkId, store.entry());
  }
}
