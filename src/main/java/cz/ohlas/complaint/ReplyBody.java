package cz.ohlas.complaint;

import cz.ohlas.base.CzechText;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Money;
import cz.ohlas.base.Staff;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.StaffDirectory.StaffCard;
import cz.ohlas.company.CompanyIdentity;
import cz.ohlas.company.CompanyProfileService;
import cz.ohlas.complaint.ComplaintReplyReport.Words;
import cz.ohlas.report.DocumentRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The letter's own words: the decision first, then each point with what was found, the remedy, how
 * to ask for a review, the signature.
 */
@Component
class ReplyBody {

  private static final String CLOSING = "closing";

  /** A day as people type it must not be torn by the end of a line. */
  private static final Pattern LOOSE_DATE =
      Pattern.compile("\\b\\d{1,2}\\. \\d{1,2}\\.( \\d{4}\\b)?");

  private final CompanyProfileService company;
  private final StaffDirectory directory;

  ReplyBody(CompanyProfileService company, StaffDirectory directory) {
    this.company = company;
    this.directory = directory;
  }

  void write(
      List<DocumentRow> rows,
      Complaint complaint,
      DecisionInput decision,
      ReplyInput reply,
      Words words) {
    if (complaint.decision().isEmpty()) {
      rows.add(
          DocumentRow.of("mark", "", ComplaintReplyPrint.MARK, words.say("complaint.print.draft")));
    }
    text(rows, "introduction", "", reply.introduction(), words);
    verdicts(rows, decision, words);
    for (int i = 0; i < decision.points().size(); i++) {
      point(rows, decision.points().get(i), i + 1, words);
    }
    remedies(rows, decision, words);
    closing(rows, words.say("complaint.print.review"), reply.review(), words);
    closing(rows, words.say("complaint.print.attachments"), reply.attachments(), words);
  }

  private static void verdicts(List<DocumentRow> rows, DecisionInput decision, Words words) {
    for (int i = 0; i < decision.points().size(); i++) {
      PointInput point = decision.points().get(i);
      rows.add(
          DocumentRow.of(
              "verdicts",
              words.say("complaint.print.decision"),
              ComplaintReplyPrint.VERDICT,
              words.say("complaint.print.point", i + 1),
              typeset(firstLine(point.claim()), words),
              verdict(point, words)));
    }
  }

  private static void point(List<DocumentRow> rows, PointInput point, int position, Words words) {
    String section = "point" + position;
    String heading = words.say("complaint.print.pointHeading", position, verdict(point, words));
    labelled(rows, section, heading, "claim", point.claim(), words);
    labelled(rows, section, heading, "demand", point.demand(), words);
    labelled(rows, section, heading, "findings", point.findings(), words);
    labelled(rows, section, heading, "rule", point.rule(), words);
    labelled(rows, section, heading, "reasons", point.reasons(), words);
  }

  private static void labelled(
      List<DocumentRow> rows,
      String section,
      String heading,
      String label,
      String text,
      Words words) {
    String shown = words.say("complaint.print.label." + label);
    for (String paragraph : paragraphs(text, words)) {
      rows.add(DocumentRow.of(section, heading, ComplaintReplyPrint.LABELLED, shown, paragraph));
      shown = "";
    }
  }

  private void remedies(List<DocumentRow> rows, DecisionInput decision, Words words) {
    Formats formats = Formats.of(words.locale());
    for (RemedyInput remedy : decision.remedies()) {
      BigDecimal amount = remedy.amount();
      LocalDate due = remedy.due();
      Long owner = remedy.ownerStaffId();
      String what =
          remedy.goodwill() ? words.say("complaint.print.goodwill", remedy.what()) : remedy.what();
      rows.add(
          DocumentRow.of(
              "remedies",
              words.say("complaint.print.remedy"),
              ComplaintReplyPrint.REMEDY,
              typeset(what, words),
              amount == null ? "" : formats.money(new Money(amount)),
              due == null ? "" : formats.date(due),
              owner == null ? "" : directory.nameOf(owner)));
    }
  }

  /** The head signs; the deputy signs in place of the head, who is named. */
  void sign(
      List<DocumentRow> rows, Staff signer, boolean asDeputy, Words words, String providerName) {
    CompanyIdentity provider = company.current().identity();
    String function = directory.card(signer.id()).map(StaffCard::function).orElse("");
    String headsFunction =
        provider.signatoryFunction().isBlank() ? function : provider.signatoryFunction();
    String inPlaceOf = asDeputy ? words.say("complaint.print.inPlaceOf", provider.signatory()) : "";
    rows.add(
        DocumentRow.of(
            CLOSING,
            "",
            ComplaintReplyPrint.SIGN,
            words.say("complaint.print.regards"),
            providerName,
            signer.name(),
            asDeputy ? function : headsFunction,
            inPlaceOf));
  }

  private static void text(
      List<DocumentRow> rows, String section, String heading, String text, Words words) {
    for (String paragraph : paragraphs(text, words)) {
      rows.add(DocumentRow.of(section, heading, ComplaintReplyPrint.TEXT, paragraph));
    }
  }

  /** Headings are rows here: the signature never stands on a page without what is signed. */
  private static void closing(List<DocumentRow> rows, String heading, String text, Words words) {
    if (!text.isBlank()) {
      rows.add(DocumentRow.of(CLOSING, "", ComplaintReplyPrint.HEADING, heading));
      text(rows, CLOSING, "", text, words);
    }
  }

  /** Each is a row of its own, which is not torn by the end of a page. */
  private static List<String> paragraphs(String text, Words words) {
    return text.lines().filter(line -> !line.isBlank()).map(line -> typeset(line, words)).toList();
  }

  private static String verdict(PointInput point, Words words) {
    Verdict verdict = point.verdict();
    return verdict == null
        ? words.say("complaint.print.undecided")
        : words.say("complaint.verdict." + verdict.name());
  }

  /**
   * The whole claim stands below with its point; at a glance its first line is enough. Sentences
   * are not told apart: days and abbreviations have full stops too.
   */
  private static String firstLine(String claim) {
    return claim.lines().findFirst().orElse("");
  }

  private static String typeset(String text, Words words) {
    String bound = LOOSE_DATE.matcher(text).replaceAll(date -> date.group().replace(' ', '\u00a0'));
    return "cs".equals(words.locale().getLanguage()) ? CzechText.typeset(bound) : bound;
  }
}
