package cz.ohlas.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.contract.Scope;
import cz.ohlas.customer.CzechIds;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The demonstration as a whole, and the texts it is made of. */
class DemoDataTests extends DemoTest {

  @Autowired private DemoDatabase database;

  @Test
  void everything_is_there_and_marked_as_ready() {
    assertThat(database.isReady()).isTrue();
    assertThat(count("customer")).isEqualTo(40);
    assertThat(words("select distinct status from customer")).hasSize(4);
    assertThat(count("staff_account")).isEqualTo(10);
    assertThat(count("staff_account where password_hash is null")).isZero();
    assertThat(count("contract")).isGreaterThan(30);
  }

  @Test
  void contracts_prolong_themselves_follow_one_another_and_change() {
    assertThat(count("contract where prolongation = 'MONTHS'")).isGreaterThanOrEqualTo(3);
    assertThat(count("contract where notice_given_on is not null")).isEqualTo(1);
    assertThat(count("contract where renews_contract_id is not null")).isPositive();
    assertThat(count("contract_package_change")).isGreaterThanOrEqualTo(1);
    assertThat(count("contract_agreement")).isGreaterThanOrEqualTo(2);
  }

  @Test
  void nothing_lies_in_the_future() {
    List<String> moments =
        words(
            """
            select table_name || '.' || column_name from information_schema.columns
            where table_schema = 'PUBLIC' and table_name = upper(table_name) and data_type like 'TIMESTAMP%'
            and column_name not in ('DUE_AT', 'DUE_SORT', 'EXPIRES_AT', 'NEXT_STEP_AT', 'NEXT_TRY_AT')\
            """);
    assertThat(moments).hasSizeGreaterThan(30);
    assertThat(moments)
        .allSatisfy(moment -> {
          String[] names = moment.split("\\.", -1);
          assertThat(count(names[0] + " where " + names[1] + " > current_timestamp")).isZero();
        });
  }

  @Test
  void history_says_who_changed_what_and_when_it_was() {
    // The first one was made with the tables
    String made = "revision where id > 0 and ";
    assertThat(count(made + "staff_id not in (select id from staff_account)")).isZero();
    assertThat(count(made + "made_at > dateadd(hour, -4, current_timestamp)")).isZero();
    assertThat(words("select distinct cast(made_at as date) from revision")).hasSizeGreaterThan(30);
    assertThat(count("registration_history where status = 'VERIFIED'")).isGreaterThan(30);
  }

  @Test
  void nobody_at_the_customers_has_the_name_of_somebody_else() {
    assertThat(words("select name from contact")).doesNotHaveDuplicates().hasSizeGreaterThan(120);
  }

  @Test
  void companies_are_fictional_with_valid_check_digits() {
    for (int place = 0; place < 40; place++) {
      assertThat(CzechIds.isValidIco(CzechCompany.ico(place))).isTrue();
    }
    assertThat(CzechIds.isValidIco(CzechCompany.ico(900))).isTrue();
    assertThat(CzechCompany.all()).hasSize(40).allMatch(one -> one.domain().endsWith(".example"));
  }

  @Test
  void questions_are_many_and_each_has_its_answer() {
    assertThat(Topic.all()).hasSizeGreaterThan(60).noneMatch(topic -> topic.answer().isBlank());
    assertThat(Topic.all())
        .filteredOn(Topic::fault)
        .noneMatch(topic -> topic.cause().isBlank() || topic.conclusion().isBlank());
    assertThat(Topic.all())
        .filteredOn(topic -> topic.is(Scope.Kind.NOT_COVERED))
        .noneMatch(topic -> topic.goodwill().isBlank());
  }
}
