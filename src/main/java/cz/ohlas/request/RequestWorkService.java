package cz.ohlas.request;

import cz.ohlas.base.NotFound;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done within a request: examinations, work, remote connections. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RequestWorkService {

  private final RequestStore store;
  private final RemoteToolRepository tools;

  RequestWorkService(RequestStore store, RemoteToolRepository tools) {
    this.store = store;
    this.tools = tools;
  }

  /** The tools with which a connection may be started now (REM-2). */
  public List<RemoteToolItem> usableTools() {
    return tools.usable().stream().map(RemoteTool::item).toList();
  }

  /** Notes an examination of the fault with its conclusion. */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void examineFault(long id, long version, ExaminationInput input) {
    store.load(id, version).examine(input, store.entry());
  }

  /** Notes work (SCO-W); also of an ended request, when it is reported late. */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void logWork(long id, long version, WorkInput input) {
    store.load(id, version).logWork(input, store.entry());
  }

  /** Starts a remote connection (REM-1..4) as far as it has come. */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void connect(long id, long version, RemoteSessionInput input) {
    RemoteTool tool =
        tools
            .findById(input.toolId())
            .orElseThrow(() -> new NotFound(RemoteTool.class, input.toolId()));
    store.load(id, version).connect(tool, input, store.entry());
  }

  /** Writes down how far a remote connection has come since. */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void changeSession(long id, long version, long sessionId, RemoteSessionInput input) {
    store.load(id, version).changeSession(sessionId, input, store.entry());
  }
}
