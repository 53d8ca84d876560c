package cz.ohlas.mail.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cz.ohlas.base.Formats;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.ui.Chip;
import cz.ohlas.base.ui.EmptyState;
import cz.ohlas.base.ui.LazyGrid;
import cz.ohlas.base.ui.ListExport;
import cz.ohlas.base.ui.ListFrame;
import cz.ohlas.base.ui.ListSource;
import cz.ohlas.base.ui.MainLayout;
import cz.ohlas.base.ui.TableColumn;
import cz.ohlas.mail.MailFilter;
import cz.ohlas.mail.MailListItem;
import cz.ohlas.mail.MailService;
import cz.ohlas.mail.MailSort;
import cz.ohlas.mail.MailView;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** All mail to customers, the latest first; what did not go has a list of its own. */
@Route(value = "mail/:id?([0-9]{1,18})", layout = MainLayout.class)
@Menu(title = "mail.title", order = 60, icon = "vaadin:envelope-o")
@RolesAllowed({"LEAD", "ADMINISTRATOR"})
final class MailListView extends Div implements HasDynamicTitle, BeforeEnterObserver {

  static final String ROUTE = "mail";

  private final transient MailService mails;
  private final MailWords words = new MailWords(getLocale());
  private final Formats formats = Formats.of(getLocale());
  private final ListFrame<MailListItem, MailFilter> frame;

  MailListView(
      MailService mails, List<MailRecordLink> links, StaffDirectory staff, ListExport export) {
    this.mails = mails;
    frame =
        new ListFrame<>(
                ROUTE,
                getPageTitle(),
                grid(),
                MailParameters::write,
                MailParameters::read,
                id -> new MailPane(mails, links, staff, id, this::reload, this::close))
            .withDetailSize("36rem")
            .withExactCount(mails::exactCount)
            .withExport(export, columns())
            .withEmptyState(new EmptyState("mail.empty.title", "mail.empty.text"));
    for (MailView view : MailView.values()) {
      frame.withChip(chip(view));
    }
    setSizeFull();
    add(frame);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("mail.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    frame.enter(event);
  }

  private void reload() {
    frame.reload();
  }

  private void close() {
    frame.open(null);
  }

  private Chip<MailFilter> chip(MailView view) {
    return new Chip<>(
        "mail.view." + view.name(),
        filter -> filter.withView(view),
        filter -> filter.view() == view,
        view == MailView.ATTENTION ? mails::count : null);
  }

  private LazyGrid<MailListItem, MailFilter, MailSort> grid() {
    LazyGrid<MailListItem, MailFilter, MailSort> grid =
        new LazyGrid<>(
            ListSource.of(mails::list, mails::count),
            MailListItem::id,
            MailFilter.ALL,
            MailSort.class,
            MailSort.WRITTEN,
            true);
    grid.textColumn("mail.written", row -> formats.dateTime(row.writtenAt()), MailSort.WRITTEN)
        .setWidth("9rem")
        .setFlexGrow(0);
    grid.textColumn("mail.record", MailListItem::recordNumber, null)
        .setWidth("8.5rem")
        .setFlexGrow(0);
    grid.shortColumn("mail.kind", row -> words.kind(row.kind()), MailListItem::subject)
        .setWidth("12rem")
        .setFlexGrow(1);
    grid.shortColumn("mail.recipient", this::recipient, this::recipient)
        .setWidth("12rem")
        .setFlexGrow(2);
    grid.statusColumn(
            "mail.state", row -> MailWords.tone(row.state()), row -> words.state(row.state()), null)
        .setWidth("16rem")
        .setFlexGrow(0);
    return grid;
  }

  private String recipient(MailListItem row) {
    return words.recipient(row.recipientName(), row.recipient());
  }

  private List<TableColumn<MailListItem>> columns() {
    return List.of(
        new TableColumn<>("mail.written", MailListItem::writtenAt),
        new TableColumn<>("mail.record", MailListItem::recordNumber),
        new TableColumn<>("mail.kind", row -> words.kind(row.kind())),
        new TableColumn<>("mail.subject", MailListItem::subject),
        new TableColumn<>("mail.recipient", this::recipient),
        new TableColumn<>("mail.state", row -> words.state(row.state())));
  }
}
