package cz.ohlas.bench;

import cz.ohlas.Application;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.RunAs;
import cz.ohlas.contract.Scope;
import cz.ohlas.request.Channel;
import cz.ohlas.request.NewTimeInput;
import cz.ohlas.request.NoteInput;
import cz.ohlas.request.RequestDetail;
import cz.ohlas.request.RequestFact;
import cz.ohlas.request.RequestFilter;
import cz.ohlas.request.RequestListItem;
import cz.ohlas.request.RequestNotebookService;
import cz.ohlas.request.RequestService;
import cz.ohlas.request.RequestSort;
import cz.ohlas.request.RequestView;
import cz.ohlas.request.RequestWorkService;
import cz.ohlas.request.TeamService;
import cz.ohlas.request.WorkInput;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The services of a console in this process, called by a lead: each from the call to the end of its
 * transaction, rights and rules included.
 */
final class RequestSaves {

  private static final long LEAD = 900;
  private static final int ENTRIES = 20;

  private final RunAs runAs;
  private final RequestService requests;
  private final RequestNotebookService notebook;
  private final RequestWorkService work;
  private final TeamService team;

  private RequestSaves(ConfigurableApplicationContext context) {
    runAs = context.getBean(RunAs.class);
    requests = context.getBean(RequestService.class);
    notebook = context.getBean(RequestNotebookService.class);
    work = context.getBean(RequestWorkService.class);
    team = context.getBean(TeamService.class);
  }

  /**
   * Times each so often, after as many to get warm, and leaves requests of twenty entries behind.
   *
   * @return the milliseconds by what was done, and an id of such a request
   */
  static Found measure(Path folder, Database database, int times) {
    List<String> settings = new ArrayList<>(database.settings());
    settings.add("--ohlas.data=" + folder);
    settings.add("--server.port=0");
    try (ConfigurableApplicationContext context =
        SpringApplication.run(Application.class, settings.toArray(String[]::new))) {
      RequestSaves saves = new RequestSaves(context);
      return saves.runAs.staff(LEAD, () -> saves.measure(times));
    }
  }

  private Found measure(int times) {
    List<RequestListItem> open =
        requests.list(
            RequestFilter.TEAM.withView(RequestView.TO_ANSWER),
            ListSlice.first(RequestSort.DUE, false, 500));
    Map<String, Samples> found = new LinkedHashMap<>();
    found.put("a note", save(open, times, this::note));
    found.put("work done", save(open, times, this::work));
    found.put("a new time, its mail included", save(open, times, this::newTime));
    found.put("taking over", save(open, times, this::take));
    found.put("counters: open, late, next steps", times(times, requests::counts));
    found.put("counters: load of each engineer", times(times, team::loads));
    found.put("counters: refusals of the week", times(times, () -> team.refusals(5)));
    return new Found(found, twenty(open.getLast().id()));
  }

  /** A request with 10 notes and 10 entries of work beside its query. */
  private long twenty(long id) {
    RequestDetail detail = requests.detail(id);
    while (detail.fact().work().size() + detail.notebook().notes().size() < ENTRIES) {
      if (detail.fact().work().size() < ENTRIES / 2) {
        work(detail.fact());
      } else {
        note(detail.fact());
      }
      detail = requests.detail(id);
    }
    return id;
  }

  private Samples save(List<RequestListItem> open, int times, Save save) {
    double[] milliseconds = new double[times];
    for (int time = -times; time < times; time++) {
      long id = open.get(Math.floorMod(time, open.size() - 1)).id();
      RequestFact request = requests.detail(id).fact();
      long begun = System.nanoTime();
      save.of(request);
      if (time >= 0) {
        milliseconds[time] = (System.nanoTime() - begun) / 1e6;
      }
    }
    return new Samples(milliseconds);
  }

  /** Running consoles ask these all day long with every list: they are warm as no saving is. */
  private static Samples times(int times, Runnable read) {
    double[] milliseconds = new double[times];
    for (int time = -10 * times; time < times; time++) {
      long begun = System.nanoTime();
      read.run();
      if (time >= 0) {
        milliseconds[time] = (System.nanoTime() - begun) / 1e6;
      }
    }
    return new Samples(milliseconds);
  }

  private void note(RequestFact request) {
    notebook.addNote(
        request.id(),
        request.version(),
        new NoteInput("Zákazník poslal nahrávku hovoru.", null, now()));
  }

  private void work(RequestFact request) {
    Instant begun = now().minus(Duration.ofMinutes(10));
    work.logWork(
        request.id(),
        request.version(),
        new WorkInput(begun, 10, Scope.SCO_C1, false, "Prošli jsme nahrávky"));
  }

  private void newTime(RequestFact request) {
    RequestFact.QueryFact query = request.queries().getFirst();
    Instant due = now().plus(Duration.ofDays(2L + query.newTimes().size()));
    requests.tellNewTime(
        request.id(),
        request.version(),
        query.id(),
        new NewTimeInput(due, now(), Channel.EMAIL, "Čekáme na výrobce."));
  }

  private void take(RequestFact request) {
    requests.take(request.id(), request.version());
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  record Found(Map<String, Samples> milliseconds, long requestOfTwenty) {}

  private interface Save {
    void of(RequestFact request);
  }
}
