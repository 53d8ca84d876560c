package cz.ohlas.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The parts of a reply that the head writes freely; null where nothing was written yet. */
@Embeddable
record ReplyText(
    @Column(name = "reply_recipient", length = 500) @Nullable String recipient,
    @Column(name = "reply_introduction", length = 4000) @Nullable String introduction,
    @Column(name = "reply_review", length = 2000) @Nullable String review,
    @Column(name = "reply_attachments", length = 1000) @Nullable String attachments,
    @Column(name = "reply_language", length = 2) String language) {}
