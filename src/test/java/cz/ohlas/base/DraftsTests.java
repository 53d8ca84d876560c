package cz.ohlas.base;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.Drafts.Draft;
import cz.ohlas.security.Role;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DraftsTests extends ConsoleTest {

  private static final String FORM = "request.ANSWER";

  @Autowired private Drafts drafts;
  @Autowired private DraftUpkeep upkeep;
  @Autowired private JdbcClient jdbc;

  @Test
  void the_latest_of_a_form_about_a_record_is_found_with_its_text() {
    as(Role.ENGINEER);
    UUID id = at("2026-11-26T14:30", () -> keep(null, 7, "Zkuste restart"));
    assertThat(at("2026-11-26T14:32", () -> keep(id, 7, "Zkuste restart \"ústředny\"\n…")))
        .isEqualTo(id);
    Draft found = at("2026-11-26T15:00", () -> drafts.latest(FORM, 7)).orElseThrow();
    assertThat(found.typed())
        .containsExactly(Map.entry("Odpověď", "Zkuste restart \"ústředny\"\n…"));
    assertThat(found.savedAt()).isEqualTo(prague("2026-11-26T14:32"));
    assertThat(found.version()).isEqualTo(3);
    assertThat(drafts.latest(FORM, 8)).isEmpty();
    assertThat(drafts.latest("request.ASK", 7)).isEmpty();
  }

  @Test
  void nobody_reads_changes_or_drops_somebody_elses() {
    Staff mine = as(Role.ENGINEER);
    UUID id = keep(null, 7, "moje");
    as(Role.LEAD);
    assertThat(drafts.latest(FORM, 7)).isEmpty();
    drafts.drop(id);
    assertThat(keep(id, 7, "cizí")).as("a draft of one's own").isNotEqualTo(id);
    as(mine);
    assertThat(drafts.latest(FORM, 7).orElseThrow().typed()).containsValue("moje");
    drafts.drop(id);
    assertThat(drafts.latest(FORM, 7)).isEmpty();
  }

  @Test
  void after_thirty_days_it_is_offered_no_more_and_deleted() {
    as(Role.ENGINEER);
    at("2026-11-01T10:00", () -> keep(null, 7, "dávno"));
    assertThat(at("2026-12-01T09:00", () -> drafts.latest(FORM, 7))).isPresent();
    assertThat(at("2026-12-01T10:00", () -> drafts.latest(FORM, 7))).isEmpty();
    doAt("2026-12-01T09:00", upkeep::dropExpired);
    assertThat(number()).isEqualTo(1);
    doAt("2026-12-01T10:00", upkeep::dropExpired);
    assertThat(number()).isZero();
  }

  @Test
  void what_is_too_long_leaves_alone_what_was_kept_before() {
    as(Role.ENGINEER);
    UUID id = keep(null, 7, "krátké");
    assertThat(keep(id, 7, "x".repeat(70_000))).isEqualTo(id);
    assertThat(drafts.latest(FORM, 7).orElseThrow().typed()).containsValue("krátké");
    assertThat(keep(null, 8, "x".repeat(70_000))).isNull();
  }

  @Test
  void of_one_person_the_fifty_latest_are_kept() {
    as(Role.ENGINEER);
    for (int record = 1; record <= 52; record++) {
      int each = record;
      at("2026-11-26T10:%02d".formatted(record), () -> keep(null, each, "text"));
    }
    assertThat(number()).isEqualTo(50);
    assertThat(at("2026-11-26T11:00", () -> drafts.latest(FORM, 2))).isEmpty();
    assertThat(at("2026-11-26T11:00", () -> drafts.latest(FORM, 3))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "\"text\"",
        "{\"Odpověď\": {\"@class\": \"java.lang.Runtime\"}}",
        "{\"Odpověď\": [1, 2]}",
        "{\"Odpověď\": null}",
      })
  void what_is_no_draft_is_passed_over(String hostile) {
    as(Role.ENGINEER);
    UUID id = keep(null, 7, "text");
    jdbc.sql("update draft set typed = ? where id = ?").params(hostile, id).update();
    assertThat(drafts.latest(FORM, 7)).isEmpty();
  }

  @Test
  void letters_that_no_database_takes_are_kept_too() {
    as(Role.ENGINEER);
    keep(null, 7, "nula \u0000, roh \uD83D\uDE00");
    assertThat(drafts.latest(FORM, 7).orElseThrow().typed())
        .containsValue("nula \u0000, roh \uD83D\uDE00");
  }

  @Test
  void drafts_that_tell_of_a_person_are_forgotten_whoever_wrote_them() {
    as(Role.ENGINEER);
    keep(null, 7, "volal Petr");
    as(Role.LEAD);
    keep(null, 8, "něco jiného");
    upkeep.forgetThose(text -> text.contains("Petr"));
    assertThat(jdbc.sql("select record_id from draft").query(Long.class).list())
        .containsExactly(8L);
  }

  private UUID keep(UUID id, long record, String text) {
    return drafts.keep(id, FORM, record, 3, Map.of("Odpověď", text));
  }

  private long number() {
    return jdbc.sql("select count(*) from draft where saved_at <= ?")
        .param(prague("2099-01-01T00:00").atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }
}
