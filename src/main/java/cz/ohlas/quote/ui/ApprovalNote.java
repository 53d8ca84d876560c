package cz.ohlas.quote.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.quote.ApprovalReason;
import cz.ohlas.quote.QuoteApproval;
import cz.ohlas.quote.QuoteDetail;

/** Why the head must agree to the quote, and what was said about it (PRC-5). */
final class ApprovalNote extends Composite<Div> {

  ApprovalNote(QuoteDetail quote, StaffDirectory directory) {
    QuoteApproval approval = quote.approval();
    Span rule = new Span("PRC-5");
    rule.addClassName("rule-id");
    Paragraph title =
        new Paragraph(
            new Span(
                getTranslation(
                    approval.granted() ? "quote.approval.granted" : "quote.approval.needed")),
            rule);
    title.addClassName("strong");
    UnorderedList reasons = new UnorderedList();
    for (ApprovalReason reason : quote.approvalReasons()) {
      reasons.add(new ListItem(reason.sentence(getLocale())));
    }
    getContent().add(title, reasons);
    if (approval.decidedAt() == null && !quote.pastApprovals().isEmpty()) {
      addWords(quote.pastApprovals().getLast(), directory);
    }
    Long asked = approval.requestedByStaffId();
    if (asked != null && !approval.request().isBlank()) {
      getContent().add(said(directory.nameOf(asked), approval.request()));
    }
    addWords(approval, directory);
    getContent().addClassName("quote-approval");
    getContent().setClassName("quote-approval-granted", approval.granted());
  }

  /** What the head said, where anything. */
  private void addWords(QuoteApproval approval, StaffDirectory directory) {
    Long decided = approval.decidedByStaffId();
    if (decided != null && !approval.words().isBlank()) {
      getContent().add(said(directory.nameOf(decided), approval.words()));
    }
  }

  private Paragraph said(String who, String words) {
    return new Paragraph(getTranslation("quote.approval.said", who, words));
  }
}
