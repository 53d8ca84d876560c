package cz.ohlas.demo;

import cz.ohlas.customer.RegistrationInput;
import cz.ohlas.customer.RegistrationService;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Installations of the software: verified with their proof, unverified, rejected, withdrawn. */
@Component
@Profile("demo")
class DemoInstallations {

  private static final List<String> SEEN =
      List.of(
          "registrační karta, razítko i podpis souhlasí",
          "faktura dodavatele a licenční list",
          "registrační karta zaslaná datovou schránkou");

  private final RegistrationService registrations;
  private final Stage stage;
  private final TransactionTemplate apart;

  DemoInstallations(
      RegistrationService registrations, Stage stage, PlatformTransactionManager transactions) {
    this.registrations = registrations;
    this.stage = stage;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** The installation that the customer asks about. */
  DemoCustomer.Installation first(Newcomer newcomer, Crew crew, Chance chance) {
    int place = newcomer.place();
    CzechCompany company = newcomer.company();
    String card = "RK-" + (20_100 + place * 13);
    long id =
        stage.by(
            newcomer.manager(),
            newcomer.after(10),
            () ->
                registrations.add(
                    newcomer.id(),
                    new RegistrationInput(
                        "Oktell",
                        place % 3 == 0 ? "2.13 Enterprise" : "2.12 Standard",
                        "OKT-" + (700_000 + place * 4_211),
                        card,
                        newcomer.since().minusDays(chance.between(30, 900)),
                        Math.max(5, company.employees() * 2 / 3),
                        company.city() + ", serverovna",
                        "pbx1, db1",
                        place % 4 == 0 ? "ISDN 30, SIP 10 kanálů" : "SIP 30 kanálů",
                        "server " + chance.between(100, 999) + " " + chance.between(100, 999),
                        "Před připojením zavolat správci sítě.")));
    if (!DemoCustomer.proofIsMissing(place)) {
      verify(crew, newcomer.manager(), newcomer.after(90), id, card, company, place);
    }
    return new DemoCustomer.Installation(id, card);
  }

  /** The proof comes and a lead looks at it (REG-2). */
  void prove(Crew crew, DemoCustomer customer, Instant moment) {
    DemoCustomer.Installation shown = customer.registration();
    verify(
        crew, crew.lead(), moment, shown.id(), shown.card(), customer.company(), customer.place());
  }

  /** Some had another one that is no longer served; null for those without. */
  DemoCustomer.@Nullable Installation former(Newcomer newcomer, Crew crew, Chance chance) {
    if (!chance.happens(0.35)) {
      return null;
    }
    String card = "RK-" + (31_000 + newcomer.place() * 17);
    LocalDate registered = newcomer.since().minusDays(chance.between(900, 2_000));
    long id =
        stage.by(
            newcomer.manager(),
            newcomer.after(15),
            () ->
                registrations.add(
                    newcomer.id(),
                    new RegistrationInput(
                        "Oktell",
                        "2.10 Standard",
                        "OKT-" + chance.between(810_000, 890_000),
                        card,
                        registered,
                        8,
                        newcomer.company().city() + ", záložní pracoviště",
                        "pbx-zaloha",
                        "",
                        "",
                        "")));
    stage.does(
        crew.lead(),
        newcomer.after(100),
        () -> {
          if (chance.happens(0.5)) {
            registrations.reject(id, version(id), "Karta je vystavená na jinou společnost.");
          } else {
            registrations.withdraw(id, version(id), "Pracoviště bylo zrušeno.");
          }
        });
    return new DemoCustomer.Installation(id, card);
  }

  private void verify(
      Crew crew,
      long bringer,
      Instant moment,
      long id,
      String card,
      CzechCompany company,
      int place) {
    byte[] paper = Paper.registrationCard(company, CzechCompany.ico(place), card, moment);
    // Apart from the request that waits for it, so that the history says who did this and when
    stage.does(
        bringer,
        moment,
        () ->
            apart.executeWithoutResult(status ->
                registrations.addProof(
                    id, "registracni-karta-" + card + ".pdf", new ByteArrayInputStream(paper))));
    stage.does(
        crew.lead(),
        moment.plusSeconds(600),
        () ->
            apart.executeWithoutResult(
                status -> registrations.verify(id, version(id), SEEN.get(place % SEEN.size()))));
  }

  private long version(long registration) {
    return registrations.detail(registration).version();
  }
}
