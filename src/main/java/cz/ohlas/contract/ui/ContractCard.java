package cz.ohlas.contract.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Money;
import cz.ohlas.base.ui.Facts;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.contract.AgreementFile;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.contract.ContractInput;
import cz.ohlas.contract.ContractNotice;
import cz.ohlas.contract.ContractState;
import cz.ohlas.contract.PackageTerm;
import cz.ohlas.contract.ui.SourceQuotes.Source;
import cz.ohlas.customer.ui.CustomerNavigation;
import cz.ohlas.document.ui.DocumentLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One contract on the customer's page: what was agreed, when it ends next, what it follows. */
final class ContractCard extends Composite<Div> {

  private final transient ContractDetail contract;
  private final transient Formats formats = Formats.of(getLocale());
  private final transient ContractWording wording = new ContractWording(getLocale());
  private final LocalDate today;
  private final transient List<AgreementFile> agreements;
  private final transient @Nullable Source source;
  private final transient ContractActions actions;

  /**
   * Takes what the installations are called, the contracts before and after it in the chain, the
   * copies of its agreement on processing personal data, and the quote that it was made from.
   */
  ContractCard(
      ContractDetail contract,
      Map<Long, String> installations,
      @Nullable ContractDetail earlier,
      @Nullable ContractDetail later,
      List<AgreementFile> agreements,
      @Nullable Source source,
      ContractActions actions) {
    this.contract = contract;
    this.agreements = agreements;
    this.source = source;
    this.actions = actions;
    this.today = actions.today();
    Div heading = new Div(new H3(getTranslation("contract.heading", contract.number())));
    heading.addClassName("contract-heading");
    heading.add(states());
    heading.add(actions.of(contract, later != null));
    getContent().setId(id(contract.id()));
    getContent().addClassName("contract");
    getContent().add(heading, facts(installations));
    if (earlier != null || later != null) {
      getContent().add(chain(earlier, later));
    }
  }

  /** The name of a contract's place on the page. */
  static String id(long contractId) {
    return "contract-" + contractId;
  }

  private Component[] states() {
    ContractState state = contract.stateOn(today);
    StatusDot dot = new StatusDot(tone(state), getTranslation(state.key()));
    ContractNotice notice = contract.notice();
    if (notice == null || isOver(state)) {
      return new Component[] {dot};
    }
    return new Component[] {
      dot,
      new StatusDot(Tone.WARNING, getTranslation("contract.noticed", formats.date(notice.endsOn())))
    };
  }

  private Facts facts(Map<Long, String> installations) {
    ContractInput agreed = contract.facts();
    ContractState state = contract.stateOn(today);
    boolean over = isOver(state);
    ContractNotice notice = contract.notice();
    Facts list =
        new Facts()
            .add("contract.package", packages())
            .add("contract.validity", wording.validity(contract.days(), today))
            .add("contract.prolongation", wording.prolongation(agreed.prolongation()));
    if (!over) {
      list.add("contract.nextEnd", wording.nextEnd(contract.days(), today));
    }
    if (notice != null) {
      list.add("contract.notice", given(notice));
    } else if (!over && contract.days().prolongsItself()) {
      list.add("contract.notice", getTranslation("contract.notice.none"));
    }
    if (source != null) {
      list.add("contract.sourceQuote", new Anchor(source.path(), source.name()));
    }
    return list.add("contract.signedOn", formats.date(agreed.signedOn()))
        .add(
            "contract.yearlyPrice",
            getTranslation(
                "contract.priceAndBand",
                formats.money(contract.yearlyPriceOn(shownOn())),
                contract.tier()))
        .add(
            "contract.registrations",
            agreed.registrationIds().stream()
                .sorted()
                .map(id -> installations.getOrDefault(id, ""))
                .collect(Collectors.joining("; ")))
        .add("contract.paymentTerms", agreed.paymentTerms())
        .add("contract.processingAgreementOn", agreement())
        .add(
            "contract.terminationReason",
            contract.termination() == null ? null : contract.termination().reason());
  }

  private static boolean isOver(ContractState state) {
    return switch (state) {
      case TO_COME, LIVE -> false;
      case ENDED, TERMINATED, WITHDRAWN -> true;
    };
  }

  private Component given(ContractNotice notice) {
    Div document = new Div(notice.document());
    document.addClassName("quiet");
    Div lines = new Div(new Div(wording.notice(notice)), document);
    lines.addClassName("lines");
    return lines;
  }

  /** The day whose package and price are shown: today, or the nearest day of the contract. */
  private LocalDate shownOn() {
    LocalDate from = contract.days().from();
    LocalDate day = today.isBefore(from) ? from : today;
    return contract.lastDay().filter(day::isAfter).orElse(day);
  }

  /** The package of the day, and from when others held or will hold. */
  private Component packages() {
    PackageTerm now = contract.termOn(shownOn());
    Div lines = new Div(new Div(wording.packageWords(now.servicePackage())));
    lines.addClassName("lines");
    for (PackageTerm term : contract.packages()) {
      if (contract.packages().size() > 1) {
        Div line =
            new Div(
                getTranslation(
                    term.changeId() == 0 ? "contract.packageTerm.first" : "contract.packageTerm",
                    formats.date(term.from()),
                    wording.packageWords(term.servicePackage()),
                    formats.money(new Money(term.yearlyPrice())),
                    term.reason()));
        line.addClassName("quiet");
        lines.add(line);
      }
    }
    return lines;
  }

  /** Whether there is an agreement on processing personal data, of which day, and its copies. */
  private Component agreement() {
    LocalDate on = contract.facts().processingAgreementOn();
    Div lines = new Div();
    lines.addClassName("lines");
    lines.add(
        on == null
            ? new StatusDot(Tone.WARNING, getTranslation("contract.processingAgreement.none"))
            : new StatusDot(
                Tone.GOOD, getTranslation("contract.processingAgreement.made", formats.date(on))));
    agreements.forEach(file ->
        lines.add(new Div(new DocumentLink(file.fileName(), () -> actions.download(file.id())))));
    return lines;
  }

  private Component chain(@Nullable ContractDetail earlier, @Nullable ContractDetail later) {
    Div chain = new Div();
    chain.addClassNames("contract-chain", "quiet");
    if (earlier != null) {
      chain.add(link("contract.follows", earlier));
    }
    if (later != null) {
      chain.add(link("contract.goesOnBy", later));
    }
    return chain;
  }

  private Span link(String key, ContractDetail other) {
    return new Span(
        new Span(getTranslation(key) + " "),
        new Anchor(
            CustomerNavigation.path(other.customerId(), id(other.id())),
            getTranslation("contract.shortly", other.number())),
        new Span(" (" + wording.validity(other.days(), today) + ")"));
  }

  private static Tone tone(ContractState state) {
    return switch (state) {
      case TO_COME -> Tone.INFO;
      case LIVE -> Tone.GOOD;
      case ENDED, TERMINATED, WITHDRAWN -> Tone.NEUTRAL;
    };
  }
}
