package cz.ohlas.request;

import org.springframework.data.jpa.repository.JpaRepository;

/** Files of requests as stored. */
interface RequestAttachmentRepository extends JpaRepository<RequestAttachment, Long> {}
