package cz.ohlas.request;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.security.Role;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who lead support look at (ACC-3); all staff may read it (ACC-1). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class TeamService {

  /** For how long a refusal is listed. */
  public static final Period LISTED = Period.ofDays(7);

  private final RequestRepository requests;
  private final RequestTallies tallies;
  private final StaffDirectory directory;
  private final ConsoleClock clock;

  TeamService(
      RequestRepository requests,
      RequestTallies tallies,
      StaffDirectory directory,
      ConsoleClock clock) {
    this.requests = requests;
    this.tallies = tallies;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * What everybody who works on requests has to do, also those who have nothing: engineers, then
   * leads, each in Czech order of names; last what lies with people who do not work on requests any
   * more, and with nobody, if anything does.
   */
  public List<TeamLoad> loads() {
    RequestTallies.Now now = tallies.read();
    Map<Long, String> people = people();
    List<TeamLoad> loads = new ArrayList<>();
    people.forEach((id, name) -> loads.add(now.load(id, name)));
    for (Long other : now.assignees()) {
      if (!people.containsKey(other)) {
        loads.add(now.load(other, directory.nameOf(other)));
      }
    }
    TeamLoad nobody = now.load(null, "");
    if (nobody.open() > 0) {
      loads.add(nobody);
    }
    return loads;
  }

  /** The refusals written down lately that hold, the latest first. */
  public List<RecentRefusal> refusals(int most) {
    Instant since = clock.instant().atZone(ConsoleClock.PRAGUE).minus(LISTED).toInstant();
    return requests.refusedSince(since, most);
  }

  private Map<Long, String> people() {
    Map<Long, String> people = new LinkedHashMap<>();
    directory.holding(Role.ENGINEER.name()).forEach(card -> people.put(card.id(), card.name()));
    directory.holding(Role.LEAD.name()).forEach(card -> people.putIfAbsent(card.id(), card.name()));
    return people;
  }
}
