package cz.ohlas.demo;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What says that a database is the demonstration's, and for which day it is ready. It has a schema
 * of its own, so that it stands before the first table of the console is made.
 */
final class DemoMarker {

  private DemoMarker() {}

  static boolean isIn(DataSource dataSource) {
    return JdbcClient.create(dataSource)
            .sql(
                """
                select count(*) from information_schema.tables
                where lower(table_schema) = 'demo' and lower(table_name) = 'marker'\
                """)
            .query(Long.class)
            .single()
        > 0;
  }

  /** Says that the database is the demonstration's, and ready for no day yet. */
  static void put(DataSource dataSource) {
    JdbcClient jdbc = JdbcClient.create(dataSource);
    jdbc.sql("create schema if not exists demo").update();
    jdbc.sql(
            """
            create table if not exists demo.marker (
              edition integer not null, made_for date not null, migrations integer not null)\
            """)
        .update();
    jdbc.sql("delete from demo.marker").update();
  }

  /** Everything is there, made by this edition of the demonstration for this day. */
  static void ready(DataSource dataSource, int edition, LocalDate day) {
    JdbcClient.create(dataSource)
        .sql(
            """
            insert into demo.marker (edition, made_for, migrations)
            select :edition, :day, count(*) from "flyway_schema_history"\
            """)
        .param("edition", edition)
        .param("day", day)
        .update();
  }

  static boolean isReady(DataSource dataSource, int edition, LocalDate day) {
    return JdbcClient.create(dataSource)
            .sql(
                """
                select count(*) from demo.marker where edition = :edition and made_for = :day
                and migrations = (select count(*) from "flyway_schema_history")\
                """)
            .param("edition", edition)
            .param("day", day)
            .query(Long.class)
            .single()
        > 0;
  }
}
