package cz.ohlas;

import cz.ohlas.base.Translations;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Prints the console's address once it answers. */
final class StartNotice implements ApplicationListener<ApplicationReadyEvent> {

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext context) {
      WebServer server = context.getWebServer();
      if (server != null) {
        String address = address(context.getEnvironment(), server.getPort());
        System.out.println(Translations.text(Locale.getDefault(), "start.ready", address));
      }
    }
  }

  private static String address(Environment environment, int port) {
    String host = environment.getProperty("server.address", "localhost");
    boolean anyOrOwn = "127.0.0.1".equals(host) || "0.0.0.0".equals(host) || "::".equals(host);
    String path = environment.getProperty("server.servlet.context-path", "");
    return "http://" + (anyOrOwn ? "localhost" : host) + ":" + port + path + "/";
  }
}
