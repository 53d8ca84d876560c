package cz.ohlas.customer;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks to the REST interface of ARES. Goes to the configured address only, follows no
 * redirection, waits and reads no more than it has to.
 */
@Component
class AresClient {

  private static final Logger LOG = LoggerFactory.getLogger(AresClient.class);
  private static final int LARGEST_ANSWER = 512 * 1024;
  private static final int DATE_LENGTH = "2026-01-31".length();

  private final String address;
  private final Duration patience;
  private final JsonMapper json = JsonMapper.builder().build();
  private final HttpClient http;

  AresClient(
      @Value("${ohlas.register.address}") String address,
      @Value("${ohlas.register.patience}") Duration patience) {
    this.address = address.strip();
    this.patience = patience;
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(patience)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  boolean isConnected() {
    return !address.isEmpty();
  }

  /** Asks for a company; the IČO is eight digits. */
  RegisterAnswer find(String ico) {
    if (!isConnected()) {
      return new RegisterAnswer.Silent();
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/ekonomicke-subjekty/" + ico))
            .timeout(patience)
            .header("Accept", "application/json")
            .build();
    // The request's own limit ends with the headers: a body may stall, or come drop by drop
    CompletableFuture<HttpResponse<byte[]>> asked = http.sendAsync(request, AresClient::body);
    try {
      HttpResponse<byte[]> response = asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return switch (response.statusCode()) {
        case 200 -> read(ico, response.body());
        case 404 -> new RegisterAnswer.Unknown();
        default -> silent(ico, "status " + response.statusCode());
      };
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return silent(ico, "interrupted");
    } catch (ExecutionException
        | TimeoutException
        | JacksonException
        | DateTimeParseException failed) {
      return silent(ico, failed.toString());
    } finally {
      // Ends the connection of an answer that nobody waits for any more
      asked.cancel(true);
    }
  }

  /** Nothing is kept of what is not the company, and nothing is longer than a company. */
  private static HttpResponse.BodySubscriber<byte[]> body(HttpResponse.ResponseInfo answer) {
    return answer.statusCode() == 200
        ? HttpResponse.BodySubscribers.limiting(
            HttpResponse.BodySubscribers.ofByteArray(), LARGEST_ANSWER)
        : HttpResponse.BodySubscribers.replacing(new byte[0]);
  }

  private static RegisterAnswer silent(String ico, String why) {
    LOG.warn("The register did not answer for {}: {}", ico, why);
    return new RegisterAnswer.Silent();
  }

  private RegisterAnswer read(String ico, byte[] body) {
    JsonNode found = json.readTree(body);
    String name = text(found, "obchodniJmeno");
    if (!ico.equals(text(found, "ico")) || name.isEmpty()) {
      return silent(ico, "another answer than was asked for");
    }
    JsonNode seat = found.path("sidlo");
    return new RegisterAnswer.Found(
        new RegisteredCompany(
            ico,
            name,
            legalForm(text(found, "pravniForma")),
            text(found, "dic"),
            AresAddress.street(seat),
            AresAddress.city(seat),
            text(seat, "psc"),
            text(seat, "kodStatu").isEmpty() ? "CZ" : text(seat, "kodStatu"),
            entry(found.path("dalsiUdaje")),
            day(text(found, "datumZaniku"))));
  }

  /** No more of it than is kept; the register's codes have three digits. */
  private static String legalForm(String code) {
    return code.substring(0, Math.min(code.length(), LegalForm.LONGEST));
  }

  private static @Nullable LocalDate day(String written) {
    if (written.isEmpty()) {
      return null;
    }
    return LocalDate.parse(written.substring(0, Math.min(written.length(), DATE_LENGTH)));
  }

  /** The first file number among the sources, as documents write it (Civil Code § 435). */
  private static String entry(JsonNode sources) {
    for (JsonNode source : sources) {
      String entry = RegisterCourt.entry(text(source, "spisovaZnacka"));
      if (!entry.isEmpty()) {
        return entry;
      }
    }
    return "";
  }

  static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isMissingNode() || value.isNull() ? "" : value.asString().strip();
  }
}
