package cz.ohlas.request.ui;

import cz.ohlas.base.Formats;
import cz.ohlas.base.Translations;
import cz.ohlas.request.NextStepEnd;
import cz.ohlas.request.NoteKind;
import cz.ohlas.request.RequestNotebook;
import cz.ohlas.request.RequestNotebook.NoteFact;
import cz.ohlas.request.RequestNotebook.StepFact;
import cz.ohlas.request.ui.RequestCourse.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is kept beside a request's queries, work and ends, in plain sentences. */
final class NotebookCourse {

  private final RequestDesk desk;
  private final RequestNotebook notebook;
  private final Locale locale;
  private final Formats formats;
  private final List<Turn> turns = new ArrayList<>();

  NotebookCourse(RequestDesk desk, RequestNotebook notebook, Locale locale) {
    this.desk = desk;
    this.notebook = notebook;
    this.locale = locale;
    this.formats = Formats.of(locale);
  }

  List<Turn> turns() {
    notebook.notes().forEach(this::note);
    StepFact before = null;
    for (StepFact step : notebook.steps()) {
      step(step, before != null && before.end() == NextStepEnd.MOVED);
      before = step;
    }
    return turns;
  }

  private void note(NoteFact note) {
    String key =
        note.kind() == NoteKind.TOLD
            ? "request.course.told." + note.channel()
            : "request.course.note." + note.kind();
    boolean bare = note.text().isEmpty();
    turns.add(
        new Turn(
            note.happenedAt(),
            text(bare ? "request.course.vainCall" : key, name(note.staffId()), note.text())));
  }

  private void step(StepFact step, boolean moved) {
    String what = text("request.stepKind." + step.kind());
    String when = step.timed() ? formats.dateTime(step.dueAt()) : formats.date(step.dueAt());
    String sentence =
        text(
            moved ? "request.course.stepMoved" : "request.course.step",
            what,
            when,
            name(step.whoseStaffId()));
    turns.add(
        new Turn(
            step.enteredAt(), step.text().isEmpty() ? sentence : sentence + " " + step.text()));
    Long by = step.closedByStaffId();
    if (step.closedAt() != null && by != null && step.end() != NextStepEnd.MOVED) {
      turns.add(
          new Turn(step.closedAt(), text("request.course.step" + suffix(step), what, name(by))));
    }
  }

  private static String suffix(StepFact step) {
    return step.end() == NextStepEnd.DONE ? ".done" : ".dropped";
  }

  private String name(long staffId) {
    return desk.staff().nameOf(staffId);
  }

  private String text(String key, Object... arguments) {
    return Translations.text(locale, key, arguments);
  }
}
