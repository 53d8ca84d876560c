package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Translations;
import cz.ohlas.company.CompanyProfile;
import cz.ohlas.company.CompanyProfileService;
import cz.ohlas.company.CompanyTexts;
import cz.ohlas.customer.Contact;
import cz.ohlas.mail.Mail;
import cz.ohlas.mail.MailKind;
import cz.ohlas.mail.MailOutbox;
import cz.ohlas.mail.MailRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes to people what happened to a request, in their language and in the transaction in which it
 * happened. Whoever has no address gets a mail without one, which the request's page shows.
 */
@Component
class RequestMails {

  /** Whoever clicks again within it means no second letter. */
  private static final Duration ONE_CLICK = Duration.ofMinutes(5);

  private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");

  private final MailOutbox outbox;
  private final CompanyProfileService company;
  private final CompanyTexts texts;
  private final Approvers approvers;

  RequestMails(
      MailOutbox outbox, CompanyProfileService company, CompanyTexts texts, Approvers approvers) {
    this.outbox = outbox;
    this.company = company;
    this.texts = texts;
    this.approvers = approvers;
  }

  /** That it came, and by when it will be answered or what is waited for (REQ-1, REQ-2). */
  void registered(SupportRequest request) {
    Reader reader = requester(request);
    String came = reader.moment(request.receivedAt());
    if (request.state() == RequestState.HELD) {
      held(request);
    } else {
      Instant due = request.dueAt;
      if (due == null) {
        write(request, reader, RequestLetter.CONFIRMED_NO_TIME, came);
      } else {
        RequestLetter letter =
            due.isAfter(request.enteredAt)
                ? RequestLetter.CONFIRMED
                : RequestLetter.CONFIRMED_OVERDUE;
        write(request, reader, letter, came, reader.moment(due));
      }
    }
  }

  private void held(SupportRequest request) {
    Reader reader = requester(request);
    write(request, reader, RequestLetter.CONFIRMED_HELD, reader.moment(request.receivedAt()));
    askApprovers(request);
  }

  /** That it came and was served at once (REQ-1). */
  void settled(SupportRequest request, OutcomeInput outcome) {
    Reader reader = requester(request);
    write(
        request,
        reader,
        RequestLetter.SETTLED,
        reader.moment(request.receivedAt()),
        reader.word("request.outcome." + outcome.kind().name()),
        done(outcome, reader));
  }

  /**
   * What was waited for has come, or is waited for no longer: the answer is owed by another time
   * than before (REQ-3), or the person is still to be approved (REQ-2).
   */
  void resumed(SupportRequest request) {
    if (request.state() == RequestState.HELD) {
      held(request);
      return;
    }
    if (request.openQueries().isEmpty()) {
      return;
    }
    goesOn(request, RequestLetter.RESUMED, RequestLetter.RESUMED_NO_TIME);
  }

  /** That it is served although nobody approved the person (REQ-5b, ACC-3). */
  void goodwill(SupportRequest request) {
    if (!request.openQueries().isEmpty()) {
      goesOn(request, RequestLetter.GOODWILL, RequestLetter.GOODWILL_NO_TIME);
    }
  }

  /** That it was refused by mistake, and by when it will be answered after all (ACC-3, REQ-3). */
  void reversed(SupportRequest request) {
    if (request.state() == RequestState.HELD) {
      // The refusal may have come before anybody was asked
      write(request, requester(request), RequestLetter.REVERSED_HELD);
      askApprovers(request);
    } else if (request.state().isWaiting()) {
      write(request, requester(request), RequestLetter.REVERSED_WAITING);
    } else {
      goesOn(request, RequestLetter.REVERSED, RequestLetter.REVERSED_NO_TIME);
    }
  }

  private void goesOn(SupportRequest request, RequestLetter byTime, RequestLetter noTime) {
    Reader reader = requester(request);
    Instant due = request.dueAt;
    if (due != null && due.isAfter(request.changedAt)) {
      write(request, reader, byTime, reader.moment(due));
    } else {
      write(request, reader, noTime);
    }
  }

  /** A new time (REQ-4). */
  void newTime(SupportRequest request, NewTimeInput told) {
    Reader reader = requester(request);
    write(request, reader, RequestLetter.NEW_TIME, reader.moment(told.dueAt()), told.why());
  }

  /** A refusal, its ground in words, and how to object (REQ-5). */
  void refused(SupportRequest request, RefusalInput refusal) {
    Reader reader = requester(request);
    write(
        request,
        reader,
        RequestLetter.REFUSED,
        reader.word("request.ground." + refusal.ground().name()),
        refusal.told(),
        refusal.howToObject());
  }

