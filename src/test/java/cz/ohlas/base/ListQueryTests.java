package cz.ohlas.base;

import static org.assertj.core.api.Assertions.assertThat;

import cz.sample.Parcel;
import cz.sample.Parcel.Item;
import cz.sample.Parcel.Sort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading on from a row gives what an offset would have given, whatever the data. */
class ListQueryTests {

  private static final List<String> DEPOTS = List.of("Brno", "Praha", "Plzeň");
  private static final List<String> RECEIVERS = List.of("A", "B", "Č", "D");

  private final List<String> statements = new ArrayList<>();
  private SessionFactory sessions;
  private Session session;
  private ListQuery<Parcel, Item, Sort> parcels;

  @BeforeEach
  void open() {
    Configuration configuration =
        new Configuration()
            .addAnnotatedClass(Parcel.class)
            .setProperty("hibernate.connection.url", url())
            .setProperty("hibernate.hbm2ddl.auto", "create-drop");
    user().ifPresent(user -> configuration.setProperty("hibernate.connection.username", user));
    configuration.setStatementInspector(this::remember);
    sessions = configuration.buildSessionFactory();
    session = sessions.openSession();
    parcels =
        ListQuery.of(session, Parcel.class, Item.class, Item::id, Sort.class)
            .columns(root ->
                List.of(
                    root.get("id"), root.get("depot"), root.get("weight"), root.get("receiver")))
            .sort(Sort.WEIGHT, root -> root.<Integer>get("weight"), Item::weight)
            .sort(Sort.RECEIVER, root -> root.<String>get("receiver"), Item::receiver)
            .build();
  }

  @AfterEach
  void close() {
    session.close();
    sessions.close();
  }

  /** Where the parcels are kept. */
  String url() {
    return "jdbc:h2:mem:parcels;DB_CLOSE_DELAY=-1";
  }

  Optional<String> user() {
    return Optional.empty();
  }

  @ParameterizedTest
  @CsvSource({
    "1, WEIGHT, false",
    "2, WEIGHT, true",
    "3, RECEIVER, false",
    "4, RECEIVER, true",
    "5, WEIGHT, false"
  })
  void reading_on_from_a_row_gives_the_same_rows_as_an_offset(
      long seed, Sort sort, boolean descending) {
    Random random = new Random(seed);
    fill(200, random);
    for (Consumer<Where<Parcel>> conditions :
        List.<Consumer<Where<Parcel>>>of(
            all(), inDepot("Praha"), oneInThree(), oneInThreeOf("Praha"))) {
      int page = 1 + random.nextInt(30);
      List<Item> byRow = new ArrayList<>();
      List<Item> byOffset = new ArrayList<>();
      @Nullable Item last = null;
      List<Item> read;
      do {
        byOffset.addAll(
            parcels.rows(conditions, new ListSlice<>(sort, descending, byRow.size(), page, null)));
        read =
            parcels.rows(conditions, new ListSlice<>(sort, descending, byRow.size(), page, last));
        byRow.addAll(read);
        last = read.isEmpty() ? null : read.getLast();
      } while (read.size() == page);
      assertThat(byRow).isEqualTo(byOffset).doesNotHaveDuplicates();
      assertThat(byRow).hasSize((int) parcels.exactCount(conditions));
    }
  }

  @Test
  void equal_sort_values_are_ordered_by_id() {
    fill(100, new Random(6));
    List<Item> rows = parcels.rows(all(), ListSlice.first(Sort.WEIGHT, false, 100));
    assertThat(rows)
        .isSortedAccordingTo(Comparator.comparingInt(Item::weight).thenComparingLong(Item::id));
    List<Item> backwards = parcels.rows(all(), ListSlice.first(Sort.WEIGHT, true, 100));
    assertThat(backwards).isEqualTo(rows.reversed());
  }

  @Test
  void a_page_is_one_query() {
    fill(50, new Random(7));
    statements.clear();
    parcels.rows(inDepot("Brno"), ListSlice.first(Sort.WEIGHT, false, 10));
    assertThat(statements).hasSize(1);
  }

