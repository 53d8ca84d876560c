package cz.ohlas.request;

import cz.ohlas.base.StaffDirectory.StaffCard;
import cz.ohlas.company.CompanyIdentity;
import cz.ohlas.company.CompanyProfile;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.customer.CustomerParty;
import cz.ohlas.report.DocumentFact;
import cz.ohlas.report.DocumentHead;
import cz.ohlas.report.DocumentRow;
import cz.ohlas.report.Letterhead;
import cz.ohlas.report.PartyLines;
import cz.ohlas.request.RequestFact.QueryFact;
import cz.ohlas.workingtime.Explanation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Builds the record of a request as printed; knows no database. */
final class RequestReport {

  static final String COURSE = "course";
  private static final String CLOSING = "closing";

  private final PrintVoice voice;
  private final Instant now;

  /** Takes when it is printed. */
  RequestReport(PrintVoice voice, Instant now) {
    this.voice = voice;
    this.now = now;
  }

  /**
   * What the record is made of.
   *
   * @param kind for whom it is
   * @param logo PNG or JPEG, null for none
   * @param contract the paid contract, null on the free programme
   * @param explanations why each query is due when it is, by its id; none where no time is owed
   * @param turns the course as that reader is told it
   * @param names who works here, by the account's id
   * @param preparedBy whoever prints it
   */
  // Materials are never compared
  @SuppressWarnings("ArrayRecordComponent")
  record Material(
      RecordKind kind,
      CompanyProfile company,
      byte @Nullable [] logo,
      CustomerParty customer,
      RequestDetail request,
      @Nullable ContractDetail contract,
      Map<Long, Explanation> explanations,
      List<CourseTurn> turns,
      LongFunction<String> names,
      @Nullable StaffCard preparedBy) {}

  /** The record. */
  RequestPrint print(Material material) {
    RequestFact fact = material.request().fact();
    List<DocumentRow> rows = new ArrayList<>();
    rows.addAll(new StandingRows(voice, material, now).rows());
    rows.addAll(new QueryRows(voice, material, now).rows());
    material
        .turns()
        .forEach(turn ->
            rows.addAll(
                voice.rows(
                    COURSE, "TURN", voice.moment(turn.when()), turn.sentence(), turn.aside())));
    boolean internal = material.kind() == RecordKind.INTERNAL;
    rows.add(closing(voice.say(internal ? "internalOnly" : "forCustomer")));
    rows.add(closing(voice.say("times")));
    return new RequestPrint(fact.number(), head(material), rows);
  }

  /** What the file is called, without accents and spaces. */
  String fileName(String number, RecordKind kind) {
    String name = voice.text("request.record.fileName." + kind);
    return name + "-" + number + ".pdf";
  }

  private DocumentRow closing(String sentence) {
    return DocumentRow.of(CLOSING, "", "NOTE", sentence);
  }

  private DocumentHead head(Material material) {
    RequestFact fact = material.request().fact();
    CustomerParty customer = material.customer();
    return new DocumentHead(
        letterhead(material),
        voice.say(material.kind() == RecordKind.INTERNAL ? "titleInternal" : "title"),
        voice.typeset(fact.number() + " · " + fact.subject().replaceAll("\\s+", " ")),
        voice.say("customer"),
        voice.typeset(customer.name()),
        new PartyLines(voice.locale())
                .address(customer.addressLines(), customer.postLines())
                .ids(customer.ico(), customer.dic())
                .register(customer.registerEntry())
                .lines()
                .stream()
                .map(voice::typeset)
                .toList(),
        facts(material));
  }

  private Letterhead letterhead(Material material) {
    CompanyIdentity provider = material.company().identity();
    return new Letterhead(
        material.logo(),
        voice.typeset(provider.name()),
        new PartyLines(voice.locale())
            .add(String.join(", ", provider.seatLines()))
            .ids(provider.ico(), provider.dic())
            .register(provider.registerEntry())
            .add(PartyLines.phone(provider.phone()), provider.email())
            .lines());
  }

  private List<DocumentFact> facts(Material material) {
    RequestFact fact = material.request().fact();
    List<DocumentFact> facts = new ArrayList<>();
    fact(
        facts,
        "received",
        voice.say(
            "receivedBy",
            voice.moment(fact.receivedAt()),
            voice.text("request.print.record.channel." + fact.channel())));
    fact(facts, "submittedBy", fact.submittedBy());
    fact(facts, "installation", material.request().registration());
    fact(facts, "contract", contract(material));
    fact(facts, "answerTime", answerTime(fact.queries().getFirst()));
    String place = material.company().identity().place();
    fact(facts, "issued", PartyLines.joined(place, voice.moment(now)));
    StaffCard author = material.preparedBy();
    if (author != null) {
      fact(
          facts,
          "preparedBy",
          PartyLines.stacked(author.name(), PartyLines.phone(author.phone()), author.email()));
    }
    return facts;
  }

  private String contract(Material material) {
    ContractDetail contract = material.contract();
    return contract == null
        ? voice.say("freeProgramme")
        : voice.say(
            "contractDated", contract.number(), voice.formats().date(contract.facts().signedOn()));
  }

  private String answerTime(QueryFact first) {
    Duration owed = first.answerTime();
    return owed == null ? voice.say("noAnswerTime") : voice.formats().workingTime(owed);
  }

  private void fact(List<DocumentFact> facts, String name, String value) {
    if (!value.isBlank()) {
      facts.add(new DocumentFact(voice.say("fact." + name), voice.typeset(value)));
    }
  }
}
