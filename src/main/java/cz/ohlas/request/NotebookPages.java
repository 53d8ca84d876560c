package cz.ohlas.request;

import cz.ohlas.base.NotFound;
import cz.ohlas.document.StoredDocument;

/** Notes and files of a request; also one that has ended may get some. */
record NotebookPages(SupportRequest request) {

  void note(NoteInput input, Entry entry) {
    request.notes.add(new RequestNote(request, input, entry));
    request.changedAt = entry.now();
  }

  void attach(StoredDocument document, String note, Entry entry) {
    request.attachments.add(new RequestAttachment(request, document, note, entry));
    request.changedAt = entry.now();
  }

  void removeAttachment(long attachmentId, String reason, Entry entry) {
    request.attachments.stream()
        .filter(file -> file.hasId(attachmentId))
        .findFirst()
        .orElseThrow(() -> new NotFound(RequestAttachment.class, attachmentId))
        .remove(reason, entry);
    request.changedAt = entry.now();
  }
}
