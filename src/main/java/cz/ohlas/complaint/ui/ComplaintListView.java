package cz.ohlas.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.Chip;
import cz.ohlas.base.ui.EmptyState;
import cz.ohlas.base.ui.LazyGrid;
import cz.ohlas.base.ui.ListExport;
import cz.ohlas.base.ui.ListFrame;
import cz.ohlas.base.ui.ListSource;
import cz.ohlas.base.ui.MainLayout;
import cz.ohlas.base.ui.PageKeys;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.complaint.ComplaintFilter;
import cz.ohlas.complaint.ComplaintListItem;
import cz.ohlas.complaint.ComplaintRegister;
import cz.ohlas.complaint.ComplaintSort;
import cz.ohlas.complaint.InstructionFilter;
import jakarta.annotation.security.RolesAllowed;

/** The register of complaints (kniha reklamací a stížností): what one may read, beside it one. */
@Route(value = "complaints/:id?([0-9]{1,18})", layout = MainLayout.class)
@Menu(title = "complaint.menu", order = 35, icon = "vaadin:gavel")
@RolesAllowed({"HEAD", "ACCOUNT_MANAGER", "LEAD", "ENGINEER"})
class ComplaintListView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final transient ComplaintActions actions;
  private final transient ConsoleClock clock;
  private final ListFrame<ComplaintListItem, ComplaintFilter> frame;

  ComplaintListView(
      ComplaintRegister register, ComplaintActions actions, ConsoleClock clock, ListExport export) {
    this.actions = actions;
    this.clock = clock;
    LazyGrid<ComplaintListItem, ComplaintFilter, ComplaintSort> grid =
        new LazyGrid<>(
            ListSource.of(register::list, register::count),
            ComplaintListItem::id,
            ComplaintFilter.WAITING,
            ComplaintSort.class,
            ComplaintSort.DUE,
            false);
    columns(grid);
    frame =
        new ListFrame<>(
                ComplaintNavigation.ROUTE,
                getTranslation("complaint.title"),
                grid,
                ComplaintParameters::of,
                ComplaintParameters::read,
                this::detail)
            .withDetailSize("33rem")
            .withSearch(ComplaintFilter::typed, ComplaintFilter::withTyped)
            .withExport(export, ComplaintColumns.of(getLocale()))
            .withChip(chip(ComplaintFilter.Shelf.WAITING, register))
            .withChip(chip(ComplaintFilter.Shelf.OVERDUE, register))
            .withChip(chip(ComplaintFilter.Shelf.TO_SIGN, register))
            .withChip(chip(ComplaintFilter.Shelf.ANSWERED, register))
            .withChip(chip(ComplaintFilter.Shelf.ALL, register))
            .withFilterField(instructed(register))
            .withEmptyState(
                new EmptyState("complaint.empty.title", "complaint.empty.text", create()))
            .withActions(create());
    getContent().addClassName("view");
    getContent().add(frame);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    frame.enter(event);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("complaint.title");
  }

  private void columns(LazyGrid<ComplaintListItem, ComplaintFilter, ComplaintSort> grid) {
    ComplaintWording words = ComplaintWording.of(getLocale(), clock);
    Formats formats = Formats.of(getLocale());
    grid.textColumn("complaint.field.number", ComplaintListItem::number, null)
        .setWidth("8.2rem")
        .setFlexGrow(0);
    grid.partColumn("complaint.field.customer", ComplaintListView::customer, null)
        .setWidth("10.5rem")
        .setFlexGrow(3);
    grid.textColumn(
            "complaint.field.receivedOn",
            row -> formats.date(row.receivedOn()),
            ComplaintSort.RECEIVED)
        .setWidth("6.5rem")
        .setFlexGrow(0);
    grid.partColumn("complaint.field.term", row -> term(row, words), ComplaintSort.DUE)
        .setWidth("14.6rem")
        .setFlexGrow(0);
  }

  /** A moved end says why, which may need a second line. */
  private static StatusDot term(ComplaintListItem row, ComplaintWording words) {
    StatusDot term = words.term(row.term(), row.dispatchedOn());
    term.addClassName("wraps");
    return term;
  }

  private static Div customer(ComplaintListItem row) {
    Span name = new Span(row.customer());
    name.addClassName("strong");
    Div cell = new Div(name);
    Span subject =
        new Span(
            cell.getTranslation("complaint.kind." + row.kind().name()) + " · " + row.subject());
    subject.addClassName("quiet");
    cell.add(subject);
    cell.addClassName("two-lines");
    if (row.confidential()) {
      Component lock = VaadinIcon.LOCK.create();
      lock.getElement().setAttribute("title", cell.getTranslation("complaint.confidential"));
      lock.addClassName("lock");
      name.add(lock);
    }
    return cell;
  }

  private Chip<ComplaintFilter> chip(ComplaintFilter.Shelf shelf, ComplaintRegister register) {
    return new Chip<>(
        "complaint.shelf." + shelf.name(),
        filter -> filter.withShelf(shelf),
        filter -> filter.shelf() == shelf,
        register::count);
  }

  private Anchor instructed(ComplaintRegister register) {
    Anchor link =
        new Anchor(
            InstructionListView.ROUTE,
            getTranslation(
                "complaint.shelf.instructed",
                register.countInstructions(InstructionFilter.ALL).value()));
    link.addClassName("chip-link");
    return link;
  }

  private Button create() {
    Button create =
        new Button(getTranslation("complaint.register"), click -> actions.register(this::opened));
    create.addThemeVariants(ButtonVariant.PRIMARY);
    PageKeys.press(create, PageKeys.NEW);
    return create;
  }

  private void opened(long id) {
    frame.reload();
    frame.open(id);
  }

  private Component detail(Long id) {
    return new ComplaintPane(
        actions.detail(id),
        actions,
        ComplaintWording.of(getLocale(), clock),
        () -> frame.open(null),
        frame::reload);
  }
}
