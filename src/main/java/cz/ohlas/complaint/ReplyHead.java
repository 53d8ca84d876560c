package cz.ohlas.complaint;

import cz.ohlas.base.CzechText;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Staff;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.company.CompanyIdentity;
import cz.ohlas.company.CompanyProfileService;
import cz.ohlas.complaint.ComplaintReplyReport.Words;
import cz.ohlas.contract.ContractService;
import cz.ohlas.customer.CustomerParty;
import cz.ohlas.report.DocumentFact;
import cz.ohlas.report.DocumentHead;
import cz.ohlas.report.Letterhead;
import cz.ohlas.report.PartyLines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The beginning of a reply: who writes to whom about which complaint, and the term (CMP-3). */
@Component
class ReplyHead {

  private final CompanyProfileService company;
  private final ContractService contracts;
  private final StaffDirectory directory;

  ReplyHead(CompanyProfileService company, ContractService contracts, StaffDirectory directory) {
    this.company = company;
    this.contracts = contracts;
    this.directory = directory;
  }

  DocumentHead of(
      Complaint complaint,
      ReplyInput reply,
      CustomerParty party,
      Staff signer,
      LocalDate day,
      @Nullable DispatchWay way,
      Words words) {
    Formats formats = Formats.of(words.locale());
    return new DocumentHead(
        letterhead(words),
        words.say("complaint.print.title." + complaint.kind().name()),
        words.say("complaint.print.subtitle", complaint.number(), complaint.subject()),
        words.say("complaint.print.customer"),
        CzechText.typeset(party.name()),
        partyLines(reply, party, words),
        facts(complaint, signer, day, way, words, formats));
  }

  private Letterhead letterhead(Words words) {
    CompanyIdentity provider = company.current().identity();
    List<String> lines = new ArrayList<>();
    lines.add(String.join(", ", provider.seatLines()));
    lines.add(identity(provider.ico(), provider.dic(), words));
    lines.add(provider.registerEntry());
    lines.add(joined(provider.phone(), provider.email()));
    lines.add(
        provider.dataBox().isBlank()
            ? ""
            : words.say("complaint.print.dataBox", provider.dataBox()));
    return new Letterhead(
        company.logo().orElse(null), CzechText.typeset(provider.name()), filled(lines));
  }

  private static List<String> partyLines(ReplyInput reply, CustomerParty party, Words words) {
    List<String> lines = new ArrayList<>(reply.recipient().lines().toList());
    lines.addAll(
        new PartyLines(words.locale()).address(party.addressLines(), party.postLines()).lines());
    lines.add(identity(party.ico(), party.dic(), words));
    lines.add(party.registerEntry());
    return filled(lines);
  }

  private List<DocumentFact> facts(
      Complaint complaint,
      Staff signer,
      LocalDate day,
      @Nullable DispatchWay way,
      Words words,
      Formats formats) {
    List<DocumentFact> facts = new ArrayList<>();
    facts.add(fact("number", complaint.number(), words));
    facts.add(fact("dated", formats.date(complaint.datedOn()), words));
    facts.add(
        fact(
            "received",
            formats.date(complaint.receivedOn())
                + ", "
                + words
                    .say("complaint.form." + complaint.form().name())
                    .toLowerCase(words.locale()),
            words));
    facts.add(fact("term", term(complaint.term(), day, words, formats), words));
    contracts
        .liveOn(complaint.customer().id(), complaint.receivedOn())
        .ifPresent(contract ->
            facts.add(
                fact(
                    "contract",
                    words.say(
                        "complaint.print.contract",
                        contract.number(),
                        formats.date(contract.facts().signedOn())),
                    words)));
    directory
        .card(signer.id())
        .ifPresent(card ->
            facts.add(
                fact(
                    "preparedBy",
                    String.join("\n", filled(List.of(card.name(), card.phone(), card.email()))),
                    words)));
    if (way != null) {
      facts.add(fact("way", words.say("complaint.way." + way.name()), words));
    }
    String place = company.current().identity().place();
    facts.add(
        fact(
            "issued",
            place.isBlank()
                ? formats.date(day)
                : words.say("complaint.print.placeAndDay", place, formats.date(day)),
            words));
    return facts;
  }

  private static String term(ComplaintTerm term, LocalDate day, Words words, Formats formats) {
    String end = formats.date(term.statutoryEnd());
    if (term.isLateOn(day)) {
      return words.say("complaint.print.termLate", end);
    }
    return words.say("complaint.print.termEnds", end);
  }

  private static DocumentFact fact(String name, String value, Words words) {
    return new DocumentFact(words.say("complaint.print.fact." + name), value);
  }

  private static String identity(String ico, String dic, Words words) {
    String first = ico.isBlank() ? "" : words.say("complaint.print.ico", ico);
    String second = dic.isBlank() ? "" : words.say("complaint.print.dic", dic);
    return joined(first, second);
  }

  private static String joined(String first, String second) {
    return String.join(" · ", filled(List.of(first, second)));
  }

  private static List<String> filled(List<String> lines) {
    return lines.stream().filter(line -> !line.isBlank()).toList();
  }
}
