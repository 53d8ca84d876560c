package cz.ohlas.request.ui;

import com.vaadin.flow.component.UI;
import cz.ohlas.base.Staff;
import cz.ohlas.request.Channel;
import cz.ohlas.request.LinkKind;
import cz.ohlas.request.NoteInput;
import cz.ohlas.request.RequestAction;
import cz.ohlas.request.RequestDetail;
import cz.ohlas.request.VainCallInput;
import java.time.Instant;
import java.util.List;

/** Opens the dialogs of what is kept beside a request's queries, work and ends. */
final class NotebookDialogs {

  private static final int LONG = 4000;
  private static final int SHORT = 1000;

  private final RequestDesk desk;
  private final RequestDetail request;
  private final RequestDialogs dialogs;

  NotebookDialogs(RequestDesk desk, RequestDetail request, RequestDialogs dialogs) {
    this.desk = desk;
    this.request = request;
    this.dialogs = dialogs;
  }

  void open(RequestAction action) {
    switch (action) {
      case NEXT_STEP -> {
        NextStepForm form =
            new NextStepForm(desk, request.notebook().nextStep().orElse(null), usually());
        dialogs.ask(action, form, (id, at) -> desk.steps().plan(id, at, form.read()));
      }
      case VAIN_CALL -> {
        var form =
            new ActionForm<>(VainCall.class)
                .moment("calledAt", "request.field.calledAt", desk.now())
                .choice(
                    "again",
                    "request.field.again",
                    List.of(Again.values()),
                    again -> text("request.again." + again),
                    Again.HOUR)
                .line("text", "request.field.vainText", LONG, "");
        dialogs.ask(action, form, (id, at) -> desk.steps().callInVain(id, at, input(form.read())));
      }
      case NOTE -> {
        var form =
            new ActionForm<>(NoteInput.class)
                .area("text", "request.field.note", LONG)
                .fixed("channel", null)
                .moment("at", "request.field.notedAt", desk.now());
        dialogs.ask(action, form, (id, at) -> desk.notebooks().addNote(id, at, form.read()));
      }
      case TELL -> {
        Channel usual = request.currentQuery().channel();
        var form =
            new ActionForm<>(NoteInput.class)
                .area("text", "request.field.told", LONG)
                .channel("channel", "request.field.toldChannel", usual)
                .moment("at", "request.field.toldAt", desk.now());
        dialogs.ask(action, form, (id, at) -> desk.notebooks().addNote(id, at, form.read()));
      }
      case ATTACH -> {
        AttachForm form = new AttachForm(desk);
        dialogs.ask(action, form, (id, at) -> form.save(desk.notebooks(), id, at));
      }
      case LINK -> {
        LinkForm form = new LinkForm(desk, request.fact());
        dialogs.ask(action, form, (id, at) -> desk.links().link(id, at, form.other(), form.kind()));
      }
      default -> throw new IllegalArgumentException(action.name());
    }
  }

  /** What was to be done next is done: one click. */
  void finishStep() {
    dialogs.atOnce("request.done.stepDone", (id, at) -> desk.steps().finish(id, at));
  }

  /** Nobody answered just now; after this while they are called again: one click. */
  void callInVain(Again again) {
    VainCall call = new VainCall(desk.now(), again, "");
    dialogs.atOnce(
        "request.done." + RequestAction.VAIN_CALL,
        (id, at) -> desk.steps().callInVain(id, at, input(call)));
  }

  /** Asks why a file is taken away, which stays in the course. */
  void removeFile(long attachmentId) {
    var form =
        new ActionForm<>(RequestForms.Reason.class)
            .area("reason", "request.field.removalReason", SHORT);
    dialogs
        .dialog(
            "request.file.remove",
            "request.file.remove",
            "request.done.fileRemoved",
            form,
            (id, at) ->
                desk.notebooks().removeAttachment(id, at, attachmentId, form.read().reason()))
        .open();
  }

  void link(long otherId) {
    dialogs.atOnce(
        "request.done." + RequestAction.LINK,
        (id, at) -> desk.links().link(id, at, otherId, LinkKind.LINKED));
  }

  void unlink(long linkId) {
    dialogs.atOnce("request.done.unlinked", (id, at) -> desk.links().unlink(id, at, linkId));
  }

  void serveLike(long otherId) {
    dialogs.serveLike(otherId);
  }

  private VainCallInput input(VainCall call) {
    return new VainCallInput(
        call.calledAt(),
        call.text() == null ? "" : call.text(),
        call.again().after(desk.now(), desk.calendars().current()));
  }

  private long usually() {
    Long assignee = request.fact().assigneeStaffId();
    return assignee == null
        ? desk.current().find().map(Staff::id).orElse(Staff.SYSTEM_ID)
        : assignee;
  }

  private static String text(String key) {
    return UI.getCurrent().getTranslation(key);
  }

  // Public, since Vaadin's binder makes it

  /** A call that reached nobody, as typed. */
  public record VainCall(Instant calledAt, Again again, String text) {}
}
