package cz.ohlas.contract.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.Facts;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.contract.ContractInput;
import cz.ohlas.contract.ContractNotice;
import cz.ohlas.contract.ContractState;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One contract on the customer's page: what was agreed, when it ends next, what it follows. */
final class ContractCard extends Composite<Div> {

  private final transient ContractDetail contract;
  private final transient Formats formats = Formats.of(getLocale());
  private final transient ContractWording wording = new ContractWording(getLocale());
  private final LocalDate today;

  /**
   * Takes what the installations are called, and the contracts before and after it in the chain.
   */
  ContractCard(
      ContractDetail contract,
      Map<Long, String> installations,
      @Nullable ContractDetail earlier,
      @Nullable ContractDetail later,
      ContractActions actions) {
    this.contract = contract;
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
    if (notice == null || state == ContractState.ENDED || state == ContractState.TERMINATED) {
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
    boolean over = state == ContractState.ENDED || state == ContractState.TERMINATED;
    ContractNotice notice = contract.notice();
    Facts list =
        new Facts()
            .add(
                "contract.package",
                contract.servicePackage().name(getLocale())
                    + " · "
                    + formats.workingTime(contract.answerTime()))
            .add("contract.validity", wording.validity(contract.days()))
            .add("contract.prolongation", wording.prolongation(agreed.prolongation()));
    if (!over) {
      list.add("contract.nextEnd", wording.nextEnd(contract.days(), today));
    }
    if (notice != null) {
      list.add("contract.notice", wording.notice(notice));
    } else if (!over && contract.days().prolongsItself()) {
      list.add("contract.notice", getTranslation("contract.notice.none"));
    }
    return list.add("contract.signedOn", formats.date(agreed.signedOn()))
        .add(
            "contract.yearlyPrice",
            getTranslation(
                "contract.priceAndBand", formats.money(contract.yearlyPrice()), contract.tier()))
        .add(
            "contract.registrations",
            agreed.registrationIds().stream()
                .sorted()
                .map(id -> installations.getOrDefault(id, ""))
                .collect(Collectors.joining("; ")))
        .add("contract.paymentTerms", agreed.paymentTerms())
        .add(
            "contract.processingAgreementOn",
            agreed.processingAgreementOn() == null
                ? getTranslation("contract.processingAgreement.none")
                : formats.date(agreed.processingAgreementOn()))
        .add(
            "contract.terminationReason",
            contract.termination() == null ? null : contract.termination().reason());
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
        new Anchor("#" + id(other.id()), getTranslation("contract.shortly", other.number())),
        new Span(" (" + wording.validity(other.days()) + ")"));
  }

  private static Tone tone(ContractState state) {
    return switch (state) {
      case TO_COME -> Tone.INFO;
      case LIVE -> Tone.GOOD;
      case ENDED, TERMINATED -> Tone.NEUTRAL;
    };
  }
}
