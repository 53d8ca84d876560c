package cz.ohlas.mail;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import cz.ohlas.QueryPlan;
import cz.ohlas.StatementCount;
import cz.ohlas.StatementCount.Sent;
import cz.ohlas.base.ListSlice;
import cz.ohlas.security.Role;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every list of mails on offer, and the queue, is read by an index of its own. */
class MailListPlanTests extends ConsoleTest {

  private static final int MAILS = 20_000;

  @Autowired private DataSource dataSource;
  @Autowired private MailService mails;
  @Autowired private MailMessageRepository messages;
  @Autowired private JdbcTemplate jdbc;

  @Test
  void every_list_reads_its_index_in_order() {
    write();
    as(Role.LEAD);
    MailListItem last = mails.list(MailFilter.ALL, slice(null)).getLast();

    SoftAssertions plans = new SoftAssertions();
    reads(plans, MailFilter.ALL, null, "mail_message_written");
    reads(plans, MailFilter.ALL, last, "mail_message_written");
    reads(plans, new MailFilter(MailView.ATTENTION), null, "mail_message_attention");
    reads(plans, new MailFilter(MailView.NOT_CONFIGURED), null, "mail_message_state");
    reads(plans, new MailFilter(MailView.QUEUED), null, "mail_message_state");
    plans.assertAll();
    assertThat(
            QueryPlan.of(
                dataSource,
                StatementCount.during(() -> messages.of(MailRecord.REQUEST, 7)).getFirst()))
        .contains("mail_message_of_record");
    assertThat(
            QueryPlan.of(
                dataSource, StatementCount.during(() -> mails.countAttention()).getFirst()))
        .contains("mail_message_attention");
  }

  private void reads(
      SoftAssertions plans, MailFilter filter, @Nullable MailListItem after, String index) {
    List<Sent> sent = StatementCount.during(() -> mails.list(filter, slice(after)));
    assertThat(sent).as("%s: one query", filter).hasSize(1);
    String plan = QueryPlan.of(dataSource, sent.getFirst());
    plans.assertThat(plan).as("%s", filter).containsPattern("\\b" + index + "\\b");
    plans
        .assertThat(QueryPlan.isOrdered(plan))
        .as("%s is read in order: %s", filter, plan)
        .isTrue();
  }

  private static ListSlice<MailSort, MailListItem> slice(@Nullable MailListItem after) {
    return new ListSlice<>(MailSort.WRITTEN, true, 0, 50, after);
  }

  private void write() {
    List<Object[]> rows = new ArrayList<>();
    OffsetDateTime start = OffsetDateTime.of(2025, 1, 1, 9, 0, 0, 0, ZoneOffset.UTC);
    for (long id = 1; id <= MAILS; id++) {
      MailState state =
          id % 100 == 0
              ? MailState.QUEUED
              : id % 250 == 1
                  ? MailState.GAVE_UP
                  : id % 40 == 3 ? MailState.NOT_CONFIGURED : MailState.SENT;
      rows.add(
          new Object[] {
            id,
            id / 2,
            "<" + id + "@ohlas.example>",
            start.plusMinutes(id),
            state.name(),
            state.needsAttention(),
            start.plusYears(5)
          });
    }
    jdbc.batchUpdate(
        "insert into mail_message (id, version, kind, record_kind, record_id, record_number,"
            + " customer_id, message_id, language, sender, sender_name, recipient, recipient_name,"
            + " subject, body, written_at, written_by_staff_id, state, attention, tries,"
            + " next_try_at, last_reply) values (?, 0, 'REQUEST_CONFIRMED', 'REQUEST', ?, 'P', 1,"
            + " ?, 'cs', 'a@b.example', '', 'c@d.example', '', 's', 't', ?, 1, ?, ?, 0, ?, '')",
        rows);
    jdbc.execute("analyze");
  }
}
