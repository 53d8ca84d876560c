package cz.ohlas.quote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import cz.ohlas.base.ui.ActionButton;
import cz.ohlas.base.ui.Confirm;
import cz.ohlas.base.ui.FormDialog;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.base.ui.PdfLink;
import cz.ohlas.customer.ui.CustomerNavigation;
import cz.ohlas.quote.QuoteDetail;
import cz.ohlas.quote.QuoteFile;
import java.util.ArrayList;
import java.util.List;

/** What can be done with a quote as it stands, by the person signed in; the next step first. */
final class QuoteActions {

  private final QuoteDesk desk;
  private final QuoteDetail quote;
  private final Runnable reload;
  private final UI ui = UI.getCurrent();
  private final List<Component> actions = new ArrayList<>();

  QuoteActions(QuoteDesk desk, QuoteDetail quote, Runnable reload) {
    this.desk = desk;
    this.quote = quote;
    this.reload = reload;
  }

  Component[] components() {
    if (desk.writes()) {
      addWriters();
    }
    if (desk.approves()) {
      addHeads();
    }
    actions.add(pdf());
    return actions.toArray(Component[]::new);
  }

  private void addWriters() {
    switch (quote.state()) {
      case DRAFT -> {
        if (quote.needsApproval()) {
          primary("quote.action.requestApproval", this::requestApproval);
        } else {
          primary("quote.action.send", this::send);
        }
        add("action.edit", () -> ui.navigate(QuoteNavigation.editPath(quote.id())));
        add("quote.action.discard", this::discard);
      }
      case SENT -> {
        if (quote.input().terms().binding()) {
          primary("quote.action.accept", this::accept);
          add("quote.action.newVersion", this::newVersion);
        } else {
          primary("quote.action.newVersion", this::newVersion);
        }
        add("quote.action.decline", this::decline);
      }
      case EXPIRED -> {
        // What the customer answered in time may be written down later
        primary("quote.action.newVersion", this::newVersion);
        if (quote.input().terms().binding()) {
          add("quote.action.accept", this::accept);
        }
        add("quote.action.decline", this::decline);
      }
      case DECLINED -> primary("quote.action.newVersion", this::newVersion);
      case AWAITING_APPROVAL, ACCEPTED, SUPERSEDED -> {}
    }
  }

  private void addHeads() {
    switch (quote.state()) {
      case AWAITING_APPROVAL -> {
        primary("quote.action.approve", this::approve);
        add("quote.action.giveBack", this::giveBack);
      }
      case DRAFT, SENT, EXPIRED, DECLINED, ACCEPTED, SUPERSEDED -> {}
    }
  }

  private PdfLink pdf() {
    return new PdfLink(
        quote.sent() == null ? "quote.action.preview" : "action.showPdf",
        () -> {
          QuoteFile file = desk.workflow().pdf(quote.id());
          return new PdfLink.Pdf(file.fileName(), file.content());
        });
  }

  private void send() {
    ChannelForm form = new ChannelForm();
    new FormDialog(
            "quote.send.title",
            "quote.action.send",
            form,
            () -> {
              desk.workflow().send(quote.id(), quote.version(), form.read());
              done("quote.notice.sent");
            })
        .open();
  }

  private void requestApproval() {
    WordsForm form = new WordsForm("quote.approval.words", "quote.approval.words.help", false);
    new FormDialog(
            "quote.action.requestApproval",
            "quote.action.requestApproval",
            form,
            () -> {
              desk.workflow().requestApproval(quote.id(), quote.version(), form.read());
              done("quote.notice.approvalRequested");
            })
        .drafted("quote.action.requestApproval", quote.id(), quote.version())
        .open();
  }

  private void approve() {
    desk.workflow().approve(quote.id(), quote.version(), "");
    done("quote.notice.approved");
  }

  private void giveBack() {
    WordsForm form = new WordsForm("quote.giveBack.reason", "quote.giveBack.help", true);
    new FormDialog(
            "quote.action.giveBack",
            "quote.action.giveBack",
            form,
            () -> {
              desk.workflow().giveBack(quote.id(), quote.version(), form.read());
              done("quote.notice.givenBack");
            })
        .drafted("quote.action.giveBack", quote.id(), quote.version())
        .open();
  }

  private void accept() {
    AcceptanceForm form =
        new AcceptanceForm(quote.number(), desk.today(), quote.input().terms().bindingUntil());
    new FormDialog(
            "quote.accept.title",
            "quote.accept.confirm",
            form,
            () -> {
              desk.workflow().accept(quote.id(), quote.version(), form.read());
              reload.run();
              Notices.doneWithWay(
                  ui.getTranslation("quote.notice.accepted"),
                  CustomerNavigation.link(
                      quote.customer().id(), ui.getTranslation("quote.toCustomer")));
            })
        .open();
  }

  private void decline() {
    DeclineForm form = new DeclineForm(desk.today());
    new FormDialog(
            "quote.action.decline",
            "action.save",
            form,
            () -> {
              desk.workflow().decline(quote.id(), quote.version(), form.day(), form.reason());
              done("notice.saved");
            })
        .drafted("quote.action.decline", quote.id(), quote.version())
        .open();
  }

  private void newVersion() {
    long next = desk.quotes().newVersion(quote.id(), quote.version());
    ui.navigate(QuoteNavigation.editPath(next));
  }

  private void discard() {
    Confirm.ask(
        ui.getTranslation("quote.action.discard"),
        ui.getTranslation("quote.discard.text"),
        "quote.action.discard",
        () -> {
          desk.quotes().discard(quote.id(), quote.version());
          ui.navigate(QuoteNavigation.ROUTE);
          Notices.done("quote.notice.discarded");
        });
  }

  private void done(String noticeKey) {
    reload.run();
    Notices.done(noticeKey);
  }

  private void primary(String key, Runnable action) {
    Button button = new ActionButton(ui.getTranslation(key), action::run);
    button.addThemeVariants(ButtonVariant.PRIMARY);
    actions.add(button);
  }

  private void add(String key, Runnable action) {
    actions.add(new Button(ui.getTranslation(key), click -> action.run()));
  }
}
