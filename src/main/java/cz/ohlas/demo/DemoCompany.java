package cz.ohlas.demo;

import cz.ohlas.company.CompanyIdentity;
import cz.ohlas.company.CompanyProfile;
import cz.ohlas.company.CompanyProfileService;
import cz.ohlas.company.CompanyRules;
import cz.ohlas.contract.ServicePackageInput;
import cz.ohlas.contract.ServicePackageItem;
import cz.ohlas.contract.ServicePackageService;
import cz.ohlas.workingtime.SpecialDayInput;
import cz.ohlas.workingtime.SpecialDayKind;
import cz.ohlas.workingtime.WorkingCalendar;
import cz.ohlas.workingtime.WorkingCalendarService;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The fictional provider: who it is, its packages, confirmed, and its closures. */
@Component
@Profile("demo")
class DemoCompany {

  private static final int ICO_PLACE = 900;
  private static final BigDecimal HOURLY_RATE = BigDecimal.valueOf(1_450);

  private final CompanyProfileService company;
  private final ServicePackageService packages;
  private final WorkingCalendarService calendars;
  private final Stage stage;

  DemoCompany(
      CompanyProfileService company,
      ServicePackageService packages,
      WorkingCalendarService calendars,
      Stage stage) {
    this.company = company;
    this.packages = packages;
    this.calendars = calendars;
    this.stage = stage;
  }

  void found(Crew crew, Instant moment) {
    stage.does(crew.head(), moment, this::introduce);
    stage.does(crew.head(), moment, this::confirmPackages);
    LocalDate first = Stage.day(moment);
    for (int year = first.getYear(); year <= stage.today().getYear(); year++) {
      LocalDate lastDay = LocalDate.of(year, 12, 31);
      if (WorkingCalendar.czech().isWorkingDay(lastDay) && !lastDay.isBefore(first)) {
        stage.does(
            crew.lead(),
            moment,
            () ->
                calendars.add(
                    new SpecialDayInput(
                        lastDay, SpecialDayKind.CLOSURE, "závěr roku, celofiremní volno")));
      }
    }
  }

  private void introduce() {
    String ico = CzechCompany.ico(ICO_PLACE);
    company.changeIdentity(
        company.current().version(),
        new CompanyIdentity(
            "Vltavský hlas s. r. o.",
            "Nábřežní 1204/7",
            "37001",
            "České Budějovice",
            ico,
            "CZ" + ico,
            "Krajský soud v Českých Budějovicích, oddíl C, vložka 98120",
            "+420 380 555 100",
            "info@vltava-hlas.example",
            "www.vltava-hlas.example",
            "",
            "České Budějovice",
            "Helena Brázdová",
            "jednatelka",
            true));
    CompanyProfile now = company.current();
    CompanyRules rules = now.rules();
    company.changeRules(
        now.version(),
        new CompanyRules(
            "podpora@vltava-hlas.example",
            "+420 380 555 111",
            "https://www.vltava-hlas.example/klient",
            rules.listPricesWithoutVat(),
            rules.approvalLimitPercent(),
            rules.proofDays(),
            rules.clarificationDays(),
            rules.renewalHorizonDays(),
            HOURLY_RATE,
            rules.freeProgrammeScopes()));
  }

  private void confirmPackages() {
    for (ServicePackageItem item : packages.all()) {
      ServicePackageInput input = item.input();
      packages.change(
          item.id(),
          item.version(),
          new ServicePackageInput(
              input.code(),
              input.nameCs(),
              input.nameEn(),
              input.answerHours(),
              item.position() <= ServicePackageInput.BANDS ? item.position() : null,
              true,
              true));
    }
  }
}
