package cz.ohlas.security;

import cz.ohlas.base.Staff;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.Translations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Everybody who works or worked here, with the rights they have now, kept in memory until an
 * account changes. Every check of rights reads it, so a change holds from the commit on, in open
 * sessions too (ACC-8).
 */
@Component
class StaffRegistry implements StaffDirectory {

  private final JdbcClient jdbc;
  private final Lock reading = new ReentrantLock();
  private volatile @Nullable Map<Long, Person> people;

  StaffRegistry(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The person, when the account exists and is not disabled. */
  Optional<Person> active(long staffId) {
    return Optional.ofNullable(people().get(staffId)).filter(person -> !person.disabled());
  }

  /** The roles of an account, whether disabled or not. */
  Set<Role> roles(long staffId) {
    Person person = people().get(staffId);
    return person == null
        ? Set.of()
        : person.staff().roles().stream().map(Role::valueOf).collect(Collectors.toSet());
  }

  @Override
  public String nameOf(long staffId) {
    if (staffId == Staff.SYSTEM_ID) {
      return Translations.text(Translations.CZECH, "app.name");
    }
    Person person = people().get(staffId);
    return person == null ? Translations.text(Translations.CZECH, "none") : person.card().name();
  }

  @Override
  public Optional<StaffCard> card(long staffId) {
    return Optional.ofNullable(people().get(staffId)).map(Person::card);
  }

  @Override
  public List<StaffCard> holding(String role) {
    return people().values().stream()
        .filter(person -> !person.disabled() && person.staff().holds(role))
        .map(Person::card)
        .toList();
  }

  /** An account changes in this transaction: what is remembered must not outlive it. */
  void changed() {
    forget();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            forget();
          }
        });
  }

  /** Reads everything anew at the next question. */
  void forget() {
    reading.lock();
    try {
      people = null;
    } finally {
      reading.unlock();
    }
  }

  private Map<Long, Person> people() {
    Map<Long, Person> known = people;
    if (known != null) {
      return known;
    }
    // Whoever forgets waits for a reading under way, so that an old one can never be kept
    reading.lock();
    try {
      Map<Long, Person> read = people;
      if (read == null) {
        read = read();
        people = read;
      }
      return read;
    } finally {
      reading.unlock();
    }
  }

  private Map<Long, Person> read() {
    Map<Long, Set<Role>> roles =
        jdbc
            .sql("select staff_account_id, role from staff_account_role")
            .query((row, number) -> Map.entry(row.getLong(1), Role.valueOf(row.getString(2))))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(
                        Map.Entry::getValue,
                        Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))));
    Map<Long, Person> all = new LinkedHashMap<>();
    jdbc.sql(
            """
            select id, display_name, job_title, email, phone, language, disabled, single_keys
            from staff_account order by name_sort, id\
            """)
        .query((row, number) ->
            person(
                new StaffCard(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5)),
                row.getString(6),
                roles.getOrDefault(row.getLong(1), Set.of()),
                row.getBoolean(7),
                row.getBoolean(8)))
        .list()
        .forEach(person -> all.put(person.staff().id(), person));
    return all;
  }

  private static Person person(
      StaffCard card, String language, Set<Role> roles, boolean disabled, boolean singleKeys) {
    Set<String> names = roles.stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
    Locale locale = Translations.supported(Locale.of(language));
    return new Person(
        new Staff(card.id(), card.name(), locale, singleKeys, names),
        card,
        authorities(roles),
        disabled);
  }

  /** All roles at once: the console itself. */
  static List<GrantedAuthority> allAuthorities() {
    return authorities(Arrays.asList(Role.values()));
  }

  private static List<GrantedAuthority> authorities(Iterable<Role> roles) {
    List<GrantedAuthority> authorities = new ArrayList<>();
    roles.forEach(role -> authorities.add(new SimpleGrantedAuthority(role.authority())));
    return List.copyOf(authorities);
  }

  /** One person and what they may do. */
  record Person(
      Staff staff, StaffCard card, List<GrantedAuthority> authorities, boolean disabled) {}
}
