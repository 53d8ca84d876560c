package cz.ohlas.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import cz.ohlas.base.LiveChange;
import cz.ohlas.base.NotFound;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An opened request that stays true: what colleagues change appears, and who else has it open is
 * said. Under the hands of somebody who writes nothing changes; they are told and bring it up to
 * date themselves.
 */
final class RequestPage extends Composite<Div> {

  private final transient RequestDesk desk;
  private final transient LiveDesk live;
  private final long id;
  private final transient Runnable reload;
  private final transient Runnable close;
  private final Div viewers = new Div();
  private final ChangedNews news = new ChangedNews(this::refreshAsked);
  private final KeyboardWithin keyboard;
  private RequestPane pane;
  private transient @Nullable Runnable leave;

  /** Takes what reads the list and the request again, and what closes it. */
  RequestPage(RequestDesk desk, LiveDesk live, long id, Runnable reload, Runnable close) {
    this.desk = desk;
    this.live = live;
    this.id = id;
    this.reload = reload;
    this.close = close;
    this.pane = new RequestPane(desk, id, reload, close);
    getContent().addClassName("request-page");
    viewers.addClassName("viewers");
    viewers.getElement().setAttribute("role", "status");
    viewers.setVisible(false);
    getContent().add(news, viewers, pane);
    keyboard = new KeyboardWithin(getContent());
    live.updates().follow(this, change -> change.id() == id, this::hear);
    addAttachListener(attached -> {
      leave = live.opens(id, attached.getUI());
      showViewers();
    });
    addDetachListener(detached -> {
      if (leave != null) {
        leave.run();
        leave = null;
      }
    });
  }

  private void hear(List<LiveChange> changes) {
    if (changes.stream().anyMatch(change -> change.kind() == LiveChange.Kind.REQUEST_VIEWERS)) {
      showViewers();
    }
    changes.stream()
        .filter(change -> change.kind() == LiveChange.Kind.REQUEST)
        .reduce((earlier, later) -> later)
        .ifPresent(this::changed);
  }

  private void changed(LiveChange change) {
    try {
      if (desk.requests().detail(id).fact().version() == pane.version()) {
        return;
      }
      if (isWritten()) {
        news.of(desk.staff().nameOf(change.byStaffId()));
      } else {
        refresh();
      }
    } catch (NotFound gone) {
      close.run();
    }
  }

  /** The page around stays where it was scrolled to, and what was unfolded stays so. */
  private void refresh() {
    RequestPane fresh = new RequestPane(desk, id, reload, close);
    List<Details> before = folds(pane);
    List<Details> now = folds(fresh);
    for (int fold = 0; before.size() == now.size() && fold < now.size(); fold++) {
      now.get(fold).setOpened(before.get(fold).isOpened());
    }
    getContent().replace(pane, fresh);
    pane = fresh;
    news.setVisible(false);
    keyboard.gone();
  }

  /** The keyboard goes on from what is new. */
  private void refreshAsked() {
    refresh();
    pane.getElement().setAttribute("tabindex", "-1");
    pane.getElement().executeJs("this.focus({preventScroll: true})");
  }

  private static List<Details> folds(RequestPane pane) {
    return parts(pane).filter(part -> part instanceof Details).map(part -> (Details) part).toList();
  }

  /**
   * Whether somebody may be writing here, or goes through the page by the keyboard: what they have
   * typed may be known to the browser only.
   */
  private boolean isWritten() {
    return keyboard.isThere()
        || UI.getCurrent().getChildren().anyMatch(part -> part instanceof Dialog)
        || parts(pane)
            .anyMatch(part -> part instanceof HasValue<?, ?> field && !field.isReadOnly());
  }

  private static Stream<Component> parts(Component whole) {
    return Stream.concat(Stream.of(whole), whole.getChildren().flatMap(RequestPage::parts));
  }

  private void showViewers() {
    List<Long> others = live.others(id);
    viewers.setVisible(!others.isEmpty());
    viewers.setText(
        getTranslation(
            "request.live.viewers",
            others.stream().map(desk.staff()::nameOf).collect(Collectors.joining(", "))));
  }
}
