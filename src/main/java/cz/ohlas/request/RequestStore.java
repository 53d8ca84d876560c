package cz.ohlas.request;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.NumberSeries;
import cz.ohlas.base.SearchWords;
import cz.ohlas.base.Versions;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Loads requests for a change and stores new ones; every change knows who and when. */
@Component
class RequestStore {

  private final RequestRepository requests;
  private final NumberSeries numbers;
  private final SearchWords words;
  private final CurrentStaff current;
  private final ConsoleClock clock;

  RequestStore(
      RequestRepository requests,
      NumberSeries numbers,
      SearchWords words,
      CurrentStaff current,
      ConsoleClock clock) {
    this.requests = requests;
    this.numbers = numbers;
    this.words = words;
    this.current = current;
    this.clock = clock;
  }

  Entry entry() {
    return new Entry(current.require().id(), clock.instant());
  }

  SupportRequest load(long id) {
    return requests.findById(id).orElseThrow(() -> new NotFound(SupportRequest.class, id));
  }

  /** The request with its parties, for whoever reads all of it. */
  SupportRequest whole(long id) {
    return requests.whole(id).orElseThrow(() -> new NotFound(SupportRequest.class, id));
  }

  /** The request, while everybody else who loads it so waits. */
  SupportRequest locked(long id) {
    return requests.locked(id).orElseThrow(() -> new NotFound(SupportRequest.class, id));
  }

  /**
   * The request as the person saw it.
   *
   * @throws ObjectOptimisticLockingFailureException when somebody else has changed it since
   */
  SupportRequest load(long id, long version) {
    SupportRequest request = load(id);
    Versions.require(SupportRequest.class, id, request.version(), version);
    return request;
  }

  /** Stores a new request; its number is drawn here, after everything else was checked. */
  long add(SupportRequest request, Entry entry) {
    int year = LocalDate.ofInstant(entry.now(), ConsoleClock.PRAGUE).getYear();
    request.number(numbers.next(NumberSeries.Series.REQUEST, year));
    long id = requests.save(request).id();
    words.add(SearchWords.Kind.REQUEST, id, texts(request));
    return id;
  }

  /** Brings the words by which it is found up to date. */
  void index(SupportRequest request) {
    words.index(SearchWords.Kind.REQUEST, request.id(), texts(request));
  }

  private static @Nullable String[] texts(SupportRequest request) {
    return new @Nullable String[] {
      request.number(), request.subject(), request.customerName, request.submittedBy()
    };
  }
}
