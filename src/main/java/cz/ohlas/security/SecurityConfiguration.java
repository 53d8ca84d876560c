package cz.ohlas.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import cz.ohlas.base.ConsoleClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** How people sign in and what their browsers are told. */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int PARALLELISM = 1;
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int ITERATIONS = 2;

  /** Pages are forwarded to Vaadin; when that returns they are on their way without these. */
  private static final ObjectPostProcessor<HeaderWriterFilter> EARLY =
      new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
          filter.setShouldWriteHeadersEagerly(true);
          return filter;
        }
      };

  private static final String[] OPEN = {"/app/**", "/webjars/**"};

  @Bean
  PasswordEncoder passwordEncoder() {
    return new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, PARALLELISM, MEMORY_KIB, ITERATIONS);
  }

  @Bean
  SecurityFilterChain filters(HttpSecurity http, ConsoleClock clock) {
    // The only AuthenticationProvider signs people in; naming it here would ask it twice
    return http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN).permitAll())
        .addFilterBefore(new IdleTimeout(clock), SecurityContextHolderFilter.class)
        .headers(headers ->
            headers
                .withObjectPostProcessor(EARLY)
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
        .with(
            VaadinSecurityConfigurer.vaadin(),
            vaadin ->
                vaadin.loginView("login").anyRequest(other -> other.access(new StrayVisits())))
        .formLogin(form -> form.failureHandler(new LoginFailures()))
        .build();
  }
}
