package cz.ohlas;

import cz.ohlas.base.ConsoleAddress;
import cz.ohlas.base.Translations;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;

/** Prints the console's address once it answers. */
final class StartNotice implements ApplicationListener<ApplicationReadyEvent> {

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext context) {
      WebServer server = context.getWebServer();
      if (server != null) {
        String address = ConsoleAddress.of(context.getEnvironment(), server.getPort());
        System.out.println(Translations.text(Locale.getDefault(), "start.ready", address));
      }
    }
  }
}
