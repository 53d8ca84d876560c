package cz.ohlas.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.LockWait;
import cz.ohlas.base.NotFound;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/**
 * The one place where failures that nobody handled become sentences; a reference number leads to
 * the log.
 */
final class MainErrorHandler implements ErrorHandler {

  private static final Logger LOG = LoggerFactory.getLogger(MainErrorHandler.class);

  @Override
  public void error(ErrorEvent event) {
    Throwable failure = event.getThrowable();
    UI ui = UI.getCurrent();
    switch (failure) {
      case BusinessRuleViolation broken when ui != null -> Notices.rule(broken);
      case OptimisticLockingFailureException conflict when ui != null ->
          Notices.failed(ui.getTranslation("conflict.reload"));
      case Throwable waited when ui != null && LockWait.endedIn(waited) ->
          Notices.failed(ui.getTranslation("conflict.busy"));
      case NotFound missing when ui != null -> Notices.failed(ui.getTranslation("notice.notFound"));
      case AccessDeniedException denied when ui != null ->
          Notices.failed(ui.getTranslation("notice.denied"));
      // The reader's browser went away in the middle of an answer: nobody is left to tell
      case IOException gone -> LOG.debug("Connection ended by the browser", gone);
      default -> {
        String reference = reference();
        LOG.error("Unexpected failure {}", reference, failure);
        if (ui != null) {
          Notices.failed(ui.getTranslation("notice.unexpected", reference));
        }
      }
    }
  }

  private static String reference() {
    byte[] random = new byte[4];
    ThreadLocalRandom.current().nextBytes(random);
    return HexFormat.of().withUpperCase().formatHex(random);
  }
}
