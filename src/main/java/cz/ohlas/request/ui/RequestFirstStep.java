package cz.ohlas.request.ui;

import cz.ohlas.base.ui.CommandSource;
import cz.ohlas.base.ui.FirstStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What can be begun about requests from any page (ACC-2). */
@Configuration(proxyBeanMethods = false)
class RequestFirstStep {

  @Bean
  @Order(10)
  CommandSource newRequest(RequestDesk desk) {
    return new FirstStep(desk::maySupport, RequestNavigation.INTAKE, "request.create");
  }
}
