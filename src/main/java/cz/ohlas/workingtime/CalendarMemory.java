package cz.ohlas.workingtime;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The calendar with all special days, read once and kept until one of them changes. */
@Component
class CalendarMemory {

  private final JdbcClient jdbc;
  private final Lock reading = new ReentrantLock();
  private final AtomicInteger changing = new AtomicInteger();
  private volatile @Nullable WorkingCalendar calendar;

  CalendarMemory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  WorkingCalendar calendar() {
    if (changing.get() > 0) {
      // A change may hold already in the database and not be forgotten here yet
      return read();
    }
    WorkingCalendar known = calendar;
    if (known != null) {
      return known;
    }
    // Whoever forgets waits for a reading under way, so that an old one can never be kept
    reading.lock();
    try {
      WorkingCalendar read = calendar;
      if (read == null) {
        read = read();
        calendar = read;
      }
      return read;
    } finally {
      reading.unlock();
    }
  }

  /** The calendar as this transaction has changed it, read anew and not kept. */
  WorkingCalendar uncommitted() {
    return read();
  }

  /** A day changes in this transaction: what is remembered must not outlive it. */
  void changed() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            forget();
            changing.decrementAndGet();
          }
        });
    changing.incrementAndGet();
  }

  void forget() {
    reading.lock();
    try {
      calendar = null;
    } finally {
      reading.unlock();
    }
  }

  private WorkingCalendar read() {
    WorkingCalendar read = WorkingCalendar.czech();
    for (Row row :
        jdbc.sql("select calendar_day, kind, reason from special_day")
            .query((found, number) ->
                new Row(
                    found.getObject(1, LocalDate.class),
                    SpecialDayKind.valueOf(found.getString(2)),
                    found.getString(3)))
            .list()) {
      read = read.withSpecialDay(row.day(), row.kind() == SpecialDayKind.WORKING_DAY, row.reason());
    }
    return read;
  }

  private record Row(LocalDate day, SpecialDayKind kind, String reason) {}
}
