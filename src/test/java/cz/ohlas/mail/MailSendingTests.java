package cz.ohlas.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.Translations;
import cz.ohlas.mail.MoodyMailServer.Mood;
import cz.ohlas.security.Role;
import jakarta.mail.Flags;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Nothing is lost and nothing is sent twice, whatever the mail server does. */
class MailSendingTests extends ConsoleTest {

  private static final String TO = "jana@brana.example";
  private static final String CORRECTED = "opravena.podpora@spolecnost.example";
  private static final GreenMail GREEN =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @Autowired private MailFixtures mails;
  @Autowired private AttachedMailServer settings;
  @Autowired private MailOutbox outbox;
  @Autowired private MailService service;
  @Autowired private MailClaims claims;
  @Autowired private MailRunner runner;
  @Autowired private DataSource dataSource;
  @Autowired private TransactionTemplate transaction;
  @Autowired private ConsoleClock clock;
  @Autowired private JdbcClient jdbc;

  @BeforeAll
  static void start() {
    GREEN.start();
  }

  @AfterAll
  static void stop() {
    GREEN.stop();
  }

  @BeforeEach
  void a_mail_server() throws Exception {
    GREEN.purgeEmailFromAllMailboxes();
    settings.attach(GREEN.getSmtp().getPort());
    as(Role.LEAD);
  }

