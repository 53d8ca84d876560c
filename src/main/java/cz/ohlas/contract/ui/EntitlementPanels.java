package cz.ohlas.contract.ui;

import cz.ohlas.base.CurrentStaff;
import cz.ohlas.contract.Entitlement;
import cz.ohlas.contract.Mending;
import cz.ohlas.contract.Mending.Way;
import cz.ohlas.customer.ui.CustomerNavigation;
import cz.ohlas.security.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Makes panels that offer whoever looks the next steps that they may take (ACC). */
@NamedInterface("ui")
@Component
public final class EntitlementPanels {

  private final CurrentStaff currentStaff;
  private final List<OfferStart> offers;

  EntitlementPanels(CurrentStaff currentStaff, List<OfferStart> offers) {
    this.currentStaff = currentStaff;
    this.offers = offers;
  }

  /** A panel whose steps lead away from the page. */
  public EntitlementPanel of(Entitlement entitlement) {
    return new EntitlementPanel(entitlement, this, false);
  }

  /** A panel whose steps open beside a page on which something is being typed. */
  public EntitlementPanel beside(Entitlement entitlement) {
    return new EntitlementPanel(entitlement, this, true);
  }

  /** The address of the next step; empty where whoever looks may not take it. */
  Optional<String> path(Mending mending) {
    boolean may =
        currentStaff
            .find()
            .filter(who -> who(mending.way()).stream().anyMatch(role -> who.holds(role.name())))
            .isPresent();
    return may ? Optional.ofNullable(address(mending)) : Optional.empty();
  }

  private static Set<Role> who(Way way) {
    return switch (way) {
      case CHOOSE_REGISTRATION, CHOOSE_PERSON -> EnumSet.allOf(Role.class);
      case VERIFY -> EnumSet.of(Role.LEAD);
      case PROVE -> EnumSet.of(Role.LEAD, Role.ACCOUNT_MANAGER);
      case REGISTER, AUTHORISE, CONTRACT, COVER, END_CONTRACT, AGREE, OFFER, RESUME ->
          EnumSet.of(Role.ACCOUNT_MANAGER);
    };
  }

  private @Nullable String address(Mending mending) {
    long customer = mending.customerId();
    long id = mending.recordId();
    return switch (mending.way()) {
      case CHOOSE_REGISTRATION, REGISTER ->
          CustomerNavigation.path(customer, CustomerNavigation.REGISTRATIONS);
      case VERIFY, PROVE -> CustomerNavigation.path(customer, CustomerNavigation.registration(id));
      case CHOOSE_PERSON -> CustomerNavigation.path(customer, CustomerNavigation.CONTACTS);
      case AUTHORISE -> CustomerNavigation.path(customer, CustomerNavigation.contact(id));
      case CONTRACT -> CustomerNavigation.path(customer, ContractsPart.ID);
      case COVER, END_CONTRACT, AGREE -> CustomerNavigation.path(customer, ContractCard.id(id));
      case RESUME -> CustomerNavigation.path(customer);
      case OFFER -> offers.stream().map(offer -> offer.path(customer)).findFirst().orElse(null);
    };
  }
}
