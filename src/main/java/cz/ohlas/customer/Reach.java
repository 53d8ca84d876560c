package cz.ohlas.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * E-mail addresses and phone numbers as the table has them: the main one of each by itself, the
 * others one to a line, numbers as they are dialled. Numbers older than that stand as they were
 * written until somebody saves them again.
 */
@Embeddable
record Reach(
    @Column(name = "email", nullable = false, length = 200) String email,
    @Column(name = "other_emails", nullable = false, length = 2000) String otherEmails,
    @Column(name = "phone", nullable = false, length = 40) String phone,
    @Column(name = "other_phones", nullable = false, length = 500) String otherPhones) {

  /** Of nobody yet. */
  static final Reach NONE = new Reach("", "", "", "");

  /**
   * What people wrote instead of what stood here.
   *
   * @throws cz.ohlas.base.BusinessRuleViolation when something of it is no address or no number
   */
  Reach changed(List<String> emails, List<String> phones) {
    List<String> addresses = ReachKind.EMAIL.checked(emails, emails());
    List<String> numbers =
        ReachKind.PHONE.checked(phones, phones()).stream().map(PhoneNumber::kept).toList();
    return new Reach(main(addresses), others(addresses), main(numbers), others(numbers));
  }

  /** All addresses, the main one first. */
  List<String> emails() {
    return all(email, otherEmails).toList();
  }

  /** All numbers as they are shown, the main one first. */
  List<String> phones() {
    return all(phone, otherPhones).map(PhoneNumber::shown).toList();
  }

  /** The texts by which it is found. */
  List<String> words() {
    return Stream.concat(
            emails().stream(), phones().stream().map(PhoneNumber::kept).map(PhoneNumber::searched))
        .toList();
  }

  /** The first one, or empty. */
  static String main(List<String> all) {
    return all.isEmpty() ? "" : all.getFirst();
  }

  private static String others(List<String> all) {
    return all.stream().skip(1).collect(Collectors.joining("\n"));
  }

  private static Stream<String> all(String main, String others) {
    return Stream.concat(Stream.of(main), others.lines()).filter(one -> !one.isBlank());
  }
}
