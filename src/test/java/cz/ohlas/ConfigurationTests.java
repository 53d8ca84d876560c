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
  void the_server_listens_to_this_machine_only_unless_told_otherwise() {
    assertThat(settings.getProperty("server.address")).isEqualTo("127.0.0.1");
  }
}
