package cz.ohlas.customer;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one record of two that were written down of one person (ACC-4). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ACCOUNT_MANAGER')")
public class ContactMergeService {

  private final ContactRepository contacts;
  private final AuthorisationRepository authorisations;
  private final CustomerRepository customers;
  private final ContactMergeRepository merges;
  private final CustomerWords words;
  private final List<ContactUse> uses;
  private final ApplicationEventPublisher events;
  private final CurrentStaff staff;
  private final ConsoleClock clock;

  ContactMergeService(
      ContactRepository contacts,
      AuthorisationRepository authorisations,
      CustomerRepository customers,
      ContactMergeRepository merges,
      CustomerWords words,
      List<ContactUse> uses,
      ApplicationEventPublisher events,
      CurrentStaff staff,
      ConsoleClock clock) {
    this.contacts = contacts;
    this.authorisations = authorisations;
    this.customers = customers;
    this.merges = merges;
    this.words = words;
    this.uses = uses;
    this.events = events;
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * What would become of the two.
   *
   * @throws BusinessRuleViolation where they can't become one
   */
  public ContactMergePlan plan(long stays, long goes) {
    return plan(load(stays), load(goes));
  }

  /**
   * Makes one of the two; whatever pointed at the one that goes points at the one that stays.
   *
   * @throws BusinessRuleViolation where they can't become one, or somebody has changed either since
   */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public void merge(ContactMergeInput input) {
    if (customers.ofContact(input.stays()).flatMap(customers::lock).isEmpty()) {
      throw meanwhile();
    }
    Contact stays = contacts.findById(input.stays()).orElseThrow(ContactMergeService::meanwhile);
    Contact goes = contacts.findById(input.goes()).orElseThrow(ContactMergeService::meanwhile);
    ContactMergePlan plan = plan(stays, goes);
    if (!plan.seen().equals(input.seen())) {
      throw meanwhile();
    }
    events.publishEvent(new ContactsMerged(goes.id(), stays.id()));
    stays.change(input.chosen());
    plan.approvals().forEach(approval -> moveTo(stays, approval));
    authorisations.everOfContact(goes.id()).stream()
        .filter(approval -> !approval.holds())
        .forEach(approval -> approval.moveTo(stays));
    merges.save(new ContactMerge(goes, stays, clock.instant(), staff.require().id()));
    contacts.delete(goes);
    words.forget(goes);
    words.index(stays);
  }

  private void moveTo(Contact stays, MergedApproval approval) {
    Map<Long, Authorisation> united =
        authorisations.findAllById(approval.united()).stream()
            .collect(Collectors.toMap(Authorisation::id, Function.identity()));
    for (Authorisation each : united.values()) {
      if (each.id() == approval.id()) {
        each.moveTo(stays);
        each.change(approval.facts(), LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE));
      } else {
        authorisations.delete(each);
      }
    }
  }

  private ContactMergePlan plan(Contact stays, Contact goes) {
    if (stays.id() == goes.id()) {
      throw BusinessRuleViolation.plain("customer.rule.mergeItself");
    }
    if (stays.customerId() != goes.customerId()) {
      throw BusinessRuleViolation.plain("customer.rule.mergeOtherCustomer");
    }
    stays.requirePerson();
    goes.requirePerson();
    ContactDetail first = detail(stays);
    ContactDetail second = detail(goes);
    return new ContactMergePlan(
        first,
        second,
        united(first.facts(), second.facts()),
        MergedApproval.of(first.authorisations(), second.authorisations()),
        uses.stream().map(use -> new ContactUse.Count(use.labelKey(), use.all(goes.id()))).toList(),
        seen(first) + "|" + seen(second));
  }

  private ContactDetail detail(Contact contact) {
    return ContactDetail.of(
        contact,
        authorisations.ofContact(contact.id()).stream().map(AuthorisationDetail::of).toList());
  }

  private static ContactInput united(ContactInput one, ContactInput other) {
    return new ContactInput(
            one.name(),
            one.function().isBlank() ? other.function() : one.function(),
            Stream.concat(one.emails().stream(), other.emails().stream()).toList(),
            Stream.concat(one.phones().stream(), other.phones().stream()).toList(),
            one.language())
        .tidy();
  }

  private static String seen(ContactDetail contact) {
    return Stream.concat(
            Stream.of(contact.id() + ":" + contact.version()),
            contact.authorisations().stream()
                .map(each -> each.id() + ":" + each.version())
                .sorted())
        .collect(Collectors.joining(","));
  }

  private static BusinessRuleViolation meanwhile() {
    return BusinessRuleViolation.plain("customer.rule.mergeMeanwhile");
  }

  private Contact load(long id) {
    return contacts.findById(id).orElseThrow(() -> new NotFound(Contact.class, id));
  }
}
