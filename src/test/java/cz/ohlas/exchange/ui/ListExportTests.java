package cz.ohlas.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import cz.ohlas.UiTest;
import cz.ohlas.base.CappedCount;
import cz.ohlas.base.Translations;
import cz.ohlas.complaint.ComplaintFixtures;
import cz.ohlas.complaint.ComplaintInput;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.exchange.Exports;
import cz.ohlas.exchange.TableFormat;
import cz.ohlas.security.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** A list is saved as it is filtered and sorted, all of it. */
class ListExportTests extends UiTest {

  @TempDir private Path folder;

  @Autowired private CustomerFixtures customers;
  @Autowired private ComplaintFixtures complaints;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @EnumSource(TableFormat.class)
  void a_list_is_saved_with_the_headings_of_its_columns(TableFormat format) {
    as(Role.ACCOUNT_MANAGER);
    customers.customer("Chrpa s.r.o.");
    customers.customer("Hájek a.s.");
    customers.customer("=1+1");
    as(Role.ENGINEER);
    open("customers");
    export(format);
    List<List<String>> table = Exports.downloaded(folder, format);
    assertThat(table.getFirst())
        .containsExactly(
            "Název",
            "Stav",
            "Registrace ověřené",
            "Registrace k ověření",
            "IČO",
            "Město",
            "Právní forma",
            "Telefon",
            "E-mail",
            "Obchodní manažer",
            "Zapsán");
    assertThat(table.stream().skip(1).map(List::getFirst))
        .containsExactly("=1+1", "Hájek a.s.", "Chrpa s.r.o.");
    assertThat(table.get(2)).startsWith("Hájek a.s.", "zájemce", "0", "0", "", "České Budějovice");
  }

  @Test
  void only_what_the_filter_and_the_order_in_force_show_is_saved() {
    as(Role.ACCOUNT_MANAGER);
    customers.customer("Alfa Brno");
    customers.customer("Alfa Praha");
    customers.customer("Beta Brno");
    open("customers?q=alfa&sort=-NAME");
    export(TableFormat.CSV);
    assertThat(Exports.downloaded(folder, TableFormat.CSV).stream().skip(1).map(List::getFirst))
        .containsExactly("Alfa Praha", "Alfa Brno");
  }

  @Test
  void beyond_the_ten_thousand_rows_that_a_list_scrolls_through_the_file_goes_on() {
    jdbc.sql(
            """
            insert into customer (id, version, name, name_sort, dic, street, city,
              postcode, country, register_entry, language, email, phone, web, status, vat_regime,
              statement_recipients, cost_centre, notes, created_at)
            select x, 0, 'Zákazník ' || x, cast(x / 7 as varchar), '', '', '', '', 'CZ', '',
              'cs', '', '', '', 'PROSPECT', 'DOMESTIC', '', '', '', current_timestamp
            from system_range(1000001, 1012345)
            """)
        .update();
    as(Role.ENGINEER);
    open("customers");
    export(TableFormat.XLSX);
    List<List<String>> table = Exports.downloaded(folder, TableFormat.XLSX);
    assertThat(table).hasSize(12_345 + 1).hasSizeGreaterThan(CappedCount.CAP);
    Set<String> names = table.stream().map(List::getFirst).collect(Collectors.toSet());
    assertThat(names).as("no row twice, none left out").hasSize(12_345 + 1);
  }

  @Test
  void the_headings_speak_the_language_of_whoever_saves() {
    as(Role.ENGINEER);
    UI.getCurrent().setLocale(Translations.ENGLISH);
    open("customers");
    clickInMenu("Export", "Text with separators (CSV)");
    assertThat(Exports.downloaded(folder, TableFormat.CSV).getFirst()).contains("Name", "Status");
  }

  @Test
  void nothing_stays_of_a_file_that_was_sent() throws IOException {
    Set<Path> before = waiting();
    as(Role.ENGINEER);
    open("customers");
    export(TableFormat.XLSX);
    Exports.downloaded(folder, TableFormat.XLSX);
    assertThat(waiting()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "customers",
        "requests",
        "complaints",
        "complaints/instructed",
        "quotes",
        "statements",
        "alerts",
        "settings/accounts"
      })
  void every_list_of_the_console_is_saved(String list) {
    as(Role.HEAD, Role.ADMINISTRATOR);
    open(list);
    export(TableFormat.XLSX);
    assertThat(Exports.downloaded(folder, TableFormat.XLSX).getFirst())
        .hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void accounts_are_saved_with_their_roles_in_words() {
    as(Role.HEAD, Role.ADMINISTRATOR);
    open("settings/accounts");
    export(TableFormat.CSV);
    assertThat(Exports.downloaded(folder, TableFormat.CSV))
        .anySatisfy(
            row -> assertThat(row).contains("Vedoucí společnosti, Správce systému", "Aktivní"));
  }

  @ParameterizedTest
  @DisplayName("ACC-7 the saved register has what whoever saves it may read, and no more")
  @CsvSource({"HEAD, 2", "ENGINEER, 0"})
  void acc_7_the_saved_register_has_what_one_may_read(Role role, int rows) {
    as(Role.LEAD);
    ComplaintInput open =
        ComplaintFixtures.input(complaints.customer(), LocalDate.of(2026, 11, 13));
    doAt(
        "2026-11-14T10:00",
        () -> {
          complaints.register(open);
          complaints.register(ComplaintFixtures.about(open, Set.of(), true));
        });
    as(role);
    open("complaints");
    export(TableFormat.CSV);
    assertThat(Exports.downloaded(folder, TableFormat.CSV)).hasSize(1 + rows);
  }

  @Test
  @DisplayName("ACC-8 whoever lost the rights since the list was opened gets no file")
  void acc_8_an_open_window_saves_nothing_for_a_disabled_account() {
    as(Role.ENGINEER);
    open("customers");
    export(TableFormat.CSV);
    SecurityContextHolder.clearContext();
    assertThatThrownBy(() -> Exports.downloaded(folder, TableFormat.CSV))
        .isInstanceOf(Throwable.class);
  }

  private static void export(TableFormat format) {
    clickInMenu("Export", format == TableFormat.XLSX ? "Sešit (XLSX)" : "Text s oddělovači (CSV)");
  }

  private static Set<Path> waiting() throws IOException {
    Path place = Path.of(System.getProperty("java.io.tmpdir"));
    try (Stream<Path> files = Files.list(place)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("ohlas-export-"))
          .collect(Collectors.toSet());
    }
  }
}