  @Test
  void counting_is_one_query_and_exact_below_the_cap() {
    fill(120, new Random(8));
    statements.clear();
    CappedCount count = parcels.count(all());
    assertThat(statements).hasSize(1);
    assertThat(count).isEqualTo(new CappedCount(120, false));
    assertThat(parcels.count(inDepot("Brno")).value())
        .isEqualTo((int) parcels.exactCount(inDepot("Brno")));
  }

  @Test
  void records_known_by_their_ids_are_put_in_order_before_they_are_read() {
    fill(90, new Random(10));
    statements.clear();
    List<Item> rows = parcels.rows(oneInThree(), ListSlice.first(Sort.WEIGHT, true, 10));
    assertThat(rows)
        .hasSize(10)
        .isSortedAccordingTo(
            Comparator.comparingInt(Item::weight).thenComparingLong(Item::id).reversed());
    assertThat(statements).hasSize(2);
    assertThat(statements.getFirst()).doesNotContain("receiver");
  }

  @Test
  void records_known_by_their_ids_are_not_counted_again_unless_something_else_is_asked() {
    fill(90, new Random(11));
    statements.clear();
    assertThat(parcels.count(oneInThree())).isEqualTo(new CappedCount(30, false));
    assertThat(statements).isEmpty();
    assertThat(parcels.count(oneInThreeOf("Praha")).value())
        .isEqualTo((int) parcels.exactCount(oneInThreeOf("Praha")))
        .isBetween(1, 29);
  }

  @Test
  void two_choices_of_records_leave_what_is_in_both() {
    fill(90, new Random(12));
    Consumer<Where<Parcel>> both =
        where -> {
          where.oneOf(List.of(1L, 2L, 3L));
          where.oneOf(List.of(3L, 4L, 3L));
        };
    assertThat(parcels.rows(both, ListSlice.first(Sort.WEIGHT, false, 10)))
        .extracting(Item::id)
        .containsExactly(3L);
    assertThat(parcels.count(both).value()).isEqualTo(1);
    assertThat(
            parcels.rows(where -> where.oneOf(List.of()), ListSlice.first(Sort.WEIGHT, false, 10)))
        .isEmpty();
  }

  @Test
  void counting_stops_at_the_cap() {
    fill(CappedCount.CAP, new Random(9));
    assertThat(parcels.count(all())).isEqualTo(new CappedCount(CappedCount.CAP, false));
    session.beginTransaction();
    session.persist(new Parcel(CappedCount.CAP + 1L, "Brno", 1, "A"));
    session.getTransaction().commit();
    statements.clear();
    assertThat(parcels.count(all())).isEqualTo(new CappedCount(CappedCount.CAP, true));
    assertThat(statements).hasSize(1);
    assertThat(parcels.exactCount(all())).isEqualTo(CappedCount.CAP + 1L);
  }

  private static Consumer<Where<Parcel>> all() {
    return where -> {};
  }

  private static Consumer<Where<Parcel>> inDepot(String depot) {
    return where -> where.equal(where.root().get("depot"), depot);
  }

  private static Consumer<Where<Parcel>> oneInThree() {
    return where -> where.oneOf(LongStream.rangeClosed(1, 30).map(id -> id * 3).boxed().toList());
  }

  private static Consumer<Where<Parcel>> oneInThreeOf(String depot) {
    return inDepot(depot).andThen(oneInThree());
  }

  private void fill(int howMany, Random random) {
    session.beginTransaction();
    session.setJdbcBatchSize(500);
    for (long id = 1; id <= howMany; id++) {
      session.persist(
          new Parcel(
              id,
              DEPOTS.get(random.nextInt(DEPOTS.size())),
              random.nextInt(20),
              RECEIVERS.get(random.nextInt(RECEIVERS.size()))));
    }
    session.getTransaction().commit();
    session.clear();
  }

  private String remember(String statement) {
    statements.add(statement);
    return statement;
  }
}
