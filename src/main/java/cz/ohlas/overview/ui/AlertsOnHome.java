package cz.ohlas.overview.ui;

import cz.ohlas.alert.AlertFilter;
import cz.ohlas.alert.AlertKind;
import cz.ohlas.alert.AlertKind.Weight;
import cz.ohlas.alert.AlertListItem;
import cz.ohlas.alert.AlertService;
import cz.ohlas.alert.AlertSort;
import cz.ohlas.alert.ui.AlertNavigation;
import cz.ohlas.alert.ui.AlertWording;
import cz.ohlas.base.CappedCount;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.security.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Alerts: for account managers those of their own customers by kind, and how many nobody looks
 * after; for leads the proofs that wait for verification (REG-2). A kind of which there is nothing
 * takes no room.
 */
@Component
@Order(25)
class AlertsOnHome implements HomePart {

  private static final int SHOWN = 5;
  private static final Set<Role> SALES = Set.of(Role.ACCOUNT_MANAGER);
  private static final Set<Role> LEADS = Set.of(Role.LEAD);

  private final AlertService alerts;

  AlertsOnHome(AlertService alerts) {
    this.alerts = alerts;
  }

  @Override
  public List<Figure> figures(Reader reader) {
    List<Figure> figures = new ArrayList<>();
    AlertFilter proofs = AlertFilter.ALL.withKind(AlertKind.PROOF_TO_VERIFY);
    if (reader.holdsAny(LEADS)) {
      figures.add(figure(alerts.count(proofs), proofs, reader));
    }
    if (reader.holdsAny(SALES)) {
      AlertFilter mine = AlertFilter.ALL.withManager(reader.staff().id());
      alerts
          .counts(mine.managerStaffId())
          .forEach((kind, count) -> {
            if (count.value() > 0) {
              figures.add(figure(count, mine.withKind(kind), reader));
            }
          });
      nobodys(figures, reader);
    }
    return figures;
  }

  private void nobodys(List<Figure> figures, Reader reader) {
    AlertFilter nobodys = AlertFilter.ALL.withManager(AlertFilter.NOBODY);
    CappedCount count = alerts.count(nobodys);
    if (count.value() > 0) {
      figures.add(
          new Figure(
              written(count, reader),
              reader.text("overview.alerts.nobodys"),
              Tone.INFO,
              AlertNavigation.path(nobodys)));
    }
  }

  @Override
  public List<Waiting> waiting(Reader reader) {
    AlertWording words = new AlertWording(reader.locale(), reader.today());
    Stream<AlertListItem> toVerify =
        reader.holdsAny(LEADS)
            ? first(AlertFilter.ALL.withKind(AlertKind.PROOF_TO_VERIFY))
            : Stream.empty();
    Stream<AlertListItem> mine =
        reader.holdsAny(SALES)
            ? first(AlertFilter.ALL.withManager(reader.staff().id()))
                .filter(alert ->
                    alert.kind().weight() != Weight.KNOW
                        && alert.kind() != AlertKind.PROOF_TO_VERIFY)
            : Stream.empty();
    return Stream.concat(toVerify, mine).map(alert -> waiting(alert, words)).toList();
  }

  private Stream<AlertListItem> first(AlertFilter filter) {
    return alerts.list(filter, ListSlice.first(AlertSort.URGENCY, false, SHOWN)).stream();
  }

  private static Waiting waiting(AlertListItem alert, AlertWording words) {
    String kind = words.kind(alert.kind());
    return new Waiting(
        words.number(alert),
        alert.customerName(),
        alert.kind() == AlertKind.PROOF_TO_VERIFY ? kind + ": " + alert.subject() : kind,
        new StatusDot(AlertWording.tone(alert.kind()), words.day(alert)),
        AlertNavigation.mendingPath(alert));
  }

  private static Figure figure(CappedCount count, AlertFilter filter, Reader reader) {
    AlertKind kind = filter.kind() == null ? AlertKind.PROOF_TO_VERIFY : filter.kind();
    return new Figure(
        written(count, reader),
        reader.text("overview.alerts." + kind.name()),
        count.value() == 0 ? Tone.NEUTRAL : AlertWording.tone(kind),
        AlertNavigation.path(filter));
  }

  private static String written(CappedCount count, Reader reader) {
    return reader.formats().number(count.value()) + (count.more() ? "+" : "");
  }
}
