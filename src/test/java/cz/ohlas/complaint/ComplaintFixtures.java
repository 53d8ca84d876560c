package cz.ohlas.complaint;

import cz.ohlas.base.RunAs;
import cz.ohlas.base.Translations;
import cz.ohlas.customer.Address;
import cz.ohlas.customer.CustomerInput;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.document.DocumentStore;
import cz.ohlas.document.ReceivedFile;
import cz.ohlas.price.CriteriaSheet;
import cz.ohlas.price.VatRegime;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Complaints as they come, for tests. */
@Component
public class ComplaintFixtures {

  private final CustomerService customers;
  private final ComplaintService complaints;
  private final DocumentStore documents;
  private final RunAs runAs;

  ComplaintFixtures(
      CustomerService customers,
      ComplaintService complaints,
      DocumentStore documents,
      RunAs runAs) {
    this.customers = customers;
    this.complaints = complaints;
    this.documents = documents;
    this.runAs = runAs;
  }

  /** A fictional customer. */
  public long customer() {
    return customer("Lázně Podhůří a.s.", "25596641", Translations.CZECH);
  }

  /** A fictional customer of this name. */
  public long customer(String name, String ico, Locale language) {
    return runAs.system(() ->
        customers.create(
            new CustomerInput(
                name,
                "",
                ico,
                "CZ" + ico,
                "Lázeňská 12",
                "Podhůří",
                "37001",
                "CZ",
                Address.NONE,
                "zapsaná v obchodním rejstříku vedeném Krajským soudem v Českých Budějovicích, oddíl B, vložka 4321",
                language,
                List.of("recepce@lazne.example"),
                List.of("+420 380 111 222"),
                "",
                VatRegime.DOMESTIC,
                null,
                CriteriaSheet.UNKNOWN,
                "",
                "",
                "")));
  }

  /** A complaint about the quality of support with two points. */
  public static ComplaintInput input(long customerId, LocalDate receivedOn) {
    return new ComplaintInput(
        ArrivalForm.LETTER,
        receivedOn.minusDays(2),
        receivedOn,
        null,
        customerId,
        "Ing. Jana Nováková, provozní ředitelka",
        "",
        ComplaintKind.QUALITY,
        "Opožděná odpověď, dva požadavky",
        List.of(
            PointInput.claimed(
                "Na požadavek P-2026-000123 jsme čekali dva dny. Nikdo nám neřekl nový termín.",
                "omluvu a slevu z ceny podpory"),
            PointInput.claimed("Technik s námi jednal nezdvořile.", "omluvu")),
        Set.of(),
        "",
        Set.of(),
        false);
  }

  /** The same, otherwise received. */
  public static ComplaintInput with(
      ComplaintInput input, ArrivalForm form, LocalDate on, LocalTime time) {
    return new ComplaintInput(
        form,
        null,
        on,
        time,
        input.customerId(),
        input.complainant(),
        input.replyTo(),
        input.kind(),
        input.subject(),
        input.points(),
        input.requestIds(),
        input.documents(),
        input.concernedStaffIds(),
        input.confidential());
  }

  /** The same about these people, perhaps confidential. */
  public static ComplaintInput about(
      ComplaintInput input, Set<Long> concerned, boolean confidential) {
    return new ComplaintInput(
        input.form(),
        input.datedOn(),
        input.receivedOn(),
        input.receivedTime(),
        input.customerId(),
        input.complainant(),
        input.replyTo(),
        input.kind(),
        input.subject(),
        input.points(),
        input.requestIds(),
        input.documents(),
        concerned,
        confidential);
  }

  /** The same with these points. */
  public static ComplaintInput claiming(ComplaintInput input, List<PointInput> points) {
    return new ComplaintInput(
        input.form(),
        input.datedOn(),
        input.receivedOn(),
        input.receivedTime(),
        input.customerId(),
        input.complainant(),
        input.replyTo(),
        input.kind(),
        input.subject(),
        points,
        input.requestIds(),
        input.documents(),
        input.concernedStaffIds(),
        input.confidential());
  }

  /** Registers it with a scan as the original. */
  public long register(ComplaintInput input) {
    try (ReceivedFile scan = scan()) {
      return complaints.register(input, List.of(scan));
    }
  }

  /** A scanned letter. */
  public ReceivedFile scan() {
    return documents.receive(
        "reklamace.pdf",
        new ByteArrayInputStream("%PDF-1.7\n%scan".getBytes(StandardCharsets.ISO_8859_1)),
        ComplaintService.FILES);
  }

  /** A decision with which the head can send the letter. */
  public static DecisionInput decision(ComplaintDetail detail, long ownerStaffId) {
    List<PointInput> points = detail.decision().points();
    return new DecisionInput(
        List.of(
            points
                .get(0)
                .decided(
                    Verdict.UPHELD,
                    "Požadavek byl přijat 11. 11. 2026 v 9:12, odpověď byla splatná 12. 11. 2026"
                        + " v 16:12 a odeslána 13. 11. 2026 v 11:05. Nový termín nebyl sdělen.",
                    "Na dotaz odpovídáme v době sjednaného balíčku služeb; nemůžeme-li, sdělíme"
                        + " nový termín.",
                    "Odpověď přišla pozdě a nový termín jsme nesdělili."),
            points
                .get(1)
                .decided(
                    Verdict.NOT_UPHELD,
                    "Hovor trval 6 minut, technik dvakrát nabídl vzdálené připojení.",
                    "",
                    "Nezdvořilé jednání se neprokázalo.")),
        List.of(
            new RemedyInput(
                "Sleva z ceny podpory za listopad",
                ownerStaffId,
                LocalDate.of(2026, 12, 15),
                new BigDecimal("2000.00"),
                true)),
        "VNITŘNÍ PŘÍČINA: dva technici na nemocenské",
        "NÁPRAVNÉ OPATŘENÍ: hlídat termíny každé ráno");
  }
}
