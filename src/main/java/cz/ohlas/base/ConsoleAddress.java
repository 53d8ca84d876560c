package cz.ohlas.base;

import org.springframework.core.env.Environment;

/** Where a browser on this machine reaches the console. */
public final class ConsoleAddress {

  private ConsoleAddress() {}

  /** The address of the first page, ending with a slash, for the port that is listened on. */
  public static String of(Environment environment, int port) {
    String host = environment.getProperty("server.address", "localhost");
    boolean anyOrOwn = "127.0.0.1".equals(host) || "0.0.0.0".equals(host) || "::".equals(host);
    String named = host.contains(":") ? "[" + host + "]" : host;
    String protocol = environment.containsProperty("server.ssl.key-store") ? "https" : "http";
    String path = environment.getProperty("server.servlet.context-path", "");
    return protocol + "://" + (anyOrOwn ? "localhost" : named) + ":" + port + path + "/";
  }
}
