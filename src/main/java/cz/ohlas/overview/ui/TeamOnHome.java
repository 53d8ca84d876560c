package cz.ohlas.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.ui.PlainTable;
import cz.ohlas.base.ui.Section;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.request.RecentRefusal;
import cz.ohlas.request.RequestAssignee;
import cz.ohlas.request.RequestFilter;
import cz.ohlas.request.RequestListItem;
import cz.ohlas.request.RequestNarrowing;
import cz.ohlas.request.RequestService;
import cz.ohlas.request.RequestSort;
import cz.ohlas.request.RequestState;
import cz.ohlas.request.RequestView;
import cz.ohlas.request.TeamLoad;
import cz.ohlas.request.TeamService;
import cz.ohlas.request.ui.RequestNavigation;
import cz.ohlas.request.ui.StatusWords;
import cz.ohlas.security.Role;
import cz.ohlas.workingtime.WorkingCalendarService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;

/**
 * For those who lead support: who has how much to do, what is due today, the refusals that they may
 * reverse (REQ-5), and the remote connections after which nobody has confirmed yet that the
 * application was closed (REM-4).
 */
@org.springframework.stereotype.Component
@Order(15)
class TeamOnHome implements HomePart {

  private static final int SHOWN = 6;

  /** What is late comes first, and stands elsewhere. */
  private static final int READ = 60;

  private static final Set<Role> LEADS = Set.of(Role.LEAD);

  private final TeamService team;
  private final RequestService requests;
  private final WorkingCalendarService calendars;
  private final StaffDirectory staff;
  private final ConsoleClock clock;

  TeamOnHome(
      TeamService team,
      RequestService requests,
      WorkingCalendarService calendars,
      StaffDirectory staff,
      ConsoleClock clock) {
    this.team = team;
    this.requests = requests;
    this.calendars = calendars;
    this.staff = staff;
    this.clock = clock;
  }

  @Override
  public List<Component> sections(Reader reader) {
    if (!reader.holdsAny(LEADS)) {
      return List.of();
    }
    List<Component> sections = new ArrayList<>();
    sections.add(new Section("overview.load.title", load(reader)));
    Instant now = clock.instant();
    List<Waiting> today =
        list(RequestView.TODAY, READ).stream()
            .filter(row -> !row.status().isOverdue(now))
            .limit(SHOWN)
            .map(row -> waiting(row, reader))
            .toList();
    add(sections, "overview.today.title", today, RequestView.TODAY, reader);
    refusals(sections, reader);
    List<Waiting> notClosed =
        list(RequestView.NOT_CLOSED, SHOWN).stream().map(row -> notClosed(row, reader)).toList();
    add(sections, "overview.notClosed.title", notClosed, RequestView.NOT_CLOSED, reader);
    return sections;
  }

  private PlainTable load(Reader reader) {
    PlainTable table =
        new PlainTable(
                "overview.load.who",
                "overview.load.open",
                "overview.load.today",
                "overview.load.late")
            .withFigures(1)
            .withFigures(2)
            .withFigures(3);
    table.addClassName("team-load");
    for (TeamLoad load : team.loads()) {
      table.row(
          who(load, reader),
          figure(load.open(), RequestView.TEAM, load, Tone.NEUTRAL, reader),
          figure(load.today(), RequestView.TODAY, load, Tone.WARNING, reader),
          figure(load.late(), RequestView.LATE, load, Tone.DANGER, reader));
    }
    return table;
  }

  private static Span who(TeamLoad load, Reader reader) {
    Span who = new Span(load.staffId() == null ? reader.text("overview.load.nobody") : load.name());
    if (load.away()) {
      Span away = new Span(" · " + reader.text("overview.load.away"));
      away.addClassName("quiet");
      who.add(away);
    }
    return who;
  }

  private static Component figure(
      long count, RequestView view, TeamLoad load, Tone tone, Reader reader) {
    if (count == 0) {
      Span none = new Span("0");
      none.addClassName("quiet");
      return none;
    }
    Long person = load.staffId();
    RequestNarrowing whose =
        RequestNarrowing.of(person == null ? RequestAssignee.NOBODY : RequestAssignee.of(person));
    Anchor link =
        new Anchor(
            RequestNavigation.path(RequestFilter.TEAM.withView(view).withNarrowing(null, whose)),
            reader.formats().number(count));
    if (tone != Tone.NEUTRAL) {
      link.addClassName(tone.className());
    }
    return link;
  }

  private void refusals(List<Component> sections, Reader reader) {
    List<RecentRefusal> refusals = team.refusals(SHOWN);
    if (refusals.isEmpty()) {
      return;
    }
    RequestFilter all =
        RequestFilter.TEAM
            .withView(RequestView.ALL)
            .withNarrowing(null, RequestNarrowing.of(RequestState.REFUSED));
    sections.add(
        new Section(
                "overview.refusals.title",
                new WaitingRows(
                    refusals.stream().map(refusal -> waiting(refusal, reader)).toList()))
            .withActions(all(RequestNavigation.path(all), reader)));
  }

  private static void add(
      List<Component> sections,
      String titleKey,
      List<Waiting> rows,
      RequestView view,
      Reader reader) {
    if (!rows.isEmpty()) {
      sections.add(
          new Section(titleKey, new WaitingRows(rows))
              .withActions(all(RequestNavigation.path(view), reader)));
    }
  }

  private static Anchor all(String path, Reader reader) {
    return new Anchor(path, reader.text("overview.all"));
  }

  private List<RequestListItem> list(RequestView view, int most) {
    return requests.list(
        RequestFilter.TEAM.withView(view), ListSlice.first(RequestSort.USUAL, false, most));
  }

  private Waiting waiting(RequestListItem row, Reader reader) {
    StatusWords words = new StatusWords(calendars.current(), clock.instant());
    return new Waiting(
        row.number(),
        row.customerName(),
        row.subject(),
        words.dot(row.status(), reader.locale()),
        RequestNavigation.path(row.id()));
  }

  private Waiting notClosed(RequestListItem row, Reader reader) {
    Long whose = row.assigneeStaffId();
    return new Waiting(
        row.number(),
        row.customerName(),
        row.subject(),
        new StatusDot(
            Tone.WARNING,
            whose == null ? reader.text("overview.load.nobody") : staff.nameOf(whose)),
        RequestNavigation.path(row.id()));
  }

  private Waiting waiting(RecentRefusal refusal, Reader reader) {
    return new Waiting(
        refusal.number(),
        refusal.customerName(),
        reader.text("request.ground." + refusal.ground()) + ": " + refusal.subject(),
        new StatusDot(
            Tone.INFO,
            staff.nameOf(refusal.staffId()) + " · " + reader.formats().date(refusal.enteredAt())),
        RequestNavigation.path(refusal.requestId()));
  }
}
