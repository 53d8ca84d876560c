package cz.ohlas.request;

import static cz.ohlas.request.CourseVoice.joined;

import cz.ohlas.request.RequestNotebook.AttachmentFact;
import cz.ohlas.request.RequestNotebook.LinkFact;
import cz.ohlas.request.RequestNotebook.NoteFact;
import cz.ohlas.request.RequestNotebook.StepFact;

/**
 * What is kept beside a request's queries, work and ends, in plain sentences. The customer is told
 * of it what they were told before and what is theirs: never a note for colleagues, a next step, or
 * another customer's request.
 */
record NotebookTurns(RequestFact fact, RequestNotebook notebook, CourseVoice voice) {

  /** Who may log what; these have no rule of their own. */
  private static final String LOGGING = "ACC-2";

  void tell() {
    notebook.notes().forEach(this::note);
    notebook.attachments().forEach(this::file);
    notebook.links().forEach(this::link);
    if (voice.isInternal()) {
      StepFact before = null;
      for (StepFact step : notebook.steps()) {
        step(step, before != null && before.end() == NextStepEnd.MOVED);
        before = step;
      }
    }
  }

  private void note(NoteFact note) {
    boolean told = note.kind() == NoteKind.TOLD;
    if (note.kind() == NoteKind.INTERNAL && !voice.isInternal()) {
      return;
    }
    String key =
        told ? "request.course.told." + note.channel() : "request.course.note." + note.kind();
    boolean bare = note.text().isEmpty() || !(told || voice.isInternal());
    voice.add(
        note.happenedAt(),
        LOGGING,
        voice.text(
            bare ? "request.course.vainCall" : key, voice.name(note.staffId()), note.text()));
  }

  private void file(AttachmentFact file) {
    boolean removed = file.removedAt() != null;
    if (removed && !voice.isInternal()) {
      return;
    }
    String sentence =
        voice.text("request.course.file", file.fileName(), voice.name(file.staffId()));
    voice.add(
        file.enteredAt(),
        LOGGING,
        voice.isInternal() ? joined(sentence, file.note()) : sentence,
        "",
        removed ? CourseTurn.Origin.OTHER : CourseTurn.Origin.FILE,
        file.id());
    Long by = file.removedByStaffId();
    String why = file.removalReason();
    if (file.removedAt() != null && by != null && why != null) {
      voice.add(
          file.removedAt(),
          LOGGING,
          voice.text("request.course.fileRemoved", file.fileName(), voice.name(by), why));
    }
  }

  private void link(LinkFact link) {
    boolean theirs = link.removedAt() == null && link.customerId() == fact.customerId();
    if (!theirs && !voice.isInternal()) {
      return;
    }
    voice.add(
        link.enteredAt(),
        LOGGING,
        voice.text(
            "request.course.link." + link.kind(), link.number(), voice.name(link.staffId())));
    Long by = link.removedByStaffId();
    if (link.removedAt() != null && by != null) {
      voice.add(
          link.removedAt(),
          LOGGING,
          voice.text("request.course.unlinked", link.number(), voice.name(by)));
    }
  }

  private void step(StepFact step, boolean moved) {
    String what = voice.text("request.stepKind." + step.kind());
    String when =
        step.timed() ? voice.formats().dateTime(step.dueAt()) : voice.formats().date(step.dueAt());
    String sentence =
        voice.text(
            moved ? "request.course.stepMoved" : "request.course.step",
            what,
            when,
            voice.name(step.whoseStaffId()));
    voice.add(step.enteredAt(), LOGGING, joined(sentence, step.text()));
    Long by = step.closedByStaffId();
    if (step.closedAt() != null && by != null && step.end() != NextStepEnd.MOVED) {
      String ended = step.end() == NextStepEnd.DONE ? ".done" : ".dropped";
      voice.add(
          step.closedAt(),
          LOGGING,
          voice.text("request.course.step" + ended, what, voice.name(by)));
    }
  }
}
