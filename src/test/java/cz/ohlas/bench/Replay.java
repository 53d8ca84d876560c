package cz.ohlas.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import cz.ohlas.journey.Visit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Goes on in a browser's window without the browser: sends what Chromium sends when somebody clicks
 * an entry of the main menu. So the server is measured while nothing draws on the same processors.
 */
final class Replay implements AutoCloseable {

  private static final Pattern TOKEN = Pattern.compile("\"csrfToken\":\"([^\"]+)\"");
  private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");
  private static final Pattern CLIENT = Pattern.compile("\"clientId\":(\\d+)");
  private static final Pattern ROWS =
      Pattern.compile("\\{\"@v-node\":(\\d+)},(\\d+),\"return \\$0\\.\\$connector\\.confirm");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI console;
  private final String round;
  private final String cookies;
  private final String token;
  private int syncId;
  private int clientId;

  private Replay(URI console, Page page, Request last) {
    this.console = console;
    round = last.url().substring(last.url().indexOf('?'));
    cookies =
        page.context().cookies().stream()
            .map(cookie -> cookie.name + "=" + cookie.value)
            .collect(Collectors.joining("; "));
    String sent = last.postData();
    token = group(TOKEN, sent);
    syncId = Integer.parseInt(group(SYNC, sent)) + 1;
    clientId = Integer.parseInt(group(CLIENT, sent)) + 1;
  }

  /** Lets the browser do this, and goes on from its last round trip. The browser must stay open. */
  static Replay after(URI console, Visit visit, Runnable done) {
    Request[] last = new Request[1];
    visit
        .page()
        .onRequest(request -> {
          if (request.url().contains("v-r=uidl")) {
            last[0] = request;
          }
        });
    done.run();
    return new Replay(console, visit.page(), last[0]);
  }

  /**
   * Clicks the entry with this path, or goes to it with a query as Back does; a list's rows are
   * confirmed as the browser does.
   */
  void go(String path, String query) throws IOException, InterruptedException {
    String answer =
        send(
            "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\""
                + path
                + "\",\"query\":\""
                + query
                + "\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"client\"}}");
    Matcher rows = ROWS.matcher(answer);
    if (rows.find()) {
      send(
          "{\"type\":\"publishedEventHandler\",\"node\":"
              + rows.group(1)
              + ",\"templateEventMethodName\":\"confirmUpdate\",\"templateEventMethodArgs\":["
              + rows.group(2)
              + "],\"promise\":0}");
    }
  }

  /** Gets a file, as a mark in the server's log. */
  void mark(String file) throws IOException, InterruptedException {
    answer(HttpRequest.newBuilder(console.resolve(file)).build());
  }

  private String send(String call) throws IOException, InterruptedException {
    String body =
        "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
            .formatted(token, call, syncId, clientId);
    String answer =
        answer(
            HttpRequest.newBuilder(console.resolve(round))
                .header("Content-Type", "application/json; charset=UTF-8")
                .header("Accept-Encoding", "gzip")
                .header("Cookie", cookies)
                .POST(BodyPublishers.ofString(body))
                .build());
    syncId = Integer.parseInt(group(SYNC, answer));
    clientId = Integer.parseInt(group(CLIENT, answer));
    return answer;
  }

  private String answer(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new IllegalStateException(request.uri() + ": " + response.statusCode());
    }
    byte[] bytes = response.body();
    if (response.headers().firstValue("Content-Encoding").isPresent()) {
      try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        bytes = unpacked.readAllBytes();
      }
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String group(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("No " + pattern + " in " + text);
    }
    return found.group(1);
  }

  @Override
  public void close() {
    client.close();
  }
}
