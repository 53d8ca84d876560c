package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is to be done next with a request, and when. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class NextStepService {

  private final RequestStore store;
  private final SupportStaff people;

  NextStepService(RequestStore store, SupportStaff people) {
    this.store = store;
    this.people = people;
  }

  /**
   * Sets what is to be done next, in place of what was.
   *
   * @throws BusinessRuleViolation when its time has passed, when its person does not work on
   *     requests, or when the request has ended
   */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void plan(long id, long version, NextStepInput input) {
    people.require(input.staffId());
    new NextSteps(store.load(id, version)).set(input, store.entry());
  }

  /** What was to be done next is done. */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void finish(long id, long version) {
    new NextSteps(store.load(id, version)).done(store.entry());
  }

  /** Notes a call that reached nobody and, where chosen, when to call again. */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void callInVain(long id, long version, VainCallInput input) {
    new NextSteps(store.load(id, version)).callInVain(input, store.entry());
  }
}
