package cz.ohlas.request.ui;

import cz.ohlas.mail.MailRecord;
import cz.ohlas.mail.ui.MailRecordLink;
import org.springframework.stereotype.Component;

/** Where requests are that mails are about. */
@Component
class MailsOfRequests implements MailRecordLink {

  @Override
  public MailRecord record() {
    return MailRecord.REQUEST;
  }

  @Override
  public String path(long recordId) {
    return RequestNavigation.path(recordId);
  }
}
