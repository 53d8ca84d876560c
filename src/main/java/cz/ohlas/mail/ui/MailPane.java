package cz.ohlas.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import cz.ohlas.base.Formats;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.ui.Detail;
import cz.ohlas.base.ui.Facts;
import cz.ohlas.base.ui.PlainTable;
import cz.ohlas.base.ui.Section;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.document.ui.DocumentLink;
import cz.ohlas.mail.Letter;
import cz.ohlas.mail.MailDetail;
import cz.ohlas.mail.MailEntry;
import cz.ohlas.mail.MailService;
import java.util.ArrayList;
import java.util.List;

/** One mail: how it stands, to whom and about what, each try, and what it says. */
final class MailPane extends Composite<Div> {

  private final transient MailService mails;
  private final transient MailDetail mail;
  private final MailWords words = new MailWords(getLocale());
  private final Formats formats = Formats.of(getLocale());

  MailPane(
      MailService mails,
      List<MailRecordLink> links,
      StaffDirectory staff,
      long id,
      SerializableRunnable reload,
      Runnable close) {
    this.mails = mails;
    this.mail = mails.detail(id);
    MailEntry entry = mail.entry();
    Detail detail =
        new Detail(words.kind(entry.kind()), mail.letter().subject(), close)
            .withStatus(new StatusDot(MailWords.tone(entry.state()), words.fullState(entry)))
            .withActions(actions(reload))
            .with(about(links, staff));
    if (!mail.tries().isEmpty()) {
      detail.with(new Section("mail.tries", tries()));
    }
    Pre text = new Pre(mail.letter().text());
    text.addClassName("mail-text");
    detail.with(new Section("mail.text", text));
    getContent().add(detail);
    getContent().setSizeFull();
  }

  private Component[] actions(SerializableRunnable reload) {
    long id = mail.entry().id();
    List<Component> actions = new ArrayList<>();
    if (mail.mayBeSentAgain()) {
      actions.add(
          SendAgain.of(
              mail.entry(),
              () -> {
                mails.sendAgain(id);
                reload.run();
              }));
    }
    actions.add(new DocumentLink(getTranslation("mail.eml"), () -> mails.eml(id)));
    return actions.toArray(Component[]::new);
  }

  private Facts about(List<MailRecordLink> links, StaffDirectory staff) {
    Letter letter = mail.letter();
    return new Facts()
        .add("mail.record", record(links))
        .add("mail.recipient", words.recipient(letter.recipientName(), letter.recipient()))
        .add("mail.from", words.recipient(letter.senderName(), letter.sender()))
        .add(
            "mail.written",
            formats.dateTime(letter.writtenAt()) + ", " + staff.nameOf(mail.writtenByStaffId()));
  }

  private Component record(List<MailRecordLink> links) {
    return links.stream()
        .filter(link -> link.record() == mail.record())
        .findFirst()
        .<Component>map(link -> new Anchor(link.path(mail.recordId()), mail.recordNumber()))
        .orElseGet(() -> new Span(mail.recordNumber()));
  }

  private PlainTable tries() {
    PlainTable table = new PlainTable("mail.try.at", "mail.try.result", "mail.try.reply");
    mail.tries()
        .forEach(one ->
            table.row(
                formats.dateTime(one.at()),
                getTranslation("mail.try.result." + one.result()),
                one.reply()));
    return table;
  }
}
