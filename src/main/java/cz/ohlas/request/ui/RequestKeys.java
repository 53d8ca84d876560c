package cz.ohlas.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableFunction;
import cz.ohlas.base.ui.PageKeys;
import cz.ohlas.request.RequestAction;
import java.util.List;
import java.util.Map;

/** The keys of an opened request; whatever else may be done with it is found by its name. */
final class RequestKeys {

  private static final Map<RequestAction, String> KEYS =
      Map.of(RequestAction.TAKE, "a", RequestAction.NEW_TIME, "t", RequestAction.SERVE, "s");

  private RequestKeys() {}

  /** Takes what is shown of the request, what may be done with it now, and what each is called. */
  static void offer(
      Component shown,
      List<RequestAction> actions,
      SerializableFunction<RequestAction, String> label,
      RequestDialogs dialogs) {
    for (RequestAction action : actions) {
      String key = KEYS.get(action);
      if (key == null) {
        PageKeys.command(shown, label.apply(action), () -> dialogs.open(action));
      } else {
        PageKeys.offer(shown, key, label.apply(action), () -> dialogs.open(action));
      }
    }
  }
}
