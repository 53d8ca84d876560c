package cz.ohlas.overview.ui;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.request.RequestCounts;
import cz.ohlas.request.RequestFilter;
import cz.ohlas.request.RequestListItem;
import cz.ohlas.request.RequestService;
import cz.ohlas.request.RequestSort;
import cz.ohlas.request.RequestView;
import cz.ohlas.request.ui.RequestNavigation;
import cz.ohlas.request.ui.StatusWords;
import cz.ohlas.security.Role;
import cz.ohlas.workingtime.WorkingCalendarService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Requests: an engineer's own by what is due next, for a lead what is late; the head sees how many
 * there are (REQ-3, REQ-4).
 */
@Component
@Order(20)
class RequestsOnHome implements HomePart {

  private static final int SHOWN = 10;
  private static final Set<Role> SUPPORT = Set.of(Role.LEAD, Role.ENGINEER);
  private static final Set<Role> HEAD = Set.of(Role.HEAD);

  private final RequestService requests;
  private final WorkingCalendarService calendars;
  private final ConsoleClock clock;

  RequestsOnHome(RequestService requests, WorkingCalendarService calendars, ConsoleClock clock) {
    this.requests = requests;
    this.calendars = calendars;
    this.clock = clock;
  }

  @Override
  public List<Figure> figures(Reader reader) {
    if (reader.holdsAny(SUPPORT)) {
      return everything(requests.counts(), reader);
    }
    if (reader.holdsAny(HEAD)) {
      RequestCounts counts = requests.counts();
      return List.of(
          figure(counts.team(), "team", RequestView.TEAM, Tone.INFO, reader),
          figure(counts.late(), "late", RequestView.LATE, Tone.DANGER, reader));
    }
    return List.of();
  }

  private static List<Figure> everything(RequestCounts counts, Reader reader) {
    boolean lead = reader.staff().holds(Role.LEAD.name());
    List<Figure> figures = new ArrayList<>(open(counts, reader));
    figures.add(
        figure(counts.myNextStep(), "nextStep", RequestView.MY_NEXT_STEP, Tone.WARNING, reader));
    if (lead) {
      figures.add(figure(counts.absent(), "absent", RequestView.ABSENT, Tone.WARNING, reader));
    }
    return figures;
  }

  private static List<Figure> open(RequestCounts counts, Reader reader) {
    return List.of(
        figure(counts.mine(), "mine", RequestView.MINE, Tone.INFO, reader),
        figure(counts.toAnswer(), "toAnswer", RequestView.TO_ANSWER, Tone.INFO, reader),
        figure(counts.today(), "today", RequestView.TODAY, Tone.WARNING, reader),
        figure(counts.late(), "late", RequestView.LATE, Tone.DANGER, reader),
        figure(counts.waiting(), "waiting", RequestView.WAITING, Tone.INFO, reader));
  }

  @Override
  public List<Waiting> waiting(Reader reader) {
    if (!reader.holdsAny(SUPPORT)) {
      return List.of();
    }
    boolean lead = reader.staff().holds(Role.LEAD.name());
    List<RequestView> views =
        lead ? List.of(RequestView.LATE, RequestView.ABSENT) : List.of(RequestView.MINE);
    Map<Long, RequestListItem> rows = new LinkedHashMap<>();
    views.forEach(view -> first(view).forEach(row -> rows.putIfAbsent(row.id(), row)));
    StatusWords words = new StatusWords(calendars.current(), clock.instant());
    return rows.values().stream().map(request -> waiting(request, words, reader)).toList();
  }

  private List<RequestListItem> first(RequestView view) {
    return requests.list(
        RequestFilter.TEAM.withView(view), ListSlice.first(RequestSort.DUE, false, SHOWN));
  }

  private Waiting waiting(RequestListItem request, StatusWords words, Reader reader) {
    return new Waiting(
        request.number(),
        request.customerName(),
        request.subject(),
        words.dot(request.status(), reader.locale()),
        RequestNavigation.path(request.id()));
  }

  private static Figure figure(long count, String key, RequestView view, Tone tone, Reader reader) {
    return Figure.of(
        count, reader.text("overview.requests." + key), tone, RequestNavigation.path(view));
  }
}
