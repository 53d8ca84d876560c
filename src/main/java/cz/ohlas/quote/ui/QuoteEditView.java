package cz.ohlas.quote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.ohlas.base.ui.ConflictAwareEdit;
import cz.ohlas.base.ui.ConflictAwareEdit.Saved;
import cz.ohlas.base.ui.MainLayout;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.base.ui.Page;
import cz.ohlas.base.ui.ViewToolbar;
import cz.ohlas.quote.QuoteDetail;
import cz.ohlas.quote.QuoteInput;
import cz.ohlas.quote.QuoteState;
import jakarta.annotation.security.RolesAllowed;

/** Changes a draft. */
@Route(value = "quotes/:id([0-9]{1,18})/edit", layout = MainLayout.class)
@RolesAllowed("ACCOUNT_MANAGER")
final class QuoteEditView extends Div implements HasDynamicTitle, BeforeEnterObserver {

  private final transient QuoteDesk desk;

  QuoteEditView(QuoteDesk desk) {
    this.desk = desk;
    setSizeFull();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("quote.edit.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    long id = event.getRouteParameters().getLong("id").orElseThrow();
    QuoteDetail quote = desk.quotes().detail(id);
    if (quote.state() != QuoteState.DRAFT) {
      event.forwardTo(QuoteNavigation.path(id));
      return;
    }
    removeAll();
    show(quote);
  }

  private void show(QuoteDetail quote) {
    QuoteEditor editor = new QuoteEditor(desk, quote.customer().id(), quote.id(), quote.input());
    ConflictAwareEdit<QuoteInput> edit =
        new ConflictAwareEdit<>(
            saved(quote),
            () -> saved(desk.quotes().detail(quote.id())),
            (version, input) -> desk.quotes().revise(quote.id(), version, input),
            QuoteWording.conflicts(desk, getLocale()),
            () -> Notices.done("notice.saved"));
    Button save = new Button(getTranslation("action.save"));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.setDisableOnClick(true);
    save.addClickListener(click -> {
      save.setEnabled(true);
      editor.attempt(input -> edit.save(input, () -> leave(quote.id())));
    });
    Button cancel = new Button(getTranslation("action.cancel"), click -> leave(quote.id()));
    editor.setActions(save, cancel);
    ViewToolbar toolbar =
        new ViewToolbar(getPageTitle())
            .withSubtitle(
                QuoteWording.number(quote.number(), quote.revision(), getLocale())
                    + " · "
                    + quote.customer().name());
    add(new Page(toolbar, editor));
  }

  private static Saved<QuoteInput> saved(QuoteDetail now) {
    return new Saved<>(now.input(), now.version());
  }

  private void leave(long id) {
    getUI().ifPresent(ui -> ui.navigate(QuoteNavigation.path(id)));
  }
}
