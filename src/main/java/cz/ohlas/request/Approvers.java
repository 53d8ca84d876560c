package cz.ohlas.request;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CzechText;
import cz.ohlas.customer.AuthorisationDetail;
import cz.ohlas.customer.ContactDetail;
import cz.ohlas.customer.ContactService;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who at a customer may say that a person may ask (REG-4): those who said so of others, as far as
 * they are people with an address whom we know, and as long as such an approval holds. Where nobody
 * is found, the customer's own address is asked.
 */
@Component
class Approvers {

  private static final int MOST = 3;
  private static final Pattern NOT_LETTER = Pattern.compile("[^\\p{L}\\p{N}.]+");

  private final ContactService contacts;
  private final ConsoleClock clock;

  Approvers(ContactService contacts, ConsoleClock clock) {
    this.contacts = contacts;
    this.clock = clock;
  }

  /**
   * Somebody who is asked.
   *
   * @param contactId null for the customer as such
   * @param email empty where there is none
   */
  record Approver(@Nullable Long contactId, String name, String email, Locale language) {}

  /** Whom to ask about the request; never empty. */
  List<Approver> of(SupportRequest request) {
    List<ContactDetail> people = contacts.ofCustomer(request.customer().id());
    long asker = request.contact().map(contact -> contact.id()).orElse(0L);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE);
    List<AuthorisationDetail> approvals =
        people.stream()
            .flatMap(person -> person.authorisations().stream())
            .filter(approval -> approval.covers(today))
            .sorted(
                Comparator.comparing(
                    approval -> approval.facts().approvedOn(), Comparator.reverseOrder()))
            .toList();
    List<Approver> found = known(approvals, people, asker);
    return found.isEmpty() ? List.of(customer(request, approvals)) : found;
  }

  private static List<Approver> known(
      List<AuthorisationDetail> approvals, List<ContactDetail> people, long asker) {
    return approvals.stream()
        .map(approval -> approval.facts().approvedBy())
        .flatMap(named ->
            people.stream()
                .filter(person -> person.id() != asker && !person.erased())
                .filter(person -> !person.facts().emails().isEmpty())
                .filter(person -> isNamed(words(person.facts().name()), named)))
        .distinct()
        .limit(MOST)
        .map(person ->
            new Approver(
                person.id(),
                person.facts().name(),
                person.facts().emails().getFirst(),
                person.facts().language()))
        .toList();
  }

  private static Approver customer(SupportRequest request, List<AuthorisationDetail> approvals) {
    return new Approver(
        null,
        approvals.stream()
            .map(approval -> approval.facts().approvedBy())
            .findFirst()
            .orElseGet(() -> request.customer().name()),
        request.customer().email(),
        request.customer().language());
  }

  /** A first name alone names nobody; what follows a comma is what the person is. */
  private static boolean isNamed(Set<String> name, String written) {
    return name.size() > 1
        && (name.equals(words(written)) || name.equals(words(written.split(",", 2)[0])));
  }

  /** The words of a name, titles aside. */
  private static Set<String> words(String name) {
    return Arrays.stream(NOT_LETTER.split(CzechText.folded(name)))
        .filter(word -> !word.isBlank() && !word.endsWith("."))
        .collect(Collectors.toSet());
  }
}
