package cz.ohlas.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.ui.PlainTable;
import cz.ohlas.base.ui.Section;
import cz.ohlas.complaint.ComplaintFilter;
import cz.ohlas.complaint.ComplaintListItem;
import cz.ohlas.complaint.ComplaintRegister;
import cz.ohlas.complaint.ComplaintSort;
import cz.ohlas.customer.ui.CustomerSection;
import java.util.List;

/** A customer's complaints, as far as whoever looks may read them (ACC-7), the latest first. */
@SpringComponent
final class ComplaintsOfCustomer implements CustomerSection {

  private static final int ORDER = 60;
  private static final int SHOWN = 10;
  private static final List<String> READERS =
      List.of("HEAD", "ACCOUNT_MANAGER", "LEAD", "ENGINEER");

  private final ComplaintRegister register;
  private final CurrentStaff currentStaff;
  private final ConsoleClock clock;

  ComplaintsOfCustomer(ComplaintRegister register, CurrentStaff currentStaff, ConsoleClock clock) {
    this.register = register;
    this.currentStaff = currentStaff;
    this.clock = clock;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Component of(long customerId, Runnable reload) {
    if (READERS.stream().noneMatch(currentStaff.require()::holds)) {
      return new Div();
    }
    UI ui = UI.getCurrent();
    List<ComplaintListItem> complaints =
        register.list(
            ComplaintFilter.WAITING.withShelf(ComplaintFilter.Shelf.ALL).withCustomer(customerId),
            ListSlice.first(ComplaintSort.RECEIVED, true, SHOWN));
    if (complaints.isEmpty()) {
      Paragraph none = new Paragraph(ui.getTranslation("complaint.ofCustomer.none"));
      none.addClassName("quiet");
      return new Section("complaint.ofCustomer", none);
    }
    ComplaintWording words = ComplaintWording.of(ui.getLocale(), clock);
    PlainTable table =
        new PlainTable("complaint.field.number", "complaint.field.subject", "complaint.field.term");
    complaints.forEach(complaint ->
        table.row(
            new Anchor(ComplaintNavigation.path(complaint.id()), complaint.number()),
            complaint.subject(),
            words.term(complaint.term(), complaint.dispatchedOn())));
    return new Section("complaint.ofCustomer", table);
  }
}
