package cz.ohlas.complaint;

import cz.ohlas.customer.DataSubject;
import cz.ohlas.customer.PersonalData;
import cz.ohlas.customer.PersonalSheet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The complaints in which a person is named as complainant, of those the reader may read. */
@Component
class ComplaintsOfPerson implements PersonalData {

  private final ComplaintRepository complaints;
  private final ComplaintAccess access;

  ComplaintsOfPerson(ComplaintRepository complaints, ComplaintAccess access) {
    this.complaints = complaints;
    this.access = access;
  }

  /** People who complain are named, not pointed at. */
  @Override
  public Set<String> tables() {
    return Set.of();
  }

  @Override
  public List<PersonalSheet> of(DataSubject person, Locale reader) {
    return List.of(
        new PersonalSheet(
            "complaint.access.complaints",
            List.of(
                "complaint.access.number",
                "complaint.access.received",
                "complaint.field.complainant",
                "complaint.access.subject"),
            complaints.findByCustomerId(person.customerId()).stream()
                .filter(complaint -> person.marks().isIn(complaint.complainant()))
                .filter(access::mayRead)
                .map(complaint ->
                    List.of(
                        complaint.number(),
                        complaint.receivedOn(),
                        complaint.complainant(),
                        complaint.subject()))
                .toList()));
  }
}
