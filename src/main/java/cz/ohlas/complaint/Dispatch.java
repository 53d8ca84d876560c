package cz.ohlas.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That the reply was signed and sent, by which the complaint is dealt with (CMP-3).
 *
 * @param signedByStaffId who signed
 * @param signedAt when it was signed and recorded
 * @param asDeputy whether the deputy signed in place of the head
 * @param dispatchedOn the day on which it left
 * @param way how it was sent
 * @param documentId the letter as it was sent
 */
@Embeddable
record Dispatch(
    @Column(name = "signed_by_staff_id") Long signedByStaffId,
    @Column(name = "signed_at") Instant signedAt,
    @Column(name = "signed_as_deputy") Boolean asDeputy,
    @Column(name = "dispatched_on") LocalDate dispatchedOn,
    @Enumerated(EnumType.STRING) @Column(name = "dispatch_way", length = 20) DispatchWay way,
    @Column(name = "reply_document_id") Long documentId) {}
