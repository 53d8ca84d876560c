package cz.ohlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Settings that nothing else would miss until it is too late. */
class ConfigurationTests {

  private static final String PROXIES = "server.tomcat.remoteip.internal-proxies";

  private static Properties settings;

  @BeforeAll
  static void read() throws IOException {
    settings =
        PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));
  }

  @Test
  void vaadin_looks_for_views_in_the_consoles_packages() {
    assertThat(settings.getProperty("vaadin.allowed-packages").split(",")).contains("cz.ohlas");
  }

  @Test
  void a_commit_is_on_disk_before_it_is_acknowledged() {
    assertThat(settings.getProperty("spring.datasource.url"))
        .contains(";WRITE_DELAY=0", ";DB_CLOSE_ON_EXIT=FALSE");
  }

  @Test
  void a_newer_database_is_refused() {
    assertThat(settings.getProperty("spring.flyway.ignore-migration-patterns")).isEmpty();
  }

  @Test
  void a_form_with_parts_is_not_read_before_anybody_knows_who_sent_it() {
    assertThat(settings.getProperty("spring.servlet.multipart.enabled")).isEqualTo("false");
  }

  @Test
  void a_mail_server_that_hangs_is_given_up() {
    for (String protocol : new String[] {"smtp", "smtps"}) {
      for (String time : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
        assertThat(settings.getProperty("spring.mail.properties.mail." + protocol + "." + time))
            .as(protocol + "." + time)
            .matches("[1-9]\\d{3,4}");
      }
    }
  }

  @Test
  void the_demonstration_sends_no_mail() throws IOException {
    assertThat(
            PropertiesLoaderUtils.loadProperties(
                    new ClassPathResource("application-demo.properties"))
                .getProperty("ohlas.mail.enabled"))
        .isEqualTo("false");
  }

  @Test
  void only_a_proxy_on_this_machine_is_believed() {
    assertThat("127.0.0.1").matches(settings.getProperty(PROXIES));
    assertThat("0:0:0:0:0:0:0:1").matches(settings.getProperty(PROXIES));
    assertThat("192.168.1.20").doesNotMatch(settings.getProperty(PROXIES));
  }

  @Test
  void the_server_listens_to_this_machine_only_unless_told_otherwise() {
    assertThat(settings.getProperty("server.address")).isEqualTo("127.0.0.1");
  }
}
