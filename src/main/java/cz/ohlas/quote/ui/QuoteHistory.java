package cz.ohlas.quote.ui;

import com.vaadin.flow.component.Composite;
import cz.ohlas.base.Formats;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.ui.Timeline;
import cz.ohlas.quote.QuoteAnswer;
import cz.ohlas.quote.QuoteApproval;
import cz.ohlas.quote.QuoteDetail;
import cz.ohlas.quote.QuoteState;
import java.time.Instant;

/** What happened to a quote, in sentences. */
final class QuoteHistory extends Composite<Timeline> {

  private final transient QuoteDetail quote;
  private final transient StaffDirectory directory;

  QuoteHistory(QuoteDetail quote, StaffDirectory directory) {
    this.quote = quote;
    this.directory = directory;
  }

  @Override
  protected Timeline initContent() {
    Timeline timeline = new Timeline();
    timeline.add(
        quote.createdAt(),
        getTranslation("quote.history.begun", directory.nameOf(quote.createdByStaffId())));
    quote.pastApprovals().forEach(past -> addApproval(timeline, past));
    addApproval(timeline, quote.approval());
    QuoteDetail.Sent sent = quote.sent();
    if (sent != null) {
      timeline.add(
          sent.at(),
          getTranslation(
              "quote.history.sent",
              directory.nameOf(sent.byStaffId()),
              getTranslation("quote.channel." + sent.channel().name())));
    }
    QuoteAnswer answer = quote.answer();
    if (answer != null) {
      timeline.add(answer.at(), answered(answer));
    }
    return timeline;
  }

  private void addApproval(Timeline timeline, QuoteApproval approval) {
    Instant asked = approval.requestedAt();
    Long asker = approval.requestedByStaffId();
    if (asked != null && asker != null) {
      timeline.add(asked, getTranslation("quote.history.asked", directory.nameOf(asker)));
    }
    Instant decided = approval.decidedAt();
    Long decider = approval.decidedByStaffId();
    if (decided != null && decider != null) {
      timeline.add(
          decided,
          getTranslation(
              approval.granted() ? "quote.history.approved" : "quote.history.givenBack",
              directory.nameOf(decider),
              approval.words()));
    }
  }

  private String answered(QuoteAnswer answer) {
    String day = Formats.of(getLocale()).date(answer.on());
    if (quote.state() == QuoteState.ACCEPTED) {
      return answer.orderNumber().isBlank()
          ? getTranslation("quote.history.accepted", answer.byName(), day)
          : getTranslation(
              "quote.history.acceptedByOrder", answer.byName(), day, answer.orderNumber());
    }
    return answer.words().isBlank()
        ? getTranslation("quote.history.declined", day)
        : getTranslation("quote.history.declinedBecause", day, answer.words());
  }
}
