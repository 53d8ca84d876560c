package cz.ohlas.request;

/**
 * A remote tool as listed.
 *
 * @param retired whether no new session may start with it (REM-2)
 */
public record RemoteToolItem(
    long id, long version, String name, ConnectionTarget target, String licence, boolean retired) {

  /** The tool as a form takes it. */
  public RemoteToolInput input() {
    return new RemoteToolInput(name, target, licence);
  }
}
