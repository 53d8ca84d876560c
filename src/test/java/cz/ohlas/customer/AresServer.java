package cz.ohlas.customer;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this machine that speaks as the public register does. */
public final class AresServer implements AutoCloseable {

  /** The IČO of a company that exists. */
  public static final String LIVING = "27074358";

  /** The IČO of a company that ceased to be. */
  public static final String DISSOLVED = "25596641";

  private static final String PATH = "/rest/ekonomicke-subjekty/";

  private final HttpServer server;
  private final Map<String, Reply> replies = new ConcurrentHashMap<>();
  private final AtomicInteger asked = new AtomicInteger();

  /** Starts it with two companies. */
  public AresServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        PATH,
        exchange -> {
          asked.incrementAndGet();
          String ico = exchange.getRequestURI().getPath().substring(PATH.length());
          Reply reply = replies.getOrDefault(ico, new Reply(404, "{\"kod\":\"NENALEZENO\"}", 0));
          pause(reply.delay());
          byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          if (reply.status() == 302) {
            exchange
                .getResponseHeaders()
                .add("Location", address() + "/ekonomicke-subjekty/" + LIVING);
          }
          exchange.sendResponseHeaders(reply.status(), body.length);
          try (OutputStream out = exchange.getResponseBody()) {
            if (reply.pace() == 0) {
              out.write(body);
            } else {
              drip(out, body, reply.pace());
            }
          }
        });
    replies.put(LIVING, new Reply(200, living(), 0));
    replies.put(DISSOLVED, new Reply(200, dissolved(), 0));
    server.start();
  }

  /** The pace is of single bytes, in milliseconds; all of them at once where it is 0. */
  private record Reply(int status, String body, long delay, long pace) {

    private Reply(int status, String body, long delay) {
      this(status, body, delay, 0);
    }
  }

  private static void drip(OutputStream out, byte[] body, long pace) throws IOException {
    for (byte drop : body) {
      out.write(drop);
      out.flush();
      pause(pace);
    }
  }

  /** The address for the setting. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/rest";
  }

  /** Answers so from now on, after so many milliseconds. */
  public void answer(String ico, int status, String body, long delay) {
    replies.put(ico, new Reply(status, body, delay));
  }

  /** Answers at once from now on, but byte after byte, with so many milliseconds between them. */
  public void drip(String ico, int status, String body, long pace) {
    replies.put(ico, new Reply(status, body, 0, pace));
  }

  /** How often it was asked. */
  public int asked() {
    return asked.get();
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static String living() {
    return """
    {"ico":"27074358","obchodniJmeno":"Ozvěna s.r.o.","dic":"CZ27074358","pravniForma":"112",
     "sidlo":{"kodStatu":"CZ","nazevStatu":"Česká republika","kodObce":554782,"nazevObce":"Praha",
       "nazevSpravnihoObvodu":"Praha 1","nazevUlice":"Dlouhá","cisloDomovni":730,"typCisloDomovni":1,
       "cisloOrientacni":35,"cisloOrientacniPismeno":"a","nazevCastiObce":"Staré Město","psc":11000,
       "textovaAdresa":"Dlouhá 730/35a, Staré Město, 11000 Praha 1"},
     "datumVzniku":"2005-04-01","datumAktualizace":"2026-01-01",
     "dalsiUdaje":[{"datovyZdroj":"res"},{"datovyZdroj":"vr","spisovaZnacka":"C 12345/MSPH"}]}\
    """;
  }

  private static String dissolved() {
    return """
    {"ico":"25596641","obchodniJmeno":"Dozvuk a.s.","pravniForma":"121",
     "sidlo":{"nazevObce":"Lhota","cisloDomovni":12,"typCisloDomovni":1,"psc":37341},
     "datumVzniku":"1999-04-01","datumZaniku":"2020-02-03"}\
    """;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
