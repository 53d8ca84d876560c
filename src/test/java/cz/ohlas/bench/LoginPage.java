package cz.ohlas.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks for a console's login page until it is there. */
final class LoginPage {

  private static final int PAUSE_MILLISECONDS = 20;

  private LoginPage() {}

  /** Returns as soon as the console at this port answers with 200; {@code check} may give up. */
  static void await(int port, Runnable check) throws InterruptedException {
    HttpRequest login =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/login")).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (!answers(client, login)) {
        Thread.sleep(PAUSE_MILLISECONDS);
        check.run();
      }
    }
  }

  private static boolean answers(HttpClient client, HttpRequest login) throws InterruptedException {
    try {
      return client.send(login, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }
}
