package cz.ohlas.demo;

import cz.ohlas.base.ListSlice;
import cz.ohlas.request.AbsenceInput;
import cz.ohlas.request.AbsenceService;
import cz.ohlas.request.LinkKind;
import cz.ohlas.request.NextStepInput;
import cz.ohlas.request.NextStepKind;
import cz.ohlas.request.NextStepService;
import cz.ohlas.request.NoteInput;
import cz.ohlas.request.RequestFact;
import cz.ohlas.request.RequestFilter;
import cz.ohlas.request.RequestLinkService;
import cz.ohlas.request.RequestListItem;
import cz.ohlas.request.RequestNotebookService;
import cz.ohlas.request.RequestReference;
import cz.ohlas.request.RequestService;
import cz.ohlas.request.RequestSort;
import cz.ohlas.request.VainCallInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What support has set itself for the coming days: next steps, notes, links, an absence. */
@Component
@Profile("demo")
class DemoDiary {

  private static final int LOOKED_AT = 30;

  private final RequestService requests;
  private final NextStepService steps;
  private final RequestNotebookService notebooks;
  private final RequestLinkService links;
  private final AbsenceService absences;
  private final Stage stage;

  DemoDiary(
      RequestService requests,
      NextStepService steps,
      RequestNotebookService notebooks,
      RequestLinkService links,
      AbsenceService absences,
      Stage stage) {
    this.requests = requests;
    this.steps = steps;
    this.notebooks = notebooks;
    this.links = links;
    this.absences = absences;
    this.stage = stage;
  }

  /** Writes it, as of the present moment. */
  void write(Scene scene) {
    LocalDate today = stage.today();
    long away = scene.crew().engineers().getLast();
    stage.does(
        away, stage.now(), () -> absences.set(new AbsenceInput(away, today, today.plusDays(3))));
    List<RequestListItem> open =
        stage.system(
            stage.now(),
            () ->
                requests.list(
                    RequestFilter.TEAM, ListSlice.first(RequestSort.DUE, false, LOOKED_AT)));
    List<RequestListItem> worked =
        open.stream()
            .filter(row -> row.assigneeStaffId() != null && !row.state().isWaiting())
            .toList();
    if (worked.size() >= 4) {
      step(worked.get(0), NextStepKind.CALL_BACK, today, null, "Ověřit, zda hovory jdou.");
      step(worked.get(1), NextStepKind.VENDOR, today.plusDays(2), null, "Hlášení chyby č. 4 812");
      step(
          worked.get(2),
          NextStepKind.CALL_BACK,
          today.plusDays(1),
          LocalTime.of(9, 30),
          "Domluvit čas připojení.");
      note(worked.get(1), "Zákazník má dispečink obsazený jen do 16 hodin.");
      callInVain(worked.get(2));
    }
    worked.stream().skip(3).limit(3).forEach(this::linkWithLikeOne);
  }

  private void step(
      RequestListItem row,
      NextStepKind kind,
      LocalDate day,
      @Nullable LocalTime time,
      String text) {
    NextStepInput input = new NextStepInput(kind, day, time, engineer(row), text);
    does(row, () -> steps.plan(row.id(), version(row), input));
  }

  private void note(RequestListItem row, String text) {
    does(
        row,
        () -> notebooks.addNote(row.id(), version(row), new NoteInput(text, null, stage.now())));
  }

  private void callInVain(RequestListItem row) {
    Instant again = Stage.at(stage.today().plusDays(1), 10, 0);
    does(
        row,
        () -> steps.callInVain(row.id(), version(row), new VainCallInput(stage.now(), "", again)));
  }

  private void linkWithLikeOne(RequestListItem row) {
    does(
        row,
        () -> {
          RequestFact fact = requests.detail(row.id()).fact();
          Long registration = fact.registrationId();
          if (registration == null) {
            return;
          }
          links.similar(row.id(), registration, fact.subject()).stream()
              .map(RequestReference::id)
              .findFirst()
              .ifPresent(other -> links.link(row.id(), fact.version(), other, LinkKind.LINKED));
        });
  }

  private void does(RequestListItem row, Runnable deed) {
    stage.does(engineer(row), stage.now(), deed);
  }

  private long version(RequestListItem row) {
    return requests.detail(row.id()).fact().version();
  }

  private static long engineer(RequestListItem row) {
    return Objects.requireNonNull(row.assigneeStaffId());
  }
}
