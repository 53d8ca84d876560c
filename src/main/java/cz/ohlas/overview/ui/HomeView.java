package cz.ohlas.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.ui.MainLayout;
import cz.ohlas.base.ui.Page;
import cz.ohlas.base.ui.Section;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.base.ui.ViewToolbar;
import cz.ohlas.overview.ui.HomePart.Figure;
import cz.ohlas.overview.ui.HomePart.Reader;
import cz.ohlas.overview.ui.HomePart.Waiting;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The first page: what matters to whoever signed in. */
@Route(value = "", layout = MainLayout.class)
@Menu(title = "menu.overview", order = 0, icon = "vaadin:home-o")
@PermitAll
class HomeView extends Div implements HasDynamicTitle {

  private static final Set<Tone> LOUD = EnumSet.of(Tone.WARNING, Tone.DANGER, Tone.GOOD);

  HomeView(List<HomePart> parts, CurrentStaff currentStaff, ConsoleClock clock) {
    addClassName("page-frame");
    LocalDate today = LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE);
    Reader reader = new Reader(currentStaff.require(), getLocale(), today);
    List<Figure> figures = parts.stream().flatMap(part -> part.figures(reader).stream()).toList();
    List<Waiting> waiting = parts.stream().flatMap(part -> part.waiting(reader).stream()).toList();
    ViewToolbar toolbar =
        new ViewToolbar(getTranslation("overview.greeting", reader.formats().longDay(today)));
    parts.forEach(part -> toolbar.withActions(part.actions(reader).toArray(Component[]::new)));
    Page page = new Page(toolbar, figures(figures), new Section("overview.waiting", list(waiting)));
    parts.forEach(part -> page.add(part.sections(reader)));
    add(page);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("menu.overview");
  }

  private Nav figures(List<Figure> figures) {
    Nav row = new Nav();
    row.addClassName("figures");
    row.getElement().setAttribute("aria-label", getTranslation("overview.figures"));
    for (Figure figure : figures) {
      Span value = new Span(figure.value());
      value.addClassName("figure-value");
      if (LOUD.contains(figure.tone())) {
        value.addClassName(figure.tone().className());
      }
      Span label = new Span(figure.label());
      label.addClassName("figure-label");
      Anchor link = new Anchor(figure.path(), value, label);
      link.addClassName("figure");
      row.add(link);
    }
    return row;
  }

  private Component list(List<Waiting> waiting) {
    if (waiting.isEmpty()) {
      Paragraph nothing = new Paragraph(getTranslation("overview.nothing"));
      nothing.addClassName("quiet");
      return nothing;
    }
    return new WaitingRows(waiting);
  }
}
