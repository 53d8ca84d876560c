package cz.ohlas.quote;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the customer answered.
 *
 * @param on the day of the answer
 * @param byName who answered
 * @param words function and authority to act, or why it was declined
 * @param orderNumber the customer's order number, may be empty
 * @param staffId who wrote it down
 * @param at when
 */
@Embeddable
public record QuoteAnswer(
    @Column(name = "answered_on") LocalDate on,
    @Column(name = "answered_by", length = 120) String byName,
    @Column(name = "answer_words", length = 1000) String words,
    @Column(name = "order_number", length = 60) String orderNumber,
    @Column(name = "answer_written_by") Long staffId,
    @Column(name = "answer_written_at") Instant at) {}
