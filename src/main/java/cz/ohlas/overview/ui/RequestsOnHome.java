package cz.ohlas.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.ui.Section;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.request.RequestAssignee;
import cz.ohlas.request.RequestCounts;
import cz.ohlas.request.RequestFilter;
import cz.ohlas.request.RequestListItem;
import cz.ohlas.request.RequestNarrowing;
import cz.ohlas.request.RequestService;
import cz.ohlas.request.RequestSort;
import cz.ohlas.request.RequestView;
import cz.ohlas.request.Stage;
import cz.ohlas.request.ui.IntakeButton;
import cz.ohlas.request.ui.NextStepWords;
import cz.ohlas.request.ui.RequestNavigation;
import cz.ohlas.request.ui.StatusWords;
import cz.ohlas.security.Role;
import cz.ohlas.workingtime.WorkingCalendarService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;

/**
 * Requests: one's own by what is due next, one's next steps, and what waits for the customer; for a
 * lead before that what is late and what lies with people who are away. The head sees how many
 * there are (REQ-3, REQ-4).
 */
@org.springframework.stereotype.Component
@Order(20)
class RequestsOnHome implements HomePart {

  private static final int SHOWN = 6;
  private static final Set<Role> SUPPORT = Set.of(Role.LEAD, Role.ENGINEER);
  private static final Set<Role> LEADS = Set.of(Role.LEAD);
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
    if (reader.holdsAny(LEADS)) {
      return leads(requests.counts(), reader);
    }
    if (reader.holdsAny(SUPPORT)) {
      return engineers(requests.counts(), reader);
    }
    if (reader.holdsAny(HEAD)) {
      RequestCounts counts = requests.counts();
      return List.of(
          figure(counts.team(), "team", RequestView.TEAM, Tone.INFO, reader),
          figure(counts.late(), "late", RequestView.LATE, Tone.DANGER, reader));
    }
    return List.of();
  }

  private static List<Figure> leads(RequestCounts counts, Reader reader) {
    return List.of(
        figure(counts.team(), "team", RequestView.TEAM, Tone.INFO, reader),
        figure(counts.today(), "today", RequestView.TODAY, Tone.WARNING, reader),
        figure(counts.late(), "late", RequestView.LATE, Tone.DANGER, reader),
        figure(counts.absent(), "absent", RequestView.ABSENT, Tone.WARNING, reader),
        figure(counts.notClosed(), "notClosed", RequestView.NOT_CLOSED, Tone.WARNING, reader));
  }

  private static List<Figure> engineers(RequestCounts counts, Reader reader) {
    return List.of(
        figure(counts.mine(), "mine", RequestView.MINE, Tone.INFO, reader),
        figure(counts.myNextStep(), "nextStep", RequestView.MY_NEXT_STEP, Tone.WARNING, reader),
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
    Map<Long, RequestListItem> rows = new LinkedHashMap<>();
    if (reader.holdsAny(LEADS)) {
      Stream.of(RequestView.LATE, RequestView.ABSENT)
          .flatMap(view -> first(RequestFilter.TEAM.withView(view), SHOWN))
          .forEach(row -> rows.putIfAbsent(row.id(), row));
    }
    // Those that wait for the customer have a place of their own below
    first(RequestFilter.TEAM.withView(RequestView.MINE), 2 * SHOWN)
        .filter(row -> row.stage() != Stage.WAITING)
        .limit(SHOWN)
        .forEach(row -> rows.putIfAbsent(row.id(), row));
    return rows.values().stream().map(row -> waiting(row, reader)).toList();
  }

  @Override
  public List<Component> sections(Reader reader) {
    if (!reader.holdsAny(SUPPORT)) {
      return List.of();
    }
    List<Component> sections = new ArrayList<>();
    NextStepWords words = new NextStepWords(words(), reader.locale());
    RequestFilter steps = RequestFilter.TEAM.withView(RequestView.MY_NEXT_STEP);
    section(
        sections,
        "overview.steps.title",
        steps,
        first(steps, SHOWN)
            .map(row -> waiting(row, new StatusDot(words.tone(row), words.shortly(row))))
            .toList(),
        reader);
    RequestFilter held =
        RequestFilter.TEAM
            .withView(RequestView.WAITING)
            .withNarrowing(null, RequestNarrowing.of(RequestAssignee.ME));
    section(
        sections,
        "overview.held.title",
        held,
        first(held, SHOWN).map(row -> waiting(row, reader)).toList(),
        reader);
    return sections;
  }

  @Override
  public List<Component> actions(Reader reader) {
    return reader.holdsAny(SUPPORT) ? List.of(new IntakeButton()) : List.of();
  }

  private static void section(
      List<Component> sections,
      String titleKey,
      RequestFilter filter,
      List<Waiting> rows,
      Reader reader) {
    if (!rows.isEmpty()) {
      Anchor all = new Anchor(RequestNavigation.path(filter), reader.text("overview.all"));
      sections.add(new Section(titleKey, new WaitingRows(rows)).withActions(all));
    }
  }

  private Stream<RequestListItem> first(RequestFilter filter, int most) {
    return requests.list(filter, ListSlice.first(RequestSort.USUAL, false, most)).stream();
  }

  private StatusWords words() {
    return new StatusWords(calendars.current(), clock.instant());
  }

  private Waiting waiting(RequestListItem row, Reader reader) {
    return waiting(row, words().dot(row.status(), reader.locale()));
  }

  private static Waiting waiting(RequestListItem row, StatusDot state) {
    return new Waiting(
        row.number(), row.customerName(), row.subject(), state, RequestNavigation.path(row.id()));
  }

  private static Figure figure(long count, String key, RequestView view, Tone tone, Reader reader) {
    return Figure.of(
        count, reader.text("overview.requests." + key), tone, RequestNavigation.path(view));
  }
}
