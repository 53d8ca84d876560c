package cz.ohlas.quote.ui;

import cz.ohlas.base.ui.CommandSource;
import cz.ohlas.base.ui.FirstStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What can be begun about quotes from any page (ACC-4). */
@Configuration(proxyBeanMethods = false)
class QuoteFirstStep {

  @Bean
  @Order(11)
  CommandSource newQuote(QuoteDesk desk) {
    return new FirstStep(desk::writes, QuoteNavigation.NEW, "quote.new");
  }
}
