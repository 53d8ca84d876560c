package cz.ohlas.request;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows a refusal: its letter, and where its ground speaks for it a quote (REQ-5). */
@Component
class AfterRefusal {

  private final RequestMails mails;
  private final ApplicationEventPublisher events;

  AfterRefusal(RequestMails mails, ApplicationEventPublisher events) {
    this.mails = mails;
    this.events = events;
  }

  void tell(SupportRequest request, RefusalInput refusal) {
    mails.refused(request, refusal);
    if (refusal.ground().offersQuote()) {
      events.publishEvent(
          new RequestRefusedAsNotCovered(
              request.id(), request.number(), request.customer().id(), refusal.ground()));
    }
  }
}
