package cz.ohlas.mail;

import cz.ohlas.base.RunAs;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends what is due. Any number of them may run at once, in any number of consoles. */
@Component
class MailRunner {

  private final MailServer server;
  private final MailClaims claims;
  private final MailOutbox outbox;
  private final RunAs runAs;

  MailRunner(MailServer server, MailClaims claims, MailOutbox outbox, RunAs runAs) {
    this.server = server;
    this.claims = claims;
    this.outbox = outbox;
    this.runAs = runAs;
  }

  /** Sends what is due now and returns how many mails the server took. */
  int run() {
    return runAs.system(this::sendDue);
  }

  private int sendDue() {
    claims.settleAbandoned();
    if (!server.isConfigured()) {
      return 0;
    }
    int sent = 0;
    for (Optional<MailClaims.Claim> claim = claims.next();
        claim.isPresent();
        claim = claims.next()) {
      Delivery delivery = server.deliver(claim.get().letter());
      claims.tried(claim.get(), delivery);
      if (delivery.result() == Delivery.Result.ACCEPTED) {
        sent++;
      }
      if (concernsTheOthers(delivery, claim.get().letter())) {
        // The others would wait for nothing; they are due in the next run
        break;
      }
    }
    return sent;
  }

  /** A mail from before the company's address was corrected says nothing about those of today. */
  private boolean concernsTheOthers(Delivery delivery, Letter letter) {
    return switch (delivery.reach()) {
      case MAIL -> false;
      case SENDER -> letter.sender().equals(outbox.sender().address());
      case ALL -> true;
    };
  }
}
