package cz.ohlas.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Notice that was given of a contract.
 *
 * @param givenOn the day on which the other side received it
 * @param endsOn the last day of the contract that it brings
 * @param givenBy the person who signed it
 * @param document by which letter or message, or why
 * @param staffId who wrote it down
 * @param at when it was written down
 */
@Embeddable
public record ContractNotice(
    @Column(name = "notice_given_on") LocalDate givenOn,
    @Column(name = "notice_ends_on") LocalDate endsOn,
    @Enumerated(EnumType.STRING) @Column(name = "notice_party", length = 20) NoticeParty party,
    @Column(name = "notice_given_by", length = 200) String givenBy,
    @Column(name = "notice_document", length = 1000) String document,
    @Column(name = "notice_staff_id") Long staffId,
    @Column(name = "notice_at") Instant at) {

  static ContractNotice of(NoticeInput input, long staffId, Instant now) {
    return new ContractNotice(
        input.givenOn(),
        input.endsOn(),
        input.party(),
        input.givenBy().strip(),
        input.document().strip(),
        staffId,
        now);
  }
}
