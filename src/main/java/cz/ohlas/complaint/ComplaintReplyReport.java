package cz.ohlas.complaint;

import cz.ohlas.base.Staff;
import cz.ohlas.base.Translations;
import cz.ohlas.company.CompanyTexts;
import cz.ohlas.customer.CustomerParty;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.report.DocumentHead;
import cz.ohlas.report.ReportRenderer;
import cz.ohlas.report.ReportTemplate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the reply to a complaint in the customer's language; knows nothing of the internal part.
 */
@Component
class ComplaintReplyReport {

  private final ReportRenderer renderer;
  private final ReplyHead heads;
  private final ReplyBody bodies;
  private final CompanyTexts texts;
  private final CustomerService customers;
  private final ComplaintAccess access;

  ComplaintReplyReport(
      ReportRenderer renderer,
      ReplyHead heads,
      ReplyBody bodies,
      CompanyTexts texts,
      CustomerService customers,
      ComplaintAccess access) {
    this.renderer = renderer;
    this.heads = heads;
    this.bodies = bodies;
    this.texts = texts;
    this.customers = customers;
    this.access = access;
  }

  /** The free parts as they were written; where nothing was yet, the company's usual words. */
  ReplyInput replyOf(Complaint complaint) {
    return complaint
        .reply()
        .map(text ->
            new ReplyInput(
                orEmpty(text.recipient()),
                orEmpty(text.introduction()),
                orEmpty(text.review()),
                orEmpty(text.attachments()),
                text.language()))
        .orElseGet(() -> usual(complaint, complaint.customer().language()));
  }

  /** The company's usual words in a language. */
  ReplyInput usual(Complaint complaint, Locale language) {
    Words words = words(language);
    String recipient =
        words.say("complaint.print.forAttention", complaint.complainant())
            + (complaint.replyTo().isBlank() ? "" : "\n" + complaint.replyTo());
    return new ReplyInput(
        recipient,
        words.say("complaint.print.introduction." + complaint.kind().name()),
        words.say("complaint.print.reviewText"),
        "",
        Translations.supported(language).getLanguage());
  }

  /** How the letter would read if it left today; marked as a draft until it is decided. */
  ComplaintReplyPrint draft(
      Complaint complaint, DecisionInput decision, ReplyInput reply, Staff signer) {
    return print(complaint, decision, reply, signer, access.today(), null);
  }

  /** The letter as it leaves. */
  ComplaintReplyPrint letter(
      Complaint complaint, ReplyInput reply, Staff signer, LocalDate day, DispatchWay way) {
    return print(complaint, complaint.decisionInput(), reply, signer, day, way);
  }

  byte[] pdf(ComplaintReplyPrint print, ReplyInput reply) {
    return renderer.pdf(ReportTemplate.COMPLAINT_REPLY, print, Locale.of(reply.language()));
  }

  private ComplaintReplyPrint print(
      Complaint complaint,
      DecisionInput decision,
      ReplyInput reply,
      Staff signer,
      LocalDate day,
      @Nullable DispatchWay way) {
    Words words = words(Locale.of(reply.language()));
    CustomerParty party = customers.party(complaint.customer().id());
    DocumentHead head = heads.of(complaint, reply, party, signer, day, way, words);
    List<cz.ohlas.report.DocumentRow> rows = new ArrayList<>();
    bodies.write(rows, complaint, decision, reply, words);
    bodies.sign(rows, signer, access.actsAsDeputy(signer), words, head.letterhead().name());
    return new ComplaintReplyPrint(complaint.number(), head, rows);
  }

  private Words words(Locale language) {
    Locale locale = Translations.supported(language);
    return new Words(locale, texts);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** The company's words in one language. */
  record Words(Locale locale, CompanyTexts texts) {

    String say(String key, Object... arguments) {
      return texts.text(locale, key, arguments);
    }
  }
}
