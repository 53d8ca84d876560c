package cz.ohlas.statement;

import cz.ohlas.request.ClosedConfirmation;
import cz.ohlas.request.Punctuality;
import cz.ohlas.request.RequestFact.SessionFact;
import cz.ohlas.statement.StatementProblem.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what a lead should look at before a month is reported, the loudest first. */
final class Problems {

  private Problems() {}

  static List<StatementProblem> of(List<MonthRequest> requests, Instant asOf) {
    List<StatementProblem> problems = new ArrayList<>();
    for (MonthRequest request : requests) {
      if (isOverdue(request, asOf)) {
        problems.add(problem(request, Kind.DUE_PASSED));
      } else if (isOpenAtItsEnd(request, asOf)) {
        problems.add(problem(request, Kind.OPEN));
      }
      if (isServedWithoutWork(request)) {
        problems.add(problem(request, Kind.NO_WORK));
      }
      for (SessionFact session : request.fact().sessions()) {
        if (request.period().contains(session.startedAt())) {
          add(problems, request, session);
        }
      }
    }
    problems.sort(Comparator.comparing(StatementProblem::kind));
    return problems;
  }

  private static void add(
      List<StatementProblem> problems, MonthRequest request, SessionFact session) {
    if (session.course().connectedAt() != null && session.course().endedAt() == null) {
      problems.add(problem(request, Kind.SESSION_OPEN));
    } else if (session.course().closed() == ClosedConfirmation.NOT_YET) {
      problems.add(problem(request, Kind.CLOSING_OPEN));
    }
  }

  private static boolean isOverdue(MonthRequest request, Instant asOf) {
    return request.dueQueries().stream()
        .anyMatch(query -> query.clock().at(asOf) == Punctuality.OVERDUE_NO_NEW_TIME);
  }

  /** While the month runs, an open request is no problem. */
  private static boolean isOpenAtItsEnd(MonthRequest request, Instant asOf) {
    return request.period().hasEnded(asOf) && request.counted() && request.ending().isEmpty();
  }

  private static boolean isServedWithoutWork(MonthRequest request) {
    return request.counted()
        && request.fact().work().isEmpty()
        && request.ending().filter(ending -> ending.outcome() != null).isPresent();
  }

  private static StatementProblem problem(MonthRequest request, Kind kind) {
    return new StatementProblem(kind, request.fact().id(), request.fact().number());
  }
}
