package cz.ohlas.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.ohlas.base.Formats;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.ui.Detail;
import cz.ohlas.base.ui.EmptyState;
import cz.ohlas.base.ui.Facts;
import cz.ohlas.base.ui.LazyGrid;
import cz.ohlas.base.ui.ListExport;
import cz.ohlas.base.ui.ListFrame;
import cz.ohlas.base.ui.ListSource;
import cz.ohlas.base.ui.MainLayout;
import cz.ohlas.base.ui.PageKeys;
import cz.ohlas.base.ui.Section;
import cz.ohlas.complaint.ComplaintRegister;
import cz.ohlas.complaint.InstructionFilter;
import cz.ohlas.complaint.InstructionListItem;
import cz.ohlas.complaint.InstructionSort;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** Who complained by word of mouth and was told how to file a complaint (CMP-1). */
@Route(value = "complaints/instructed/:id?([0-9]{1,18})", layout = MainLayout.class)
@RolesAllowed({"HEAD", "ACCOUNT_MANAGER", "LEAD", "ENGINEER"})
class InstructionListView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  static final String ROUTE = "complaints/instructed";

  private final transient ComplaintRegister register;
  private final transient ComplaintActions actions;
  private final transient StaffDirectory directory;
  private final ListFrame<InstructionListItem, InstructionFilter> frame;

  InstructionListView(
      ComplaintRegister register,
      ComplaintActions actions,
      StaffDirectory directory,
      ListExport export) {
    this.register = register;
    this.actions = actions;
    this.directory = directory;
    LazyGrid<InstructionListItem, InstructionFilter, InstructionSort> grid =
        new LazyGrid<>(
            ListSource.of(register::instructions, register::countInstructions),
            InstructionListItem::id,
            InstructionFilter.ALL,
            InstructionSort.class,
            InstructionSort.HAPPENED,
            true);
    Formats formats = Formats.of(getLocale());
    grid.textColumn(
            "complaint.field.happened",
            row -> formats.dateTime(row.happenedAt()),
            InstructionSort.HAPPENED)
        .setWidth("9.5rem")
        .setFlexGrow(0);
    grid.textColumn("complaint.field.person", InstructionListItem::person, null);
    grid.textColumn("complaint.field.customer", this::customer, null);
    grid.textColumn("complaint.field.about", InstructionListItem::about, null).setFlexGrow(2);
    Anchor back =
        new Anchor(ComplaintNavigation.ROUTE, getTranslation("complaint.instructed.back"));
    back.addClassName("chip-link");
    frame =
        new ListFrame<>(
                ROUTE,
                getTranslation("complaint.instructed.title"),
                grid,
                filter -> Map.of(),
                parameters -> InstructionFilter.ALL,
                this::detail)
            .withFilterField(back)
            .withExport(export, InstructionColumns.all())
            .withEmptyState(
                new EmptyState(
                    "complaint.instructed.empty.title",
                    "complaint.instructed.empty.text",
                    create()))
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
    return getTranslation("complaint.instructed.title");
  }

  private Button create() {
    Button create =
        new Button(
            getTranslation("complaint.instructed.record"),
            click -> actions.instruct(frame::reload));
    create.addThemeVariants(ButtonVariant.PRIMARY);
    PageKeys.press(create, PageKeys.NEW);
    return create;
  }

  private String customer(InstructionListItem row) {
    String name = row.customer();
    return name == null ? getTranslation("none") : name;
  }

  private Component detail(Long id) {
    InstructionListItem row = register.instruction(id);
    Facts facts =
        new Facts()
            .add("complaint.field.happened", Formats.of(getLocale()).dateTime(row.happenedAt()))
            .add("complaint.field.form", getTranslation("complaint.form." + row.form().name()))
            .add("complaint.field.customer", row.customer())
            .add("complaint.field.recordedBy", directory.nameOf(row.recordedByStaffId()));
    Paragraph about = new Paragraph(row.about());
    about.addClassName("words");
    return new Detail(
            getTranslation("complaint.instructed.kicker"), row.person(), () -> frame.open(null))
        .with(
            facts,
            new Section("complaint.field.about", about),
            new Section(
                "complaint.instructed.how",
                new Paragraph(getTranslation("complaint.instructed.howText"))));
  }
}
