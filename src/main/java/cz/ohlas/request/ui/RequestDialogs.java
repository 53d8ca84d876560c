package cz.ohlas.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.binder.ValidationException;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ui.FormDialog;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.request.PhoneCall;
import cz.ohlas.request.QueryInput;
import cz.ohlas.request.RequestAction;
import cz.ohlas.request.RequestDetail;
import cz.ohlas.request.RequestState;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/**
 * Opens the dialog of an action and saves it. If somebody else has changed the request meanwhile,
 * nothing typed is lost: the page behind shows what happened, and saving again goes on from there.
 */
final class RequestDialogs {

  private final RequestDesk desk;
  private final RequestDetail request;
  private final Runnable reload;
  private long version;

  RequestDialogs(RequestDesk desk, RequestDetail request, Runnable reload) {
    this.desk = desk;
    this.request = request;
    this.reload = reload;
    this.version = request.fact().version();
  }

  void open(RequestAction action) {
    RequestForms forms = new RequestForms(desk, request);
    switch (action) {
      case TAKE -> take();
      case RESUME -> {
        if (request.fact().state() == RequestState.HELD) {
          approve(forms.approval());
        } else {
          var form = forms.resume();
          ask(action, form, (id, at) -> desk.requests().resume(id, at, form.read()));
        }
      }
      case ANSWER -> {
        var form = forms.answer();
        ask(
            action,
            form,
            (id, at) -> {
              RequestForms.Answer given = form.read();
              desk.requests().answer(id, at, given.query().id(), given.input());
            });
      }
      case NEW_TIME -> {
        var form = forms.newTime();
        ask(
            action,
            form,
            (id, at) -> {
              RequestForms.NewTime told = form.read();
              desk.requests().tellNewTime(id, at, told.query().id(), told.input());
            });
      }
      case EXAMINE -> {
        var form = forms.examination();
        ask(action, form, (id, at) -> desk.work().examineFault(id, at, form.read()));
      }
      case SERVE -> serve(forms.outcome());
      case ASK -> {
        var form = forms.query();
        ask(action, form, (id, at) -> desk.requests().askQuery(id, at, form.read()));
      }
      case CONNECT -> {
        SessionForm form = forms.session();
        ask(action, form, (id, at) -> desk.work().connect(id, at, form.read()));
      }
      case LOG_WORK -> {
        var form = forms.work();
        ask(action, form, (id, at) -> desk.work().logWork(id, at, form.read()));
      }
      case WAIT -> {
        var form = forms.waiting();
        ask(action, form, (id, at) -> desk.requests().waitFor(id, at, form.read()));
      }
      case NEXT_STEP, VAIN_CALL, NOTE, TELL, ATTACH, LINK -> notebook().open(action);
      case CORRECT -> edits().correct();
      case ASSIGN -> {
        var form = forms.assignment();
        ask(action, form, (id, at) -> desk.requests().assign(id, at, form.read().person().id()));
      }
      case REFUSE -> {
        var form = forms.refusal();
        ask(action, form, (id, at) -> desk.endings().refuse(id, at, form.read()));
      }
      case GOODWILL -> {
        var form = forms.goodwill();
        ask(action, form, (id, at) -> desk.endings().allowGoodwill(id, at, form.read()));
      }
      case WITHDRAW -> {
        var form = forms.withdrawal();
        ask(action, form, (id, at) -> desk.endings().withdraw(id, at, form.read()));
      }
      case REVERSE -> {
        var form = forms.reason("request.field.reversalReason");
        ask(action, form, (id, at) -> desk.endings().reverseRefusal(id, at, form.read().reason()));
      }
      case REOPEN -> {
        var form = forms.reason("request.field.reopenReason");
        ask(action, form, (id, at) -> desk.endings().reopen(id, at, form.read().reason()));
      }
    }
  }

  /** Takes a later query of which something is known already, and the call by which it came. */
  void ask(QueryInput known, PhoneCall call, Runnable taken) {
    var form = new RequestForms(desk, request).query(known);
    ask(
        RequestAction.ASK,
        form,
        (id, at) -> {
          desk.requests().askQuery(id, at, form.read(), call);
          taken.run();
        });
  }

  /** Ends it in the way in which the request ended that asked for the same (OUT). */
  void serveLike(long otherId) {
    OutcomeForm form = new RequestForms(desk, request).outcome();
    form.like(desk.requests().detail(otherId).fact(), request.fact().receivedAt());
    serve(form);
  }

  private void serve(OutcomeForm form) {
    ask(
        RequestAction.SERVE,
        form,
        (id, at) -> {
          var outcome = form.read();
          form.scopeAsked()
              .ifPresentOrElse(
                  scope -> desk.endings().serveAs(id, at, scope, outcome),
                  () -> desk.endings().serve(id, at, outcome));
        });
  }

  /** What is kept beside queries, work and ends. */
  NotebookDialogs notebook() {
    return new NotebookDialogs(desk, request, this);
  }

  /** What is written over while others may write it too. */
  RequestEdits edits() {
    return new RequestEdits(desk, request, this);
  }

  /** Reads the request again after something about it was done elsewhere. */
  void reload() {
    reload.run();
  }

  private void approve(ApprovalForm form) {
    new FormDialog(
            "request.action.approve",
            "request.save.RESUME",
            form,
            () -> {
              save((id, at) -> desk.intake().approve(id, at, form.read()));
              done(RequestAction.RESUME);
            })
        .drafted("request.action.approve", request.fact().id(), version)
        .open();
  }

  private void take() {
    desk.requests().take(request.fact().id(), version);
    done(RequestAction.TAKE);
  }

  void ask(RequestAction action, Component form, Verb verb) {
    FormDialog dialog =
        dialog(
            "request.action." + action,
            "request.save." + action,
            "request.done." + action,
            form,
            verb);
    if (action == RequestAction.SERVE || action == RequestAction.CONNECT) {
      dialog.wide();
    }
    dialog.open();
  }

  /** The dialog by the keys of its title, of its saving button and of what is said then. */
  FormDialog dialog(String titleKey, String saveKey, String doneKey, Component form, Verb verb) {
    return new FormDialog(
            titleKey,
            saveKey,
            form,
            () -> {
              save(verb);
              done(doneKey);
            })
        .drafted(titleKey, request.fact().id(), version);
  }

  /** Does at once what needs no form. */
  void atOnce(String doneKey, Verb verb) {
    try {
      save(verb);
    } catch (ValidationException unfilled) {
      throw new IllegalStateException(unfilled);
    }
    done(doneKey);
  }

  private void save(Verb verb) throws ValidationException {
    long id = request.fact().id();
    try {
      verb.run(id, version);
    } catch (ObjectOptimisticLockingFailureException conflict) {
      version = desk.requests().detail(id).fact().version();
      reload.run();
      throw BusinessRuleViolation.plain("request.rule.changedMeanwhile");
    }
  }

  /** Says what was done and reads the request again. */
  void done(RequestAction action) {
    done("request.done." + action);
  }

  private void done(String key) {
    Notices.done(key, request.fact().number());
    if (UI.getCurrent() != null) {
      reload.run();
    }
  }

  @FunctionalInterface
  interface Verb {
    void run(long id, long version) throws ValidationException;
  }
}