  @Test
  void a_mail_is_sent_once_with_all_its_headers_in_czech() throws Exception {
    mails.write(TO, "[P-2026-000001] Přijali jsme Váš požadavek: nefunguje přesměrování");
    assertThat(mails.run()).isEqualTo(1);
    assertThat(mails.run()).isZero();

    MimeMessage mail = received().getFirst();
    assertThat(received()).hasSize(1);
    assertThat(mail.getSubject())
        .isEqualTo("[P-2026-000001] Přijali jsme Váš požadavek: nefunguje přesměrování");
    assertThat(String.valueOf(mail.getContent()).replace("\r\n", "\n"))
        .startsWith("Dobrý den,\n\npotvrzujeme přijetí.\n.\nPřílišžluťoučký kůň");
    assertThat(mail.getContentType()).containsIgnoringCase("utf-8");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getSentDate()).isNotNull();
    assertThat(mail.getFrom()).hasSize(1);
    assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal())
        .isEqualTo("Jana Nováková");
    assertThat(mail.getHeader("Message-ID")).hasSize(1);
    assertThat(mail.getMessageID()).isEqualTo(detail().letter().messageId());
    assertThat(detail().tries()).extracting(MailDetail.Try::result).containsExactly("ACCEPTED");
    assertThat(detail().entry().sentAt()).isNotNull();
    assertThat(mails.states()).containsExactly(MailState.SENT);
  }

  @Test
  void a_cause_that_is_taken_back_leaves_no_mail() {
    transaction.executeWithoutResult(status -> {
      outbox.enqueue(MailFixtures.mail(TO, "Pokus"));
      status.setRollbackOnly();
    });
    assertThat(mails.run()).isZero();
    assertThat(mails.states()).isEmpty();
    assertThatExceptionOfType(IllegalTransactionStateException.class)
        .isThrownBy(() -> outbox.enqueue(MailFixtures.mail(TO, "Bez příčiny")));
  }

  @Test
  void a_server_that_is_down_is_tried_again_after_growing_waits_with_the_same_message_id()
      throws Exception {
    MoodyMailServer gone = new MoodyMailServer(Mood.KIND);
    settings.attach(gone.port());
    gone.close();
    mails.write(TO, "Bez serveru");
    mails.write(TO, "Bez serveru podruhé");
    Instant start = clock.instant();

    runAt(start);
    assertThat(mails.states()).containsOnly(MailState.QUEUED);
    assertThat(tries()).as("the second would wait for nothing").containsExactly(1, 0);
    assertThat(waits()).isEqualTo(Duration.ofMinutes(1));
    runAt(start.plusSeconds(59));
    runAt(start.plusSeconds(60));
    assertThat(tries()).containsExactly(2, 1);
    String id = detail().letter().messageId();

    settings.attach(GREEN.getSmtp().getPort());
    runAt(start.plus(Duration.ofHours(1)));
    assertThat(mails.states()).containsOnly(MailState.SENT);
    assertThat(received()).hasSize(2);
    assertThat(received().stream().map(MailSendingTests::messageId)).contains(id);
    assertThat(detail().tries())
        .extracting(MailDetail.Try::result)
        .containsExactly("POSTPONED", "POSTPONED", "ACCEPTED");
    assertThat(detail().tries().getFirst().reply()).isNotBlank();
  }

  @Test
  void a_server_that_never_speaks_costs_its_time_out_and_loses_nothing() {
    try (MoodyMailServer silent = new MoodyMailServer(Mood.SILENT)) {
      settings.attach(silent.port(), Duration.ofMillis(500));
      mails.write(TO, "Mlčící server");
      long begun = System.nanoTime();
      mails.run();
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
      assertThat(mails.states()).containsExactly(MailState.QUEUED);
    }
  }

  @Test
  void a_refusal_for_good_is_not_repeated_but_shown_and_may_be_sent_again_by_a_person() {
    try (MoodyMailServer server = new MoodyMailServer(Mood.REFUSES)) {
      settings.attach(server.port());
      mails.write(TO, "Neznámý adresát");
      mails.run();
      assertThat(mails.states()).containsExactly(MailState.GAVE_UP);
      assertThat(detail().entry().lastReply()).contains("550", "No such user here");
      assertThat(service.countAttention()).isEqualTo(1);
      runAt(clock.instant().plus(Duration.ofDays(3)));
      assertThat(detail().tries()).hasSize(1);

      server.becomes(Mood.KIND);
      service.sendAgain(detail().entry().id());
      mails.run();
      assertThat(mails.states()).containsExactly(MailState.SENT);
      assertThat(server.taken()).hasSize(1);
      assertThatExceptionOfType(BusinessRuleViolation.class)
          .as("what was sent is not sent again")
          .isThrownBy(() -> service.sendAgain(detail().entry().id()));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Mood.class,
      names = {
        "WANTS_SIGN_IN",
        "REFUSES_SENDER",
        "REFUSES_SENDER_LATE",
        "DENIES_SEND_AS",
        "MISSES_PROOF_OF_SENDER",
        "RELAYS_NOT",
        "CLOSES"
      })
  void one_wrong_setting_gives_up_no_mail_and_ends_the_run(Mood mood) {
    try (MoodyMailServer server = new MoodyMailServer(mood)) {
      settings.attach(server.port());
      mails.write(TO, "První");
      mails.write(TO, "Druhý");
      Instant now = clock.instant();
      runAt(now);
      assertThat(mails.states()).containsOnly(MailState.QUEUED);
      assertThat(tries()).as("the second would fare no better").containsExactly(1, 0);
      assertThat(waits()).isEqualTo(Duration.ofMinutes(1));

      server.becomes(Mood.KIND);
      runAt(now.plusSeconds(60));
      assertThat(mails.states()).containsOnly(MailState.SENT);
      assertThat(server.taken()).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Mood.class,
      names = {"REFUSES", "REFUSES_CONTENT"})
  void a_mail_that_is_refused_for_good_keeps_no_other_waiting(Mood mood) {
    try (MoodyMailServer server = new MoodyMailServer(mood)) {
      settings.attach(server.port());
      mails.write(TO, "První");
      mails.write(TO, "Druhý");
      mails.run();
      assertThat(mails.states()).containsExactly(MailState.GAVE_UP, MailState.GAVE_UP);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Delivery.Result.class,
      names = {"REFUSED", "POSTPONED", "UNCERTAIN"})
  void a_person_erased_while_their_mail_is_sent_gets_none_later(Delivery.Result result) {
    writeToContact();
    MailClaims.Claim claim = claims.next().orElseThrow();
    erase();
    claims.tried(claim, new Delivery(result, "450 jana@brana.example", Delivery.Reach.ALL));

    assertThat(mails.states()).containsExactly(MailState.CANCELLED);
    assertThat(detail().entry().lastReply()).isEmpty();
    runAt(clock.instant().plus(Duration.ofDays(1)));
    assertThat(mails.states()).containsExactly(MailState.CANCELLED);
    assertThat(service.countAttention()).isZero();
    assertThatExceptionOfType(BusinessRuleViolation.class)
        .isThrownBy(() -> service.sendAgain(detail().entry().id()));
  }

  @Test
  void a_person_erased_while_the_server_takes_their_mail_leaves_one_that_was_sent() {
    writeToContact();
    MailClaims.Claim claim = claims.next().orElseThrow();
    erase();
    claims.tried(claim, Delivery.accepted("250 ok"));
    assertThat(mails.states()).containsExactly(MailState.SENT);
  }

  @Test
  void a_mail_without_an_address_is_not_sent_again() {
    mails.write(TO, "Bez příjemce");
    long id = detail().entry().id();
    jdbc.sql("update mail_message set state = 'GAVE_UP', recipient = ''").update();
    assertThat(detail().mayBeSentAgain()).isFalse();
    assertThatExceptionOfType(BusinessRuleViolation.class)
        .isThrownBy(() -> service.sendAgain(id))
        .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("mail.rule.noRecipient"));
    assertThat(mails.states()).containsExactly(MailState.GAVE_UP);
  }

  @Test
  void a_mail_from_before_the_company_had_an_address_is_sent_from_the_one_it_has_now()
      throws Exception {
    mails.write(TO, "Bez odesílatele");
    String address = detail().letter().sender();
    assertThat(address).isNotEmpty();
    jdbc.sql("update mail_message set state = 'NOT_CONFIGURED', sender = '', sender_name = ''")
        .update();
    service.sendAgain(detail().entry().id());
    mails.run();
    assertThat(sender(received().getFirst())).isEqualTo(address);
  }

  @Test
  void a_mail_that_was_given_up_is_sent_again_from_the_address_as_it_was_corrected()
      throws Exception {
    mails.write(TO, "Z chybné adresy");
    jdbc.sql("update mail_message set state = 'GAVE_UP'").update();
    correctAddress();
    service.sendAgain(detail().entry().id());
    mails.run();
    assertThat(sender(received().getFirst())).isEqualTo(CORRECTED);
  }

  @Test
  void a_mail_that_may_have_arrived_is_sent_again_as_it_was() throws Exception {
    mails.write(TO, "Možná už došlo");
    String address = detail().letter().sender();
    jdbc.sql("update mail_message set state = 'UNCERTAIN'").update();
    correctAddress();
    service.sendAgain(detail().entry().id());
    mails.run();
    assertThat(sender(received().getFirst())).isEqualTo(address).isNotEqualTo(CORRECTED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Mood.class,
      names = {"REFUSES_SENDER", "REFUSES_SENDER_LATE", "DENIES_SEND_AS"})
  void a_mail_from_the_address_as_it_was_keeps_those_from_the_corrected_one_not_waiting(Mood mood) {
    try (MoodyMailServer server = new MoodyMailServer(mood, CORRECTED)) {
      settings.attach(server.port());
      mails.write(TO, "Z chybné adresy");
      correctAddress();
      mails.write(TO, "Z opravené adresy");
      mails.run();
      assertThat(mails.states()).containsExactly(MailState.QUEUED, MailState.SENT);
    }
  }

  @Test
  void a_mail_from_the_address_as_it_was_does_not_ask_a_server_that_wants_a_sign_in_twice() {
    try (MoodyMailServer server = new MoodyMailServer(Mood.WANTS_SIGN_IN)) {
      settings.attach(server.port());
      mails.write(TO, "Z chybné adresy");
      correctAddress();
      mails.write(TO, "Z opravené adresy");
      mails.run();
      assertThat(tries()).containsExactly(1, 0);
    }
  }

  private void correctAddress() {
    jdbc.sql("update company_profile set support_email = ?").param(CORRECTED).update();
  }

  private static String sender(MimeMessage mail) throws jakarta.mail.MessagingException {
    return ((InternetAddress) mail.getFrom()[0]).getAddress();
  }

  @Test
  void a_mail_without_a_sender_is_not_sent_as_long_as_the_company_has_no_address() {
    mails.write(TO, "Bez odesílatele");
    jdbc.sql("update mail_message set state = 'NOT_CONFIGURED', sender = ''").update();
    jdbc.sql("update company_profile set email = '', support_email = ''").update();
    assertThatExceptionOfType(BusinessRuleViolation.class)
        .isThrownBy(() -> service.sendAgain(detail().entry().id()))
        .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("mail.rule.noSender"));
    assertThat(mails.states()).containsExactly(MailState.NOT_CONFIGURED);
  }

  private void writeToContact() {
    transaction.executeWithoutResult(status ->
        outbox.enqueue(
            new Mail(
                MailKind.REQUEST_CONFIRMED,
                1,
                "P-2026-000001",
                1,
                77L,
                TO,
                "Jana Nováková",
                Translations.CZECH,
                "Potvrzení",
                "Dobrý den")));
  }

  private void erase() {
    transaction.executeWithoutResult(status -> outbox.forget(List.of(77L), "Vymazaná osoba č. 77"));
  }

  @Test
  void a_refusal_of_the_content_is_one_for_good_too() {
    try (MoodyMailServer server = new MoodyMailServer(Mood.REFUSES_CONTENT)) {
      settings.attach(server.port());
      mails.write(TO, "Nevhodný obsah");
      mails.run();
      assertThat(mails.states()).containsExactly(MailState.GAVE_UP);
      assertThat(detail().entry().lastReply()).contains("554");
    }
  }

  @Test
  void a_refusal_for_now_is_repeated_and_given_up_after_days() {
    try (MoodyMailServer server = new MoodyMailServer(Mood.BUSY)) {
      settings.attach(server.port());
      mails.write(TO, "Zaneprázdněný server");
      mails.write(TO, "A druhý dopis hned poté");
      Instant now = clock.instant();
      runAt(now);
      assertThat(tries()).as("only this recipient has to wait").containsExactly(1, 1);
      Duration all = Duration.ZERO;
      for (int again = 0; mails.states().getFirst() == MailState.QUEUED && again < 50; again++) {
        all = all.plus(waits());
        now = nextTry();
        runAt(now);
      }
      assertThat(mails.states()).containsOnly(MailState.GAVE_UP);
      assertThat(all).isBetween(Duration.ofDays(2), Duration.ofDays(4));
      assertThat(detail().tries()).hasSize(10);
    }
  }

  @Test
  void a_connection_that_breaks_after_the_server_took_the_mail_changes_nothing() {
    try (MoodyMailServer server = new MoodyMailServer(Mood.RUDE)) {
      settings.attach(server.port());
      mails.write(TO, "Bez rozloučení");
      mails.run();
      runAt(clock.instant().plus(Duration.ofDays(1)));
      assertThat(mails.states()).containsExactly(MailState.SENT);
      assertThat(server.taken()).hasSize(1);
    }
  }

  @Test
  void a_mail_of_which_nobody_knows_whether_it_was_taken_is_never_repeated_by_itself() {
    try (MoodyMailServer server = new MoodyMailServer(Mood.SILENT_AFTER_MAIL)) {
      settings.attach(server.port(), Duration.ofSeconds(2));
      mails.write(TO, "Nejistý konec");
      mails.run();
      runAt(clock.instant().plus(Duration.ofDays(1)));
      assertThat(mails.states()).containsExactly(MailState.UNCERTAIN);
      assertThat(server.taken()).hasSize(1);
      assertThat(service.countAttention()).isEqualTo(1);
    }
  }

  @Test
  void a_console_that_died_while_sending_leaves_a_mail_about_which_a_person_decides() {
    mails.write(TO, "Přerušené odesílání");
    Instant then = clock.instant();
    MailClaims.Claim claim = claims.next().orElseThrow();
    assertThat(mails.states()).containsExactly(MailState.SENDING);

    mails.run();
    assertThat(mails.states()).as("somebody may be at it").containsExactly(MailState.SENDING);
    runAt(then.plus(MailClaims.ABANDONED_AFTER).plusSeconds(60));
    assertThat(mails.states()).containsExactly(MailState.UNCERTAIN);
    assertThat(received()).isEmpty();

    claims.tried(claim, Delivery.accepted("250 ok"));
    assertThat(mails.states()).as("it was only slow").containsExactly(MailState.SENT);
  }

  @Test
  void two_runners_at_once_send_each_mail_once() throws Exception {
    int many = 40;
    for (int mail = 0; mail < many; mail++) {
      mails.write(TO, "Dopis " + mail);
    }
    CountDownLatch go = new CountDownLatch(1);
    Callable<Integer> run =
        () -> {
          go.await();
          return mails.run();
        };
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Integer>> runs =
          IntStream.range(0, 4).mapToObj(each -> threads.submit(run)).toList();
      go.countDown();
      int sent = 0;
      for (Future<Integer> one : runs) {
        sent += one.get();
      }
      assertThat(sent).isEqualTo(many);
    }
    assertThat(received()).hasSize(many);
    assertThat(received().stream().map(MailSendingTests::messageId).collect(Collectors.toSet()))
        .hasSize(many);
    assertThat(mails.states()).containsOnly(MailState.SENT);
  }

  @Test
  void the_scheduler_sends_what_was_written_without_anybody_asking() throws Exception {
    mails.write(TO, "Samo od sebe");
    Scheduler scheduler =
        Scheduler.create(dataSource)
            .startTasks(new MailSchedule().mailOutboxTask(runner, Duration.ofMillis(50)))
            .pollingInterval(Duration.ofMillis(50))
            .threads(1)
            .build();
    scheduler.start();
    try {
      assertThat(GREEN.waitForIncomingEmail(10_000, 1)).isTrue();
    } finally {
      scheduler.stop();
    }
    assertThat(mails.states()).containsExactly(MailState.SENT);
  }

  @Test
  void nothing_can_be_injected_into_the_headers() throws Exception {
    transaction.executeWithoutResult(status ->
        outbox.enqueue(
            MailFixtures.mail(
                TO,
                "Jana\r\nBcc: vsichni@zly.example",
                "Předmět\r\nBcc: vsichni@zly.example\r\n\r\nPodvržený text\u2028X: y")));
    mails.run();
    MimeMessage mail = received().getFirst();
    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(mail.getHeader("X")).isNull();
    assertThat(mail.getAllRecipients()).hasSize(1);
    assertThat(mail.getSubject()).isEqualTo("Předmět Bcc: vsichni@zly.example Podvržený text X: y");
    assertThat(String.valueOf(mail.getContent())).startsWith("Dobrý den,");
  }

  @Test
  void whatever_is_no_single_address_goes_nowhere() {
    List<String> hostile =
        List.of(
            "",
            "jana",
            "jana@brana",
            "jana@brana.example\r\nBcc: vsichni@zly.example",
            "jana@brana.example, vsichni@zly.example",
            "Jana <jana@brana.example>",
            "jana@brana.example>\r\nDATA",
            "\"a b\"@brana.example",
            "jana@[127.0.0.1]",
            "j\u0000ana@brana.example");
    hostile.forEach(address -> mails.write(address, "Nikam"));
    mails.run();
    assertThat(mails.states()).hasSize(hostile.size()).containsOnly(MailState.NO_ADDRESS);
    assertThat(received()).isEmpty();
    assertThat(mails.entries()).extracting(MailEntry::recipient).containsOnly("");
  }

  @Test
  void an_address_with_accents_in_its_domain_is_written_as_servers_read_it() {
    assertThat(MailAddress.of("info@škola.example")).contains("info@xn--kola-f6a.example");
  }

  @Test
  void without_a_server_a_mail_waits_as_a_file_and_is_not_sent_by_itself_later() {
    settings.databaseWasReset();
    mails.write(TO, "Bez nastavení");
    assertThat(mails.states()).containsExactly(MailState.NOT_CONFIGURED);
    long id = detail().entry().id();
    assertThat(detail().mayBeSentAgain()).isFalse();
    assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> service.sendAgain(id));

    settings.attach(GREEN.getSmtp().getPort());
    mails.run();
    assertThat(received()).as("a person may have sent the file").isEmpty();
    service.sendAgain(id);
    mails.run();
    assertThat(received()).hasSize(1);
  }

  @Test
  void the_file_is_the_mail_that_is_sent() throws Exception {
    mails.write(TO, "Příloha ke stažení");
    var file = service.eml(detail().entry().id());
    assertThat(file.fileName()).startsWith("P-2026-000001-").endsWith(".eml");
    assertThat(file.contentType()).isEqualTo("message/rfc822");
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    file.writeTo(bytes);
    MimeMessage saved =
        new MimeMessage(null, new java.io.ByteArrayInputStream(bytes.toByteArray()));
    assertThat(saved.getSubject()).isEqualTo("Příloha ke stažení");
    assertThat(saved.getHeader("X-Unsent")).containsExactly("1");
    mails.run();
    MimeMessage sent = received().getFirst();
    assertThat(saved.getMessageID()).isEqualTo(sent.getMessageID());
    assertThat(saved.getSentDate()).isEqualTo(sent.getSentDate());
    assertThat(saved.getContent().toString().strip())
        .isEqualTo(sent.getContent().toString().strip());
    assertThat(sent.getHeader("X-Unsent")).isNull();
  }

  @Test
  void a_records_mail_is_given_out_under_that_record_only() {
    mails.write(TO, "Cizí požadavek");
    long id = detail().entry().id();
    assertThatExceptionOfType(cz.ohlas.base.NotFound.class)
        .isThrownBy(() -> outbox.eml(MailRecord.REQUEST, 2, id));
    assertThatExceptionOfType(cz.ohlas.base.NotFound.class)
        .isThrownBy(() -> outbox.sendAgain(MailRecord.REQUEST, 2, id));
  }

  private static List<MimeMessage> received() {
    return Arrays.asList(GREEN.getReceivedMessages());
  }

  private static String messageId(MimeMessage mail) {
    try {
      mail.setFlag(Flags.Flag.SEEN, true);
      return mail.getMessageID();
    } catch (jakarta.mail.MessagingException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private MailDetail detail() {
    return service.detail(mails.entries().getFirst().id());
  }

  private void runAt(Instant moment) {
    clock.at(moment, mails::run);
  }

  private Instant nextTry() {
    return detail().entry().nextTryAt();
  }

  private Duration waits() {
    return Duration.between(detail().tries().getLast().at(), nextTry());
  }

  private List<Integer> tries() {
    return jdbc.sql("select tries from mail_message order by id").query(Integer.class).list();
  }
}
