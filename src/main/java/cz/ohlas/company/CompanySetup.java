package cz.ohlas.company;

import cz.ohlas.security.ConsoleSetUp;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes over what the first administrator said about the company. */
@Component
class CompanySetup {

  private final CompanyProfileService company;

  CompanySetup(CompanyProfileService company) {
    this.company = company;
  }

  @EventListener
  void on(ConsoleSetUp setUp) {
    CompanyProfile now = company.current();
    company.changeIdentity(
        now.version(),
        new CompanyIdentity(
            setUp.companyName(),
            setUp.street(),
            setUp.postcode(),
            setUp.city(),
            setUp.ico(),
            now.identity().dic(),
            now.identity().registerEntry(),
            now.identity().phone(),
            setUp.companyEmail(),
            now.identity().web(),
            now.identity().dataBox(),
            setUp.city(),
            now.identity().signatoryName(),
            now.identity().signatoryFunction(),
            now.identity().vatPayer()));
  }
}
