package cz.ohlas.quote;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.document.StoredDocument;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a version of a quote stands, and the steps that lead from one state to the next. */
@Embeddable
class QuoteCourse {

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 20)
  private QuoteState state = QuoteState.DRAFT;

  @Embedded private QuoteApproval approval = QuoteApproval.NONE;

  /** What the head said before, in its order: it binds no more, but it was said. */
  @ElementCollection
  @CollectionTable(name = "quote_past_approval", joinColumns = @JoinColumn(name = "quote_id"))
  @OrderColumn(name = "position")
  private List<QuoteApproval> pastApprovals = new ArrayList<>();

  @Column(name = "sent_at")
  private @Nullable Instant sentAt;

  @Column(name = "sent_by_staff_id")
  private @Nullable Long sentByStaffId;

  @Enumerated(EnumType.STRING)
  @Column(name = "channel", length = 20)
  private @Nullable QuoteChannel channel;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "document_id")
  private @Nullable StoredDocument document;

  @Embedded private @Nullable QuoteAnswer answer;

  @Column(name = "contract_id")
  private @Nullable Long contractId;

  /** It begins as a draft. */
  protected QuoteCourse() {}

  /** Its content changes; what the head agreed to before counts no more. */
  void revise() {
    expectDraft();
    say(QuoteApproval.NONE);
  }

  private void say(QuoteApproval next) {
    if (approval.decidedAt() != null) {
      pastApprovals.add(approval);
    }
    approval = next;
  }

  /** Asks the head to agree (PRC-5). */
  void requestApproval(String reason, long staffId, Instant now) {
    expectDraft();
    say(QuoteApproval.requested(reason, staffId, now));
    state = QuoteState.AWAITING_APPROVAL;
  }

  /** The head agrees, or gives it back; either way it is a draft again. */
  void decide(boolean agreed, String words, long staffId, Instant now) {
    expect(QuoteState.AWAITING_APPROVAL, "quote.rule.notAwaiting");
    approval = approval.decided(agreed, words, staffId, now);
    state = QuoteState.DRAFT;
  }

  /** Went to the customer. */
  void send(StoredDocument sent, QuoteChannel by, long staffId, Instant now) {
    expectUnsent();
    state = QuoteState.SENT;
    document = sent;
    channel = by;
    sentByStaffId = staffId;
    sentAt = now;
  }

  /** A newer version went to the customer. */
  void supersede() {
    if (state == QuoteState.ACCEPTED) {
      throw BusinessRuleViolation.plain("quote.rule.acceptedMeanwhile");
    }
    state = QuoteState.SUPERSEDED;
  }

  /** The customer agreed. */
  void accept(QuoteAnswer agreement) {
    answer = agreement;
    state = QuoteState.ACCEPTED;
  }

  /** The contract that came of it. */
  void becameContract(long contract) {
    contractId = contract;
  }

  /** The customer said no. */
  void decline(QuoteAnswer refusal) {
    expectSent();
    answer = refusal;
    state = QuoteState.DECLINED;
  }

  void expectDraft() {
    expect(QuoteState.DRAFT, "quote.rule.onlyDraft");
  }

  void expectUnsent() {
    expect(QuoteState.DRAFT, "quote.rule.sentAlready");
  }

  void expectSent() {
    expect(QuoteState.SENT, "quote.rule.notSent");
  }

  private void expect(QuoteState expected, String messageKey) {
    if (state != expected) {
      throw BusinessRuleViolation.plain(messageKey);
    }
  }

  /** Whether a next version may follow. */
  boolean isReplaceable() {
    return state != QuoteState.ACCEPTED && state != QuoteState.SUPERSEDED;
  }

  /** Where it stands on the day, Europe/Prague: a binding day that passed ends it. */
  static QuoteState shown(QuoteState state, LocalDate bindingUntil, LocalDate today) {
    return state == QuoteState.SENT && bindingUntil.isBefore(today) ? QuoteState.EXPIRED : state;
  }

  QuoteState state() {
    return state;
  }

  QuoteApproval approval() {
    return approval;
  }

  List<QuoteApproval> pastApprovals() {
    return List.copyOf(pastApprovals);
  }

  @Nullable Instant sentAt() {
    return sentAt;
  }

  /** How it went out, null until then. */
  QuoteDetail.@Nullable Sent sent() {
    Instant at = sentAt;
    Long by = sentByStaffId;
    QuoteChannel how = channel;
    return at == null || by == null || how == null ? null : new QuoteDetail.Sent(at, by, how);
  }

  @Nullable StoredDocument document() {
    return document;
  }

  @Nullable QuoteAnswer answer() {
    return answer;
  }

  @Nullable Long contractId() {
    return contractId;
  }
}
