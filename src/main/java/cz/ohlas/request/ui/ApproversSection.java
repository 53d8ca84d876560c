package cz.ohlas.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.ui.Section;
import cz.ohlas.customer.Approver;
import cz.ohlas.customer.ContactService;
import cz.ohlas.request.RequestFact;
import cz.ohlas.request.RequestState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;

/** Whom to ask at the customer's about the person who made a held request (REQ-2, REG-4). */
@org.springframework.stereotype.Component
@Order(0)
class ApproversSection implements RequestSection {

  private final ContactService contacts;
  private final ConsoleClock clock;

  ApproversSection(ContactService contacts, ConsoleClock clock) {
    this.contacts = contacts;
    this.clock = clock;
  }

  @Override
  public Optional<Component> of(RequestFact request) {
    if (request.state() != RequestState.HELD) {
      return Optional.empty();
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE);
    List<Approver> whom = Approver.among(contacts.ofCustomer(request.customerId()), today);
    return Optional.of(new Section("request.section.approvers", shown(whom)));
  }

  private static Component shown(List<Approver> whom) {
    if (whom.isEmpty()) {
      Paragraph nobody = new Paragraph();
      nobody.setText(nobody.getTranslation("request.approver.none"));
      nobody.addClassName("quiet");
      return nobody;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("approvers");
    whom.forEach(one -> list.add(new ListItem(line(one, list))));
    return list;
  }

  private static String line(Approver one, Component reader) {
    String role =
        one.approved() == 0
            ? reader.getTranslation("request.approver.authorised")
            : reader.getTranslation("request.approver.approved", one.approved());
    return Stream.of(one.name(), role, one.phone(), one.email())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }
}
