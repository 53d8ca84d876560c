package cz.ohlas.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableFunction;
import cz.ohlas.base.ui.PageKeys;
import cz.ohlas.request.NextStepKind;
import cz.ohlas.request.RequestAction;
import cz.ohlas.request.RequestDetail;
import java.util.Map;

/** The keys of an opened request; whatever else may be done with it is found by its name. */
final class RequestKeys {

  private static final String VAIN_CALL = "v";

  private static final Map<RequestAction, String> KEYS =
      Map.of(
          RequestAction.TAKE,
          "a",
          RequestAction.NEW_TIME,
          "t",
          RequestAction.SERVE,
          "s",
          RequestAction.VAIN_CALL,
          VAIN_CALL);

  private RequestKeys() {}

  /** Takes what is shown of the request, and what each action is called. */
  static void offer(
      Component shown,
      RequestDetail request,
      SerializableFunction<RequestAction, String> label,
      RequestDialogs dialogs) {
    for (RequestAction action : request.actions()) {
      String key = KEYS.get(action);
      if (action == RequestAction.VAIN_CALL && isToBeCalled(request)) {
        PageKeys.command(shown, label.apply(action), () -> dialogs.open(action));
        PageKeys.offer(
            shown,
            VAIN_CALL,
            shown.getTranslation("request.step.vainAtOnce"),
            () -> dialogs.notebook().callInVain(Again.HOUR));
      } else if (key == null) {
        PageKeys.command(shown, label.apply(action), () -> dialogs.open(action));
      } else {
        PageKeys.offer(shown, key, label.apply(action), () -> dialogs.open(action));
      }
    }
  }

  /** Whoever is to call back and reaches nobody needs no form. */
  private static boolean isToBeCalled(RequestDetail request) {
    return request
        .notebook()
        .nextStep()
        .filter(step -> step.kind() == NextStepKind.CALL_BACK)
        .isPresent();
  }
}
