package cz.ohlas.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
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
  private final Div news = new Div();
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
    news.addClassName("news");
    news.getElement().setAttribute("role", "status");
    news.setVisible(false);
    viewers.setVisible(false);
    getContent().add(news, viewers, pane);
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
        tell(change.byStaffId());
      } else {
        refresh();
      }
    } catch (NotFound gone) {
      close.run();
    }
  }

  /** The page around stays where it was scrolled to. */
  private void refresh() {
    RequestPane fresh = new RequestPane(desk, id, reload, close);
    getContent().replace(pane, fresh);
    pane = fresh;
    news.setVisible(false);
  }

  /**
   * Whether somebody may be writing here: what they have typed may be known to the browser only.
   */
  private boolean isWritten() {
    return UI.getCurrent().getChildren().anyMatch(part -> part instanceof Dialog)
        || parts(pane)
            .anyMatch(part -> part instanceof HasValue<?, ?> field && !field.isReadOnly());
  }

  private static Stream<Component> parts(Component whole) {
    return Stream.concat(Stream.of(whole), whole.getChildren().flatMap(RequestPage::parts));
  }

  private void tell(long byStaffId) {
    news.removeAll();
    Button refresh =
        new Button(
            getTranslation("request.live.refresh"),
            VaadinIcon.REFRESH.create(),
            click -> refresh());
    refresh.addThemeVariants(ButtonVariant.TERTIARY);
    news.add(
        new Span(getTranslation("request.live.changed", desk.staff().nameOf(byStaffId))), refresh);
    news.setVisible(true);
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
