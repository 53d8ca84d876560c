package cz.ohlas.base;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.SearchWords.Kind;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Those who bear one name stand together, so very many of them are looked up. */
class SearchSqlTests extends ConsoleTest {

  private static final int FEW = 20_000;

  @Autowired private EntityManager entities;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @ValueSource(strings = {"Novák", "Novák Jan"})
  void twenty_thousand_of_a_name_are_looked_up_however_many_words_are_typed(String typed) {
    write("novak", FEW);
    write("jan", FEW);

    assertThat(condition(typed)).isEqualTo("p.id = any(:found_CONTACT)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Novák", "Novák Jan"})
  void when_still_more_have_the_words_each_person_is_asked(String typed) {
    write("novak", FEW + 1);
    write("jan", FEW + 1);

    assertThat(condition(typed)).startsWith("exists (").doesNotContain("any(");
  }

  private String condition(String typed) {
    return SearchSql.of(entities, typed, Kind.CONTACT).condition(Kind.CONTACT, "p.id");
  }

  private void write(String word, int records) {
    jdbc.sql(
            "insert into search_word (kind, word, record_id)"
                + " select 'CONTACT', ?, x from system_range(1, ?)")
        .params(word, records)
        .update();
  }
}
