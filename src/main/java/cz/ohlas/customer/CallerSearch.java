package cz.ohlas.customer;

import cz.ohlas.base.SearchSql;
import cz.ohlas.base.SearchWords.Kind;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds who may be calling while people type: one statement looks up the words, one brings people
 * and companies, each read in the order of an index of its own.
 */
@Component
class CallerSearch {

  private final JdbcClient jdbc;
  private final EntityManager entities;

  CallerSearch(JdbcClient jdbc, EntityManager entities) {
    this.entities = entities;
    this.jdbc = jdbc;
  }

  /** People first, then customers found by other marks than their people's. */
  List<CallerHit> callers(String typed, int limit) {
    SearchSql search =
        SearchSql.of(entities, PhoneNumber.searched(typed), Kind.CONTACT, Kind.CUSTOMER);
    if (search.isEmpty()) {
      return List.of();
    }
    String sql =
        """
        select 0 as part, people.id as person_id, people.name as person, people.name_sort as sort,
          people.phone as phone, c.id as customer_id, c.name as customer
        from (
          select p.id, p.name, p.name_sort, p.phone, p.customer_id from contact p
          where %s
          order by p.name_sort, p.id fetch first :limit rows only) people
        join customer c on c.id = people.customer_id
        union all
        select * from (
          select 1 as part, cast(null as bigint) as person_id, '' as person, c.name_sort as sort,
            c.phone as phone, c.id as customer_id, c.name as customer
          from customer c
          where %s
          order by c.name_sort, c.id fetch first :limit rows only) companies
        order by part, sort, person_id, customer_id
        """
            .formatted(
                search.condition(Kind.CONTACT, "p.id"), search.condition(Kind.CUSTOMER, "c.id"));
    List<CallerHit> found =
        jdbc.sql(sql)
            .params(search.parameters())
            .param("limit", limit)
            .query(CallerSearch::hit)
            .list();
    Set<Long> known =
        found.stream()
            .filter(hit -> hit.contactId() != null)
            .map(CallerHit::customerId)
            .collect(Collectors.toSet());
    return found.stream()
        .filter(hit -> hit.contactId() != null || !known.contains(hit.customerId()))
        .limit(limit)
        .toList();
  }

  private static CallerHit hit(ResultSet row, int number) throws SQLException {
    long id = row.getLong("person_id");
    @Nullable Long person = row.wasNull() ? null : id;
    return new CallerHit(
        row.getLong("customer_id"),
        row.getString("customer"),
        person,
        row.getString("person"),
        PhoneNumber.shown(row.getString("phone")));
  }
}
