package cz.ohlas.base;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Drafts go when their time is over, and when the person of whom they tell is erased. */
@Component
public class DraftUpkeep {

  private final JdbcClient jdbc;
  private final ConsoleClock clock;
  private final JsonMapper json = JsonMapper.builder().build();

  DraftUpkeep(JdbcClient jdbc, ConsoleClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Every night, and when the console starts. */
  @EventListener(ApplicationReadyEvent.class)
  @Scheduled(cron = "0 15 0 * * *", zone = "Europe/Prague")
  void dropExpired() {
    jdbc.sql("delete from draft where saved_at <= ?")
        .param(clock.instant().minus(Drafts.KEPT_FOR).atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Drops everybody's drafts in which some field tells of what is asked about. */
  @Transactional
  public void forgetThose(Predicate<String> telling) {
    List<UUID> telltale = new ArrayList<>();
    jdbc.sql("select id, typed from draft")
        .query(row -> {
          String typed = row.getString(2);
          if (telling.test(typed)
              || Drafts.fields(json, typed).values().stream().anyMatch(telling)) {
            telltale.add(row.getObject(1, UUID.class));
          }
        });
    telltale.forEach(id -> jdbc.sql("delete from draft where id = ?").param(id).update());
  }
}
