package cz.ohlas.request;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is written down beside a request's queries and work. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RequestNotebookService {

  private final RequestStore store;

  RequestNotebookService(RequestStore store) {
    this.store = store;
  }

  /** Adds a note, also to a request that has ended. */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void addNote(long id, long version, NoteInput input) {
    store.load(id, version).note(input, store.entry());
  }
}
