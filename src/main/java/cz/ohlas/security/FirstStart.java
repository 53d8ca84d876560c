package cz.ohlas.security;

import cz.ohlas.base.ConsoleAddress;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells whoever starts a console that nobody can sign in to where to set it up. */
@Component
class FirstStart {

  private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
  private static final Duration LINK_LIFETIME = Duration.ofDays(7);

  private final StaffAccountRepository accounts;
  private final OneTimeLinks links;
  private final TransactionTemplate transaction;
  private final Environment environment;

  FirstStart(
      StaffAccountRepository accounts,
      OneTimeLinks links,
      TransactionTemplate transaction,
      Environment environment) {
    this.accounts = accounts;
    this.links = links;
    this.transaction = transaction;
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  void tell() {
    String port = environment.getProperty("local.server.port");
    if (port == null || accounts.count() > 0) {
      return;
    }
    OneTimeLink link =
        transaction.execute(
            status -> links.create(OneTimeLinks.Purpose.SETUP, null, LINK_LIFETIME));
    if (link != null) {
      LOG.info(
          "Nobody can sign in yet. Set the console up here, the link works once:"
              + "\n\n    {}setup/{}\n",
          ConsoleAddress.of(environment, Integer.parseInt(port)),
          link.token());
    }
  }
}
