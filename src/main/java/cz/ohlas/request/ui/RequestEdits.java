package cz.ohlas.request.ui;

import com.vaadin.flow.component.UI;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.ui.ConflictAwareEdit;
import cz.ohlas.base.ui.ConflictAwareEdit.Saved;
import cz.ohlas.base.ui.ConflictWords;
import cz.ohlas.base.ui.FormDialog;
import cz.ohlas.contract.Scope;
import cz.ohlas.request.ClosedConfirmation;
import cz.ohlas.request.CorrectionInput;
import cz.ohlas.request.RemoteSessionInput;
import cz.ohlas.request.RequestAction;
import cz.ohlas.request.RequestDetail;
import cz.ohlas.request.RequestFact;
import java.util.Locale;

/** What of a request is written over: where two do so at once, they choose field by field. */
record RequestEdits(RequestDesk desk, RequestDetail request, RequestDialogs dialogs) {

  /** Goes on with a connection that has not ended, or whose closing is not settled. */
  void continueSession(RequestFact.SessionFact session) {
    SessionForm form = new RequestForms(desk, request).session(session);
    long id = request.fact().id();
    ConflictAwareEdit<RemoteSessionInput> edit =
        new ConflictAwareEdit<>(
            new Saved<>(session.course(), request.fact().version()),
            () -> present(session.id()),
            (at, input) -> desk.work().changeSession(id, at, session.id(), input),
            ConflictWords.of("request.session.")
                .label("clientReadyAt", "request.session.ready")
                .label("clientStartedAt", "request.session.started")
                .label("passwordToldAt", "request.session.passwordTold")
                .label("connectedAt", "request.session.connected")
                .label("endedAt", "request.session.ended")
                .show(ClosedConfirmation.class, closed -> text("request.closed." + closed)),
            () -> dialogs.done(RequestAction.CONNECT));
    FormDialog.editing("request.action." + RequestAction.CONNECT, form, form::read, edit)
        .wide()
        .drafted("request.session", session.id(), request.fact().version())
        .open();
  }

  /** Corrects what the request is about. */
  void correct() {
    ActionForm<CorrectionInput> form = new RequestForms(desk, request).correction();
    long id = request.fact().id();
    Locale locale = UI.getCurrent().getLocale();
    ConflictAwareEdit<CorrectionInput> edit =
        new ConflictAwareEdit<>(
            saved(request.fact()),
            () -> saved(desk.requests().detail(id).fact()),
            (at, input) -> desk.requests().correct(id, at, input),
            ConflictWords.of("request.")
                .label("registrationId", "request.registration")
                .label("concernsFault", "request.field.concernsFault")
                .show(Scope.class, scope -> scope.label(locale))
                .show(
                    Long.class,
                    registration -> desk.registrations().reference(registration).label()),
            () -> dialogs.done(RequestAction.CORRECT));
    FormDialog.editing("request.action." + RequestAction.CORRECT, form, form::read, edit)
        .drafted("request.action." + RequestAction.CORRECT, id, request.fact().version())
        .open();
  }

  private Saved<RemoteSessionInput> present(long sessionId) {
    RequestFact now = desk.requests().detail(request.fact().id()).fact();
    return now.sessions().stream()
        .filter(session -> session.id() == sessionId)
        .findFirst()
        .map(session -> new Saved<>(session.course(), now.version()))
        .orElseThrow(() -> new NotFound(RequestFact.SessionFact.class, sessionId));
  }

  private static Saved<CorrectionInput> saved(RequestFact now) {
    return new Saved<>(
        new CorrectionInput(now.subject(), now.registrationId(), now.scope(), now.concernsFault()),
        now.version());
  }

  private static String text(String key) {
    return UI.getCurrent().getTranslation(key);
  }
}
