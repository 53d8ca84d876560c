package cz.ohlas.request;

import cz.ohlas.document.DocumentDownload;
import cz.ohlas.mail.MailEntry;
import cz.ohlas.mail.MailOutbox;
import cz.ohlas.mail.MailRecord;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was written to people about a request, and the letters that are written upon a click. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RequestMailService {

  private final RequestStore store;
  private final RequestMails mails;
  private final MailOutbox outbox;

  RequestMailService(RequestStore store, RequestMails mails, MailOutbox outbox) {
    this.store = store;
    this.mails = mails;
    this.outbox = outbox;
  }

  /** All mails about the request, the first one first: one query. */
  public List<MailEntry> ofRequest(long id) {
    return outbox.of(MailRecord.REQUEST, id);
  }

  /** Whether mails are sent; otherwise people download and send them. */
  public boolean sends() {
    return outbox.isConfigured();
  }

  /**
   * A mail as a file.
   *
   * @throws cz.ohlas.base.NotFound when the request has no such mail
   */
  public DocumentDownload eml(long id, long mailId) {
    return outbox.eml(MailRecord.REQUEST, id, mailId);
  }

  /**
   * Sends a mail that did not arrive, as far as anybody knows.
   *
   * @throws cz.ohlas.base.BusinessRuleViolation when it was sent, has nowhere to go, or there is no
   *     mail server
   */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void sendAgain(long id, long mailId) {
    outbox.sendAgain(MailRecord.REQUEST, id, mailId);
  }

  /**
   * Writes to the requester where the client of the remote connection is (REM-3).
   *
   * @throws cz.ohlas.base.BusinessRuleViolation when the company has not said where, the requester
   *     has no address, or it was written a moment ago
   */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void sendClientLink(long id) {
    SupportRequest request = store.locked(id);
    request.requireOpen();
    mails.clientLink(request, store.entry().now());
  }
}
