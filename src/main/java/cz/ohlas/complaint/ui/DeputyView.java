package cz.ohlas.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.Confirm;
import cz.ohlas.base.ui.FormDialog;
import cz.ohlas.base.ui.MainLayout;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.base.ui.Page;
import cz.ohlas.base.ui.PlainTable;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.base.ui.ViewToolbar;
import cz.ohlas.complaint.DeputyDetail;
import cz.ohlas.complaint.DeputyService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Whom the head named to deputise in complaints, and for which days (CMP-2, ACC-5). */
@Route(value = "settings/deputy", layout = MainLayout.class)
@Menu(title = "complaint.deputy.menu", order = 71, icon = "vaadin:user-star")
@RolesAllowed("HEAD")
class DeputyView extends Div implements HasDynamicTitle {

  private final transient DeputyService deputies;
  private final Div list = new Div();

  DeputyView(DeputyService deputies) {
    this.deputies = deputies;
    addClassName("full");
    Button name = new Button(getTranslation("complaint.deputy.name"), click -> name());
    name.addThemeVariants(ButtonVariant.PRIMARY);
    add(
        new Page(
            new ViewToolbar(getTranslation("complaint.deputy.title"))
                .withSubtitle(getTranslation("complaint.deputy.subtitle"))
                .withActions(name),
            list));
    refresh();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("complaint.deputy.title");
  }

  private void refresh() {
    list.removeAll();
    List<DeputyDetail> periods = deputies.periods();
    if (periods.isEmpty()) {
      Paragraph none = new Paragraph(getTranslation("complaint.deputy.none"));
      none.addClassName("quiet");
      list.add(none);
      return;
    }
    Formats formats = Formats.of(getLocale());
    PlainTable table =
        new PlainTable(
            "complaint.deputy.who",
            "complaint.deputy.period",
            "complaint.deputy.state",
            "complaint.deputy.namedBy",
            "");
    for (DeputyDetail period : periods) {
      table.row(
          period.name(),
          formats.range(period.from(), period.to()),
          state(period),
          getTranslation(
              "complaint.registeredBy", period.namedBy(), formats.dateTime(period.namedAt())),
          period.over() ? "" : end(period));
    }
    list.add(table);
  }

  private StatusDot state(DeputyDetail period) {
    if (period.endedAt() != null) {
      return new StatusDot(
          Tone.NEUTRAL,
          getTranslation(
              "complaint.deputy.ended", Formats.of(getLocale()).dateTime(period.endedAt())));
    }
    if (period.over()) {
      return new StatusDot(Tone.NEUTRAL, getTranslation("complaint.deputy.over"));
    }
    return period.inForce()
        ? new StatusDot(Tone.GOOD, getTranslation("complaint.deputy.inForce"))
        : new StatusDot(Tone.INFO, getTranslation("complaint.deputy.toCome"));
  }

  private Component end(DeputyDetail period) {
    Button end =
        new Button(
            getTranslation("complaint.deputy.end"),
            click ->
                Confirm.ask(
                    getTranslation("complaint.deputy.endTitle", period.name()),
                    getTranslation("complaint.deputy.endText"),
                    "complaint.deputy.end",
                    () -> {
                      deputies.endDeputy(period.id(), period.version());
                      saved();
                    }));
    end.addThemeVariants(ButtonVariant.TERTIARY);
    end.setAriaLabel(getTranslation("complaint.deputy.endOf", period.name()));
    return new Span(end);
  }

  private void name() {
    DeputyForm form = new DeputyForm(deputies.candidates());
    new FormDialog(
            "complaint.deputy.name",
            "action.save",
            form,
            () -> {
              deputies.nameDeputy(form.read());
              saved();
            })
        .open();
  }

  private void saved() {
    Notices.done("notice.saved");
    refresh();
  }
}
