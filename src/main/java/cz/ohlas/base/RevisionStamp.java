package cz.ohlas.base;

import org.hibernate.envers.RevisionListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes on each revision when it was made and by whom; where nobody is signed in, the console. */
@Component
class RevisionStamp implements RevisionListener {

  private final ObjectProvider<CurrentStaff> staff;
  private final ObjectProvider<ConsoleClock> clock;

  /** Providers, since Hibernate starts before either can be asked. */
  RevisionStamp(ObjectProvider<CurrentStaff> staff, ObjectProvider<ConsoleClock> clock) {
    this.staff = staff;
    this.clock = clock;
  }

  @Override
  public void newRevision(Object revision) {
    long acting = staff.getObject().find().map(Staff::id).orElse(Staff.SYSTEM_ID);
    ((Revision) revision).stamp(clock.getObject().instant(), acting);
  }
}
