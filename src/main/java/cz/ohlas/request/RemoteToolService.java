package cz.ohlas.request;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Versions;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of tools by which support connects (REM-1, REM-2). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RemoteToolService {

  private final RemoteToolRepository tools;
  private final ConsoleClock clock;

  RemoteToolService(RemoteToolRepository tools, ConsoleClock clock) {
    this.tools = tools;
    this.clock = clock;
  }

  /** All tools, retired ones too. */
  public List<RemoteToolItem> all() {
    return tools.ordered().stream().map(RemoteTool::item).toList();
  }

  /** Adds a tool and returns its id. */
  @Transactional
  @PreAuthorize("hasRole('ADMINISTRATOR')")
  public long add(RemoteToolInput input) {
    return tools.save(new RemoteTool(input)).item().id();
  }

  /** Changes a tool's name and licence. */
  @Transactional
  @PreAuthorize("hasRole('ADMINISTRATOR')")
  public void change(long id, long version, RemoteToolInput input) {
    load(id, version).change(input);
  }

  /** Retires a tool: no new connection can start with it, old records keep it. */
  @Transactional
  @PreAuthorize("hasRole('ADMINISTRATOR')")
  public void retire(long id, long version) {
    load(id, version).retire(clock.instant());
  }

  /** Takes a retired tool back into use. */
  @Transactional
  @PreAuthorize("hasRole('ADMINISTRATOR')")
  public void bringBack(long id, long version) {
    load(id, version).bringBack();
  }

  private RemoteTool load(long id, long version) {
    RemoteTool tool = tools.findById(id).orElseThrow(() -> new NotFound(RemoteTool.class, id));
    Versions.require(RemoteTool.class, id, tool.version(), version);
    return tool;
  }
}
