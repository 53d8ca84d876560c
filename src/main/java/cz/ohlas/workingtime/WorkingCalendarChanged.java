package cz.ohlas.workingtime;

/**
 * A closure or an exceptional working day is entered or taken back in this transaction (HRS-1):
 * what is counted by the calendar and still open follows.
 *
 * @param calendar the calendar as it is from now on
 * @param day the day that changes
 * @param added whether it was entered; else it was taken back
 */
public record WorkingCalendarChanged(WorkingCalendar calendar, SpecialDayItem day, boolean added) {}
