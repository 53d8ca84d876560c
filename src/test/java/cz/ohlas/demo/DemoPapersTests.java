package cz.ohlas.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import cz.ohlas.document.DocumentStore;
import cz.ohlas.quote.QuoteState;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The demonstration's papers: proofs, complaints, quotes, statements. */
class DemoPapersTests extends DemoTest {

  private static final String MONTH_BEFORE_LAST =
      "month_start < dateadd(month, -1, date_trunc(month, current_date))";

  @Autowired private DocumentStore documents;

  @Test
  @DisplayName("REG-2: every verified installation has its proof, and the proof opens")
  void every_verified_installation_has_its_proof() throws IOException {
    assertThat(count("registration where status = 'VERIFIED'")).isGreaterThan(30);
    assertThat(
            count(
                """
                registration r where status = 'VERIFIED'
                and not exists (select 1 from proof_document p where p.registration_id = r.id)\
                """))
        .isZero();
    assertThat(text("select document_id from proof_document order by id fetch first row only"))
        .contains("Registrační karta", "Držitel licence");
    assertThat(words("select distinct status from registration")).hasSize(4);
  }

  @Test
  @DisplayName("CMP-1: every complaint has its original, and the original opens")
  void every_complaint_has_its_original() throws IOException {
    assertThat(
            count(
                """
                complaint c where not exists (
                  select 1 from complaint_attachment a where a.complaint_id = c.id and a.original)\
                """))
        .isZero();
    assertThat(
            text("select document_id from complaint_attachment order by id fetch first row only"))
        .contains("Vážená paní jednatelko", "Žádáme");
  }

  @Test
  @DisplayName("CMP-1 to CMP-3: complaints stand at every stage")
  void complaints_stand_at_every_stage() {
    assertThat(words("select distinct state from complaint")).hasSize(3);
    assertThat(count("complaint_testimony where given_at is null")).isPositive();
    assertThat(count("complaint_testimony where given_at is not null")).isPositive();
    assertThat(count("complaint where confidential")).isPositive();
    assertThat(count("complaint where delivered_on is not null")).isPositive();
    assertThat(count("complaint where dispatched_on > statutory_end")).isPositive();
    assertThat(count("complaint where state <> 'ANSWERED' and statutory_end < current_date"))
        .isZero();
    assertThat(words("select distinct verdict from complaint_point where verdict is not null"))
        .hasSizeGreaterThan(2);
    assertThat(count("complaint_instruction where form = 'PHONE'")).isPositive();
  }

  @Test
  @DisplayName("CMP: one complaint about a refusal was upheld")
  void a_complaint_about_a_refusal_was_upheld() {
    assertThat(
            count(
                """
                complaint_point p
                join complaint_request c on c.complaint_id = p.complaint_id
                join support_request r on r.id = c.request_id
                where p.verdict = 'UPHELD' and r.state = 'REFUSED'\
                """))
        .isPositive();
  }

  @Test
  void quotes_stand_at_every_status() {
    assertThat(words("select distinct state from quote"))
        .containsExactlyInAnyOrder(
            Arrays.stream(QuoteState.values())
                .filter(state -> state != QuoteState.EXPIRED)
                .map(Enum::name)
                .toArray(String[]::new));
    assertThat(count("quote where state = 'SENT' and binding_until < current_date")).isPositive();
    assertThat(count("quote where state = 'SENT' and binding_until >= current_date")).isPositive();
  }

  @Test
  void statements_of_ended_months_are_issued_for_most_with_some_left_to_do() {
    long last =
        count("statement where month_start = dateadd(month, -1, date_trunc(month, current_date))");
    long before =
        count("statement where month_start = dateadd(month, -2, date_trunc(month, current_date))");
    assertThat(before).isBetween(15L, 29L);
    assertThat(last).isLessThan(before);
    assertThat(count("statement where document_id is null")).isZero();
    assertThat(count("statement where " + MONTH_BEFORE_LAST)).isPositive();
  }

  private String text(String documentSql) throws IOException {
    byte[] file = documents.bytes(Long.parseLong(words(documentSql).getFirst()));
    try (PdfReader reader = new PdfReader(file)) {
      assertThat(reader.getNumberOfPages()).isEqualTo(1);
      return new PdfTextExtractor(reader).getTextFromPage(1);
    }
  }
}
