package cz.ohlas.demo;

import cz.ohlas.customer.Address;
import cz.ohlas.customer.SiteInput;
import cz.ohlas.customer.SiteService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Further sites of some customers. */
@Component
@Profile("demo")
class DemoSites {

  private final SiteService sites;
  private final Stage stage;

  DemoSites(SiteService sites, Stage stage) {
    this.sites = sites;
    this.stage = stage;
  }

  /** Every fourth customer has a store, every eighth people far away too. */
  void of(Newcomer newcomer) {
    int place = newcomer.place();
    if (place % 4 == 1) {
      CzechCompany company = newcomer.company();
      add(
          newcomer,
          new SiteInput(
              "Sklad",
              "Průmyslová " + (3 + place),
              company.city(),
              company.postcode(),
              Address.HOME,
              "Telefonní přístroje jsou připojené přes VPN."));
    }
    if (place % 8 == 1) {
      add(
          newcomer,
          new SiteInput(
              "Zákaznická linka", "Sokolská " + (20 + place), "Zlín", "76001", Address.HOME, ""));
    }
  }

  private void add(Newcomer newcomer, SiteInput site) {
    stage.by(newcomer.manager(), newcomer.after(15), () -> sites.add(newcomer.id(), site));
  }
}
