package cz.ohlas.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * That a complaint was decided, by whom and in what capacity (CMP-2).
 *
 * @param decidedAt when the decision became final
 * @param decidedByStaffId the head or the deputy
 * @param asDeputy whether it was the deputy named for the period
 * @param aboutSelf that the head decided about the head, because nobody else could: the recorded
 *     fact of CMP-2
 */
@Embeddable
record Decision(
    @Column(name = "decided_at") Instant decidedAt,
    @Column(name = "decided_by_staff_id") Long decidedByStaffId,
    @Column(name = "decided_as_deputy") Boolean asDeputy,
    @Column(name = "decided_about_self") Boolean aboutSelf) {}
