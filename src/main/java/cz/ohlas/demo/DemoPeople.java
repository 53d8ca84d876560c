package cz.ohlas.demo;

import cz.ohlas.base.CzechText;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Translations;
import cz.ohlas.customer.AuthorisationInput;
import cz.ohlas.customer.ContactInput;
import cz.ohlas.customer.ContactService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People at the customers: all but the last of each may make requests (REG-4). */
@Component
@Profile("demo")
class DemoPeople {

  private static final List<Integer> MOBILES = List.of(602, 603, 605, 606, 608, 721, 723, 731, 777);
  private static final int DESKS = 400;

  private final ContactService contacts;
  private final Stage stage;

  DemoPeople(ContactService contacts, Stage stage) {
    this.contacts = contacts;
    this.stage = stage;
  }

  /** Those who may ask, then the one who may not. */
  List<DemoCustomer.Asker> of(Newcomer newcomer, Chance chance) {
    int count = 3 + newcomer.place() % 3;
    List<DemoCustomer.Asker> written = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Person person = Person.at(newcomer.place(), i);
      long contact = write(newcomer, person, chance);
      if (i < count - 1) {
        authorise(newcomer, contact);
      }
      written.add(new DemoCustomer.Asker(contact, person));
    }
    return written;
  }

  private long write(Newcomer newcomer, Person person, Chance chance) {
    String phone =
        "+420 %d %d %d"
            .formatted(
                MOBILES.get(chance.between(601, 777) % MOBILES.size()),
                chance.between(100, 999),
                chance.between(100, 999));
    return stage.by(
        newcomer.manager(),
        newcomer.after(20),
        () ->
            contacts.add(
                newcomer.id(),
                new ContactInput(
                    person.name(),
                    person.anyFunction(chance),
                    List.of(
                        CzechText.folded(person.lastName()) + "@" + newcomer.company().domain()),
                    phones(newcomer, phone),
                    Translations.CZECH)));
  }

  /** Every fifth customer's people have a desk phone behind the switchboard too. */
  private static List<String> phones(Newcomer newcomer, String mobile) {
    return newcomer.place() % 5 == 0
        ? List.of(mobile, "+420 227 031 %d linka %d".formatted(DESKS, newcomer.place() + 10))
        : List.of(mobile);
  }

  private void authorise(Newcomer newcomer, long contact) {
    Person approver = Person.executive(newcomer.place());
    LocalDate approved = newcomer.since().minusDays(6);
    stage.by(
        newcomer.manager(),
        newcomer.after(30),
        () ->
            contacts.authorise(
                contact,
                new AuthorisationInput(
                    newcomer.since().minusDays(3),
                    null,
                    approver.name() + ", " + approver.executiveFunction(),
                    approved,
                    "pověření ze dne " + Formats.of(Translations.CZECH).date(approved))));
  }
}
