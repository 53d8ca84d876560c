package cz.ohlas.base;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the features the console's clock. */
@Configuration
class ClockConfiguration {

  @Bean
  ConsoleClock clock() {
    return new ConsoleClock();
  }
}
