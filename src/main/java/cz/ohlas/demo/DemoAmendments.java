package cz.ohlas.demo;

import cz.ohlas.contract.ContractDetail;
import cz.ohlas.contract.ContractService;
import cz.ohlas.contract.NoticeInput;
import cz.ohlas.contract.NoticeParty;
import cz.ohlas.contract.PackageChangeInput;
import cz.ohlas.contract.PackageChangeService;
import cz.ohlas.contract.ProcessingAgreementService;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What happens to contracts after they were signed: notice, other packages, agreements. */
@Component
@Profile("demo")
class DemoAmendments {

  private static final int NOTICED_DAYS_AGO = 12;
  private static final int CHANGED_MONTHS_AGO = 2;

  private final ContractService contracts;
  private final PackageChangeService changes;
  private final ProcessingAgreementService agreements;
  private final Stage stage;

  DemoAmendments(
      ContractService contracts,
      PackageChangeService changes,
      ProcessingAgreementService agreements,
      Stage stage) {
    this.contracts = contracts;
    this.changes = changes;
    this.agreements = agreements;
    this.stage = stage;
  }

  void giveNotice(Newcomer newcomer, long contract) {
    LocalDate given = stage.today().minusDays(NOTICED_DAYS_AGO);
    stage.does(
        newcomer.manager(),
        Stage.at(given, 13, 40),
        () -> {
          ContractDetail detail = contracts.detail(contract);
          contracts.giveNotice(
              contract,
              detail.version(),
              new NoticeInput(
                  given,
                  NoticeParty.CUSTOMER,
                  Person.executive(newcomer.place()).name(),
                  "Dopis doručený datovou schránkou; zákazník sjednocuje dodavatele.",
                  detail.days().earliestEnd(given)));
        });
  }

  /** From the first of a month two months ago, or of the contract's second month. */
  void changePackage(Newcomer newcomer, long contract, long servicePackage) {
    LocalDate from = stage.today().withDayOfMonth(1).minusMonths(CHANGED_MONTHS_AGO);
    LocalDate begins =
        stage.by(newcomer.manager(), stage.now(), () -> contracts.detail(contract).days().from());
    LocalDate day = from.isAfter(begins) ? from : begins.plusMonths(1);
    LocalDate signed = day.isAfter(stage.today()) ? stage.today().minusDays(1) : day.minusDays(5);
    stage.does(
        newcomer.manager(),
        Stage.at(signed, 10, 25),
        () ->
            changes.change(
                contract,
                contracts.detail(contract).version(),
                new PackageChangeInput(
                    day, servicePackage, null, "Dodatek č. 1 na přání zákazníka.")));
  }

  void bringAgreement(Newcomer newcomer, long contract) {
    LocalDate signed =
        stage.by(
            newcomer.manager(), stage.now(), () -> contracts.detail(contract).facts().signedOn());
    stage.does(
        newcomer.manager(),
        Stage.at(signed, 16, 20),
        () -> {
          ContractDetail detail = contracts.detail(contract);
          byte[] paper =
              Paper.processingAgreement(
                  newcomer.company(), CzechCompany.ico(newcomer.place()), detail.number(), signed);
          agreements.agreeByDocument(
              contract,
              detail.version(),
              signed,
              "zpracovani-udaju-" + detail.number().replace('/', '-') + ".pdf",
              new ByteArrayInputStream(paper));
        });
  }
}
