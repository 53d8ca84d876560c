package cz.ohlas.overview.ui;

import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.complaint.ComplaintCounts;
import cz.ohlas.complaint.ComplaintOverview;
import cz.ohlas.complaint.TermUrgency;
import cz.ohlas.complaint.TermWords;
import cz.ohlas.complaint.WaitingComplaint;
import cz.ohlas.security.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Complaints: all open ones for head and deputy, for others those they were asked about (CMP-2,
 * ACC-7).
 */
@Component
@Order(10)
class ComplaintsOnHome implements HomePart {

  private static final int SHOWN = 8;
  private static final String LIST = "complaints";
  private static final Set<Role> READERS =
      Set.of(Role.HEAD, Role.ACCOUNT_MANAGER, Role.LEAD, Role.ENGINEER);

  private final ComplaintOverview complaints;

  ComplaintsOnHome(ComplaintOverview complaints) {
    this.complaints = complaints;
  }

  @Override
  public List<Figure> figures(Reader reader) {
    if (!reader.holdsAny(READERS) || !complaints.isDeciding()) {
      return List.of();
    }
    ComplaintCounts counts = complaints.counts();
    Stream<Figure> overdue =
        counts.overdue() == 0
            ? Stream.empty()
            : Stream.of(
                Figure.of(
                    counts.overdue(),
                    reader.text("overview.complaints.overdue"),
                    Tone.DANGER,
                    LIST));
    return Stream.concat(
            overdue,
            Stream.of(
                Figure.of(
                    counts.inTerm(), reader.text("overview.complaints.inTerm"), Tone.INFO, LIST),
                Figure.of(
                    counts.endingToday() + counts.endingTomorrow(),
                    reader.text("overview.complaints.ending"),
                    Tone.WARNING,
                    LIST),
                Figure.of(
                    counts.toSign(), reader.text("overview.complaints.toSign"), Tone.INFO, LIST)))
        .toList();
  }

  @Override
  public List<Waiting> waiting(Reader reader) {
    if (!reader.holdsAny(READERS)) {
      return List.of();
    }
    List<WaitingComplaint> mine =
        complaints.isDeciding() ? complaints.waiting(SHOWN) : complaints.statementsAsked();
    return mine.stream().map(complaint -> waiting(complaint, reader)).toList();
  }

  private static Waiting waiting(WaitingComplaint complaint, Reader reader) {
    String term = TermWords.of(reader.locale(), reader.today()).open(complaint.term());
    return new Waiting(
        complaint.number(),
        complaint.customer(),
        complaint.subject(),
        new StatusDot(tone(complaint.urgency()), term),
        LIST + "/" + complaint.id());
  }

  private static Tone tone(TermUrgency urgency) {
    return switch (urgency) {
      case CALM -> Tone.GOOD;
      case SOON -> Tone.WARNING;
      case NOW, LATE -> Tone.DANGER;
    };
  }
}
