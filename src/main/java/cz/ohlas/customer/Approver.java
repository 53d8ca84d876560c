package cz.ohlas.customer;

import cz.ohlas.base.CzechText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody on the customer's side who can be asked whether a person may make requests (REG-4).
 *
 * @param approved how many people they have approved; 0 for one who only makes requests
 * @param phone the person's, empty where the person is not written down
 * @param email the same
 */
public record Approver(String name, int approved, String phone, String email) {

  /**
   * Whom to ask: first those who have approved people, the latest first, then those who may make
   * requests on the day themselves.
   */
  public static List<Approver> among(List<ContactDetail> people, LocalDate day) {
    List<ContactDetail> known = people.stream().filter(person -> !person.erased()).toList();
    Map<String, Integer> approvals = new LinkedHashMap<>();
    known.stream()
        .flatMap(person -> person.authorisations().stream())
        .map(AuthorisationDetail::facts)
        .sorted(Comparator.comparing(AuthorisationInput::approvedOn).reversed())
        .forEach(approval -> approvals.merge(approval.approvedBy(), 1, Integer::sum));
    List<Approver> found = new ArrayList<>();
    approvals.forEach((name, count) -> found.add(approver(name, count, known)));
    known.stream()
        .filter(person -> person.authorisedOn(day).isPresent())
        .filter(person -> approvals.keySet().stream().noneMatch(name -> isNamed(person, name)))
        .map(person -> of(person.facts().name(), 0, person))
        .forEach(found::add);
    return List.copyOf(found);
  }

  private static Approver approver(String name, int approved, List<ContactDetail> people) {
    Optional<ContactDetail> person =
        people.stream().filter(each -> isNamed(each, name)).findFirst();
    return person
        .map(each -> of(name, approved, each))
        .orElseGet(() -> new Approver(name, approved, "", ""));
  }

  private static Approver of(String name, int approved, ContactDetail person) {
    return new Approver(name, approved, person.facts().phone(), person.facts().email());
  }

  /** An approver is often written with the job: {@code Jan Brána, jednatel}. */
  private static boolean isNamed(ContactDetail person, String name) {
    return CzechText.folded(name).startsWith(CzechText.folded(person.facts().name()));
  }
}
