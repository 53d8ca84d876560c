package cz.ohlas.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One point claimed in a complaint, with its decision once there is one. */
@Entity
@Table(name = "complaint_point")
class ComplaintPoint {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_point_seq")
  @SequenceGenerator(
      name = "complaint_point_seq",
      sequenceName = "complaint_point_seq",
      allocationSize = 50)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "complaint_id", nullable = false)
  @SuppressWarnings("UnusedVariable") // Hibernate reads it
  private Complaint complaint;

  @Column(name = "position", nullable = false)
  private int position;

  @Column(name = "claim", nullable = false, length = 4000)
  private String claim;

  @Column(name = "demand", length = 2000)
  private @Nullable String demand;

  @Enumerated(EnumType.STRING)
  @Column(name = "verdict", length = 20)
  private @Nullable Verdict verdict;

  @Column(name = "findings", length = 4000)
  private @Nullable String findings;

  @Column(name = "rule_words", length = 2000)
  private @Nullable String rule;

  @Column(name = "reasons", length = 4000)
  private @Nullable String reasons;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected ComplaintPoint() {}

  /** A point without a decision; what is claimed is written by a correction or a change. */
  ComplaintPoint(Complaint complaint) {
    this.complaint = complaint;
    this.claim = "";
  }

  /** Whether it is this point that somebody typed. */
  boolean is(PointInput input) {
    return id != null && id.equals(input.id());
  }

  void placeAt(int place) {
    position = place;
  }

  /** What is claimed, demanded and decided about it. */
  void change(PointInput input) {
    correct(input);
    verdict = input.verdict();
    findings = Blank.toNull(input.findings());
    rule = Blank.toNull(input.rule());
    reasons = Blank.toNull(input.reasons());
  }

  /** What is claimed and demanded; a decision drafted meanwhile stays. */
  void correct(PointInput input) {
    claim = input.claim().strip();
    demand = Blank.toNull(input.demand());
  }

  int position() {
    return position;
  }

  PointInput asInput() {
    return new PointInput(
        id,
        claim,
        Objects.requireNonNullElse(demand, ""),
        verdict,
        Objects.requireNonNullElse(findings, ""),
        Objects.requireNonNullElse(rule, ""),
        Objects.requireNonNullElse(reasons, ""));
  }

  /** The same point without its decision, for those who may not read one that is not final. */
  PointInput asClaimed() {
    return new PointInput(id, claim, Objects.requireNonNullElse(demand, ""), null, "", "", "");
  }

  boolean isDecided() {
    return verdict != null && findings != null && reasons != null;
  }

  boolean isUpheld() {
    return verdict != null && verdict.isUpheld();
  }
}