  /** What the customer is asked for: the approver, or whoever made the request. */
  void asked(SupportRequest request, WaitingInput wanted) {
    Reader reader = requester(request);
    LocalDate until = wanted.untilDay();
    String day = until == null ? "" : reader.formats().date(until);
    switch (wanted.kind()) {
      case APPROVAL -> askApprovers(request);
      case PROOF -> write(request, reader, RequestLetter.PROOF, wanted.what(), day);
      case CLARIFICATION ->
          write(request, reader, RequestLetter.CLARIFICATION_UNTIL, wanted.what(), day);
    }
  }

  /** An answer in writing (REQ-3); what was said otherwise was said. */
  void answered(SupportRequest request, long queryId, AnswerInput answer) {
    if (answer.channel() == Channel.EMAIL) {
      String query = request.query(queryId).fact(null).text();
      write(request, requester(request), RequestLetter.ANSWER, query, answer.answer());
    }
  }

  /** How it was served, in writing (OUT). */
  void served(SupportRequest request, OutcomeInput outcome) {
    if (outcome.channel() == Channel.EMAIL) {
      Reader reader = requester(request);
      write(
          request,
          reader,
          RequestLetter.SERVED,
          reader.word("request.outcome." + outcome.kind().name()),
          done(outcome, reader));
    }
  }

  /**
   * Where the client application of a remote connection is (REM-3).
   *
   * @throws BusinessRuleViolation when the company has not said where, the person has no address,
   *     or the same went there a moment ago
   */
  void clientLink(SupportRequest request, Instant now) {
    String address = company.current().rules().clientDownloadUrl();
    if (address.isBlank()) {
      throw BusinessRuleViolation.of("REM-3", "request.rule.clientAddressMissing");
    }
    Reader reader = requester(request);
    if (reader.email().isBlank()) {
      throw BusinessRuleViolation.plain("request.rule.noEmail");
    }
    boolean justSent =
        outbox.of(MailRecord.REQUEST, request.id()).stream()
            .filter(mail -> mail.kind() == MailKind.REQUEST_CLIENT)
            .filter(mail -> mail.recipient().equals(reader.email()))
            .anyMatch(mail -> mail.writtenAt().plus(ONE_CLICK).isAfter(now));
    if (justSent) {
      throw BusinessRuleViolation.of("REM-3", "request.rule.clientLinkJustSent", reader.email());
    }
    write(request, reader, RequestLetter.CLIENT, address);
  }

  /** Asks those at the customer who may approve people, for this request or for good (REG-4). */
  void askApprovers(SupportRequest request) {
    for (Approvers.Approver approver : approvers.of(request)) {
      Reader reader =
          new Reader(approver.contactId(), approver.name(), approver.email(), approver.language());
      write(
          request,
          reader,
          RequestLetter.APPROVAL,
          request.submittedBy(),
          request.customer().name(),
          reader.moment(request.receivedAt()),
          request.queries.getFirst().fact(null).text());
    }
  }

  private void write(
      SupportRequest request, Reader reader, RequestLetter letter, String... particular) {
    CompanyProfile profile = company.current();
    Stream<String> usual =
        Stream.of(
            profile.identity().name(),
            profile.rules().supportPhone(),
            profile.rules().supportEmail(),
            request.number(),
            BREAKS.matcher(request.subject()).replaceAll(" "));
    String words =
        texts.text(
            reader.language(),
            letter.key(),
            Stream.concat(usual, Arrays.stream(particular)).toArray());
    String[] parts = words.strip().split("\\R", 2);
    outbox.enqueue(
        new Mail(
            letter.kind(),
            request.id(),
            request.number(),
            request.customer().id(),
            reader.contactId(),
            reader.email(),
            reader.name(),
            reader.language(),
            parts[0],
            parts.length == 1 ? parts[0] : parts[1]));
  }

  private static String done(OutcomeInput outcome, Reader reader) {
    String version = outcome.fileVersion();
    return version == null || version.isBlank()
        ? outcome.proof()
        : outcome.proof()
            + "\n\n"
            + Translations.text(reader.language(), "request.course.version", version.strip());
  }

  private static Reader requester(SupportRequest request) {
    Optional<Contact> contact = request.contact();
    return new Reader(
        contact.map(Contact::id).orElse(null),
        request.submittedBy(),
        contact.map(Contact::email).orElse(""),
        contact.map(Contact::language).orElseGet(() -> request.customer().language()));
  }

  /** To whom a letter is written. */
  private record Reader(@Nullable Long contactId, String name, String email, Locale language) {

    Formats formats() {
      return Formats.of(language);
    }

    String moment(Instant moment) {
      return formats().dateTime(moment);
    }

    String word(String key) {
      return Translations.text(language, key);
    }
  }
}
