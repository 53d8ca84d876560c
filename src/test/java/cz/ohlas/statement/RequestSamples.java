package cz.ohlas.statement;

import static cz.ohlas.statement.StatementFixtures.moment;

import cz.ohlas.contract.Scope;
import cz.ohlas.request.OutcomeKind;
import cz.ohlas.request.RefusalGround;
import cz.ohlas.request.RequestFact;
import java.time.Duration;
import java.time.Instant;

/** Requests of October: a mix as months have it, and the longest there can be. */
final class RequestSamples {

  /** As long as a name may be, with a word that breaks nowhere. */
  static final String LONG_NAME =
      "Nejjižnějšídodavatelsko" + "W".repeat(60) + " telekomunikační společnost".repeat(4);

  /** As long as an explanation may be. */
  static final String LONG_TEXT =
      "Příliš žluťoučký kůň úpěl ďábelské ódy v noci. ".repeat(21).strip();

  private static final Scope[] SCOPES = {
    Scope.SCO_C1, Scope.SCO_C2, Scope.SCO_W1, Scope.SCO_W3, Scope.SCO_C4, Scope.SCO_W2
  };
  private static final String[] PEOPLE = {"Petr Novák", "Ing. Jana Tichá", "Karel Dlouhý"};
  private static final int TALKATIVE = 12;

  private RequestSamples() {}

  /** One of a mix: mostly consultations in time, some work, a refusal, some late. */
  static RequestFact ordinary(int n) {
    Scope scope = SCOPES[n % SCOPES.length];
    Instant received = moment("2026-10-01T09:12").plus(Duration.ofHours(17L * n));
    Instant due = received.plus(Duration.ofHours(23));
    Instant answered = n % 13 == 0 ? due.plus(Duration.ofHours(2)) : received.plusSeconds(5400);
    Instant told = n % 26 == 0 ? due.minusSeconds(3600) : null;
    RequestBuilder request =
        new RequestBuilder(n, PEOPLE[n % PEOPLE.length], scope).received(received);
    if (told == null) {
      request.answered(due, answered);
    } else {
      request.answeredByNewTime(due, answered, told, "Čekáme na vyjádření výrobce.");
    }
    request.work(received.plusSeconds(3600), 5 + n % 9 * 5, scope, "Nastavení poboček a skupin.");
    if (n % 14 == 0) {
      return request.refused(RefusalGround.SCO_X, answered, "Školení podpora nezahrnuje.").fact();
    }
    if (n % 17 == 0) {
      return request.fact();
    }
    if (n % 7 == 0) {
      request.session(received.plusSeconds(3600), "LogMeIn", "Kontrola směrování hovorů.");
    }
    return request.served(kind(scope, n), answered, n % 2 == 0).fact();
  }

  /** With everything as long as the console takes it. */
  static RequestFact longest(int n) {
    Instant received = moment("2026-10-01T09:12").plus(Duration.ofMinutes(120L * n));
    Instant due = received.plus(Duration.ofHours(23));
    String why = n <= TALKATIVE ? LONG_TEXT : "Čekáme na vyjádření výrobce.";
    RequestBuilder request =
        new RequestBuilder(n, LONG_NAME, Scope.SCO_W1)
            .received(received)
            .answeredByNewTime(due, due.plusSeconds(36000), due.minusSeconds(60), why);
    if (n <= TALKATIVE) {
      request
          .work(received, 600, Scope.SCO_W1, LONG_TEXT)
          .lateWork(moment("2026-09-14T10:00"), moment("2026-10-05T08:00"), LONG_TEXT)
          .session(received, LONG_NAME, LONG_TEXT)
          .refused(RefusalGround.REQ_5A, received, LONG_TEXT)
          .goodwill(RefusalGround.REQ_5C, received, LONG_TEXT);
    }
    return request.served(OutcomeKind.OUT_3, received.plusSeconds(7200), true).fact();
  }

  private static OutcomeKind kind(Scope scope, int n) {
    if (n % 5 == 0) {
      return OutcomeKind.OUT_3;
    }
    return scope.kind() == Scope.Kind.WORK ? OutcomeKind.OUT_2 : OutcomeKind.OUT_1;
  }
}
