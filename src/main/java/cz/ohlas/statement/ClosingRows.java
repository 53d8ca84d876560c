package cz.ohlas.statement;

import cz.ohlas.base.CzechText;
import cz.ohlas.base.Formats;
import cz.ohlas.company.CompanyIdentity;
import cz.ohlas.company.CompanyRules;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.report.DocumentRow;
import cz.ohlas.report.PartyLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The statement's end: what it is and is not, how to object, and the signatures. */
final class ClosingRows {

  private static final String SECTION = "closing";

  private ClosingRows() {}

  static List<DocumentRow> of(StatementMaterial material, BilledApart billed) {
    Locale locale = material.locale();
    StatementTexts texts = material.texts();
    CompanyRules rules = material.company().rules();
    List<String> sentences = new ArrayList<>();
    String covered = texts.text("notTaxDocument") + " " + flatRate(material);
    sentences.add(billed.minutes() == 0 ? covered : covered + " " + texts.text("billedApart"));
    String comments =
        texts.text("comments", rules.supportEmail(), PartyLines.phone(rules.supportPhone()));
    sentences.add(
        material.contracts().stream().allMatch(ClosingRows::isSilenceAgreement)
            ? comments + " " + texts.text("silence")
            : comments);
    List<DocumentRow> rows = new ArrayList<>();
    // The heading is a row: the signatures never stand on a page without what is signed
    rows.add(DocumentRow.of(SECTION, "", "HEADING", label(locale, SECTION)));
    sentences.forEach(sentence -> rows.add(DocumentRow.of(SECTION, "", "TEXT", sentence)));
    rows.add(signatures(material));
    return rows;
  }

  /** What the flat rate covers, by the contract of the month or all of them. */
  private static String flatRate(StatementMaterial material) {
    Locale locale = material.locale();
    if (material.contracts().size() == 1) {
      ContractDetail contract = material.contract();
      return material
          .texts()
          .text(
              "flatRate",
              Words.number(contract.number()),
              Formats.of(locale).date(contract.facts().signedOn()));
    }
    return material
        .texts()
        .text(
            "flatRateSeveral",
            material.contracts().stream()
                .map(held -> Words.number(StatementHead.dated(held.contract(), locale)))
                .collect(Collectors.joining(", ")));
  }

  private static boolean isSilenceAgreement(SheetContract held) {
    return held.contract().facts().silenceMeansAgreement();
  }

  private static DocumentRow signatures(StatementMaterial material) {
    Locale locale = material.locale();
    CompanyIdentity company = material.company().identity();
    String signatory = company.signatory();
    return DocumentRow.of(
        SECTION,
        "",
        "SIGN",
        material.texts().text("acceptance"),
        material.texts().text("provider"),
        CzechText.typeset(company.name()),
        label(locale, "signerName"),
        label(locale, "signerFunction"),
        label(locale, "signedOn"),
        label(locale, "signature"),
        signatory.isBlank() ? label(locale, "signature") : signatory);
  }

  private static String label(Locale locale, String key) {
    return Words.sheet(locale, key);
  }
}
