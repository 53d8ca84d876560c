package cz.ohlas.base;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people have typed and not saved yet. Everybody has their own, and a form is only asked about
 * by whoever could open it, so a record's rights hold for its drafts.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Drafts {

  /** So long a draft is kept. */
  static final Duration KEPT_FOR = Duration.ofDays(30);

  /** The longest JSON that is kept; more than the fields of any form hold. */
  private static final int LONGEST = 65_000;

  private static final int MOST_OF_ONE = 50;
  private static final TypeReference<LinkedHashMap<String, @Nullable String>> FIELDS =
      new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final CurrentStaff current;
  private final ConsoleClock clock;
  private final JsonMapper json = JsonMapper.builder().build();

  Drafts(JdbcClient jdbc, CurrentStaff current, ConsoleClock clock) {
    this.jdbc = jdbc;
    this.current = current;
    this.clock = clock;
  }

  /**
   * What was typed.
   *
   * @param version the record's when it was typed
   * @param typed by the names of fields, in the order of the form
   */
  public record Draft(UUID id, Instant savedAt, long version, Map<String, String> typed) {}

  /** The latest that whoever asks has typed into the form about the record, 0 for a new one. */
  public Optional<Draft> latest(String form, long recordId) {
    List<Draft> found =
        jdbc.sql(
                "select id, saved_at, record_version, typed from draft where staff_id = ?"
                    + " and form = ? and record_id = ? and saved_at > ?"
                    + " order by saved_at desc, id fetch first 1 rows only")
            .params(me(), form, recordId, time(clock.instant().minus(KEPT_FOR)))
            .query(this::draft)
            .list();
    return found.stream().filter(draft -> !draft.typed().isEmpty()).findFirst();
  }

  /**
   * Keeps what is typed and returns its id; what is too long leaves alone what was kept before.
   *
   * @param id as it was kept before, null at first
   */
  @Transactional
  public @Nullable UUID keep(
      @Nullable UUID id, String form, long recordId, long version, Map<String, String> typed) {
    String written = json.writeValueAsString(typed);
    if (written.length() > LONGEST) {
      return id;
    }
    OffsetDateTime now = time(clock.instant());
    if (id != null
        && jdbc.sql(
                    "update draft set typed = ?, record_version = ?, saved_at = ?"
                        + " where id = ? and staff_id = ?")
                .params(written, version, now, id, me())
                .update()
            > 0) {
      return id;
    }
    UUID made = UUID.randomUUID();
    jdbc.sql(
            "insert into draft (id, staff_id, form, record_id, record_version, typed, saved_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(made, me(), form, recordId, version, written, now)
        .update();
    jdbc.sql(
            "delete from draft where id in (select id from draft where staff_id = ?"
                + " order by saved_at desc, id offset "
                + MOST_OF_ONE
                + " rows)")
        .param(me())
        .update();
    return made;
  }

  /** Forgets one of whoever asks: it was saved, or is not wanted any more. */
  @Transactional
  public void drop(UUID id) {
    jdbc.sql("delete from draft where id = ? and staff_id = ?").params(id, me()).update();
  }

  private Draft draft(ResultSet found, int row) throws SQLException {
    return new Draft(
        found.getObject(1, UUID.class),
        found.getObject(2, OffsetDateTime.class).toInstant(),
        found.getLong(3),
        fields(json, found.getString(4)));
  }

  /** What cannot be read is passed over: a draft is a help, never a reason to fail. */
  static Map<String, String> fields(JsonMapper json, String written) {
    Map<String, String> fields = new LinkedHashMap<>();
    try {
      Map<String, @Nullable String> read = json.readValue(written, FIELDS);
      if (read != null) {
        read.forEach((name, value) -> {
          if (value != null) {
            fields.put(name, value);
          }
        });
      }
    } catch (JacksonException unreadable) {
      return Map.of();
    }
    return fields;
  }

  private long me() {
    return current.require().id();
  }

  private static OffsetDateTime time(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
