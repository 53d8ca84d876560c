package cz.ohlas.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.Staff;
import cz.ohlas.base.Translations;
import cz.ohlas.report.PdfA;
import cz.ohlas.report.PdfText;
import cz.ohlas.security.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The reply as the customer reads it: text read back from the PDF. */
class ComplaintReplyTests extends ConsoleTest {

  private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 13);

  @Autowired private ComplaintFixtures fixtures;
  @Autowired private ComplaintDecisions decisions;
  @Autowired private ComplaintRegister register;
  @Autowired private DeputyService deputies;

  @Test
  void sent_letter_says_what_was_claimed_found_decided_and_remedied() {
    Staff head = as(Role.HEAD);
    String text = sent(fixtures.customer(), head, head, "cs");

    assertThat(text)
        .contains("Vyřízení reklamace")
        .contains("R-2026-000001")
        .contains("Lázně Podhůří a.s.")
        .contains("k rukám: Ing. Jana Nováková, provozní ředitelka")
        .contains("370 01 Podhůří")
        .contains("IČO: 25596641")
        .contains("Podání ze dne")
        .contains("11. 11. 2026")
        .contains("13. 11. 2026, dopis")
        .contains("10 dnů, končí 23. 11. 2026")
        .contains("Bod 1 – uznána")
        .contains("Bod 2 – neuznána")
        .contains("Na požadavek P-2026-000123 jsme čekali dva dny.")
        .contains("omluvu a slevu z ceny podpory")
        .contains("odeslána 13. 11. 2026 v 11:05")
        .contains("sdělíme nový termín")
        .contains("Nezdvořilé jednání se neprokázalo.")
        .contains("Sleva z ceny podpory za listopad (vstřícně, bez uznání právní povinnosti)")
        .contains("2 000 Kč")
        .contains("15. 12. 2026")
        .contains("do 30 dnů od jeho doručení")
        .contains("doporučeným dopisem")
        .contains("20. 11. 2026")
        .contains("Strana 1 z")
        .doesNotContain("CMP-")
        .doesNotContain("Návrh")
        .doesNotContain("v zastoupení");
    assertThat(text.substring(text.lastIndexOf("pozdravem"))).contains(head.name());
  }

  @Test
  void internal_cause_and_measure_are_never_in_the_letter_sent_or_drafted() {
    Staff head = as(Role.HEAD);
    long id = registered(fixtures.customer());
    ComplaintDetail detail = at("2026-11-20T10:00", () -> register.detail(id));
    DecisionInput decision = ComplaintFixtures.decision(detail, head.id());
    assertThat(decision.internalCause()).isNotBlank();
    assertSaysNothingInternal(
        at("2026-11-20T10:00", () -> decisions.previewPdf(id, decision, detail.reply())));
    doAt(
        "2026-11-20T10:00", () -> decisions.decide(id, detail.version(), decision, detail.reply()));
    assertSaysNothingInternal(at("2026-11-20T10:00", () -> register.reply(id)).content());
    dispatch(id);
    assertSaysNothingInternal(register.reply(id).content());
    assertThat(
            at("2026-11-20T10:00", () -> decisions.preview(id, decision, detail.reply()))
                .toString())
        .doesNotContain("nemocenské")
        .doesNotContain("každé ráno");
  }

  @Test
  void claim_that_begins_with_a_day_stands_whole_beside_its_verdict() {
    as(Role.HEAD);
    String claim = "Dne 12. 3. 2026 nám technik např. č. 2 poradil špatně. Škoda je 5 tis. Kč.";
    long id =
        at(
            "2026-11-14T10:00",
            () ->
                fixtures.register(
                    ComplaintFixtures.claiming(
                        ComplaintFixtures.input(fixtures.customer(), RECEIVED),
                        List.of(PointInput.claimed(claim + "\nDalší odstavec.", "")))));
    ComplaintDetail detail = register.detail(id);
    ComplaintReplyPrint print =
        at("2026-11-20T10:00", () -> decisions.preview(id, detail.decision(), detail.reply()));
    assertThat(print.rows())
        .filteredOn(row -> row.kind().equals(ComplaintReplyPrint.VERDICT))
        .singleElement()
        .satisfies(row -> assertThat(row.c2().replace('\u00a0', ' ')).isEqualTo(claim));
  }

  @Test
  void undecided_letter_is_marked_as_a_draft() {
    Staff head = as(Role.HEAD);
    long id = registered(fixtures.customer());
    ComplaintDetail detail = at("2026-11-20T10:00", () -> register.detail(id));
    byte[] draft =
        at(
            "2026-11-20T10:00",
            () ->
                decisions.previewPdf(
                    id, ComplaintFixtures.decision(detail, head.id()), detail.reply()));
    assertThat(PdfText.of(draft)).contains("Návrh – dosud nerozhodnuto");
    PdfA.assertValid2b(draft);
  }

  @Test
  void letter_is_in_the_customers_language() {
    Staff head = as(Role.HEAD);
    long customer = fixtures.customer("Spa Foothills Ltd.", "25596641", Translations.ENGLISH);
    String text = sent(customer, head, head, "en");

    assertThat(text)
        .contains("Reply to a complaint about quality")
        .contains("for the attention of:")
        .contains("Point 1 – upheld")
        .contains("10 days, ending 23. 11. 2026")
        .contains("as goodwill, without recognition of a legal duty")
        .contains("2,000 CZK")
        .contains("How to ask for a review")
        .contains("Yours faithfully")
        .doesNotContain("reklamac")
        .doesNotContain("pozdravem");
  }

  @Test
  void deputy_signs_in_place_of_the_head() {
    Staff head = as(Role.HEAD);
    Staff deputy = as(Role.LEAD);
    as(head);
    doAt(
        "2026-11-14T09:00",
        () ->
            deputies.nameDeputy(
                new DeputyInput(
                    deputy.id(), LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 30))));
    String text = sent(fixtures.customer(), head, deputy, "deputy");

    assertThat(text.substring(text.lastIndexOf("pozdravem")))
        .contains(deputy.name())
        .contains("v zastoupení");
  }

  @Test
  void letter_is_kept_as_it_was_sent() {
    Staff head = as(Role.HEAD);
    long id = registered(fixtures.customer());
    decide(id, head);
    dispatch(id);
    byte[] sent = register.reply(id).content();
    assertThat(at("2027-03-01T10:00", () -> register.reply(id)).content()).isEqualTo(sent);
  }

  private String sent(long customer, Staff head, Staff signer, String name) {
    as(head);
    long id = registered(customer);
    as(signer);
    decide(id, signer);
    dispatch(id);
    byte[] letter = at("2026-11-20T16:00", () -> register.reply(id)).content();
    PdfA.assertValid2b(letter);
    keep(name, letter);
    return PdfText.of(letter);
  }

  private void assertSaysNothingInternal(byte[] letter) {
    assertThat(PdfText.of(letter))
        .doesNotContain("VNITŘNÍ")
        .doesNotContain("nemocenské")
        .doesNotContain("OPATŘENÍ")
        .doesNotContain("každé ráno");
  }

  private long registered(long customer) {
    return at(
        "2026-11-14T10:00", () -> fixtures.register(ComplaintFixtures.input(customer, RECEIVED)));
  }

  private void decide(long id, Staff owner) {
    doAt(
        "2026-11-20T10:00",
        () -> {
          ComplaintDetail detail = register.detail(id);
          decisions.decide(
              id, detail.version(), ComplaintFixtures.decision(detail, owner.id()), detail.reply());
        });
  }

  private void dispatch(long id) {
    doAt(
        "2026-11-20T15:00",
        () ->
            decisions.dispatchReply(
                id,
                register.detail(id).version(),
                new DispatchInput(LocalDate.of(2026, 11, 20), DispatchWay.REGISTERED_LETTER)));
  }

  /** For people to look at. */
  private static void keep(String name, byte[] letter) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "letters"));
      Files.write(folder.resolve("reply-" + name + ".pdf"), letter);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
