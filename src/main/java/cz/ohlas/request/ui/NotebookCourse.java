package cz.ohlas.request.ui;

import cz.ohlas.base.Formats;
import cz.ohlas.base.Translations;
import cz.ohlas.document.ui.DocumentLink;
import cz.ohlas.request.NextStepEnd;
import cz.ohlas.request.NoteKind;
import cz.ohlas.request.RequestNotebook;
import cz.ohlas.request.RequestNotebook.AttachmentFact;
import cz.ohlas.request.RequestNotebook.LinkFact;
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
    notebook.attachments().forEach(this::file);
    notebook.links().forEach(this::link);
    StepFact before = null;
    for (StepFact step : notebook.steps()) {
      step(step, before != null && before.end() == NextStepEnd.MOVED);
      before = step;
    }
    return turns;
  }

  private void file(AttachmentFact file) {
    String sentence = text("request.course.file", file.fileName(), name(file.staffId()));
    String whole = file.note().isEmpty() ? sentence : sentence + " " + file.note();
    Long by = file.removedByStaffId();
    String why = file.removalReason();
    turns.add(
        by == null
            ? new Turn(
                file.enteredAt(),
                whole,
                new DocumentLink(file.fileName(), () -> desk.notebooks().attachment(file.id())))
            : new Turn(file.enteredAt(), whole));
    if (file.removedAt() != null && by != null && why != null) {
      turns.add(
          new Turn(
              file.removedAt(),
              text("request.course.fileRemoved", file.fileName(), name(by), why)));
    }
  }

  private void link(LinkFact link) {
    turns.add(
        new Turn(
            link.enteredAt(),
            text("request.course.link." + link.kind(), link.number(), name(link.staffId()))));
    Long by = link.removedByStaffId();
    if (link.removedAt() != null && by != null) {
      turns.add(
          new Turn(link.removedAt(), text("request.course.unlinked", link.number(), name(by))));
    }
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
