package cz.ohlas.demo;

import cz.ohlas.base.CzechText;
import cz.ohlas.base.Translations;
import cz.ohlas.security.PasswordLinkService;
import cz.ohlas.security.Role;
import cz.ohlas.security.StaffAccountInput;
import cz.ohlas.security.StaffAccountService;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The fictional company's people. Everybody signs in with {@link #PASSWORD}, on loopback only. */
@Component
@Profile("demo")
public class DemoStaff {

  /** The password of all demonstration accounts. */
  public static final String PASSWORD = "zkusme-si-to-nanečisto";

  private final StaffAccountService accounts;
  private final PasswordLinkService links;
  private final Stage stage;

  DemoStaff(StaffAccountService accounts, PasswordLinkService links, Stage stage) {
    this.accounts = accounts;
    this.links = links;
    this.stage = stage;
  }

  /** People who can be signed in as by one click, one for each role first. */
  public List<Person> people() {
    return List.of(
        new Person("vedouci", "Helena Brázdová", "jednatelka", Role.HEAD),
        new Person("obchod", "Tomáš Líska", "obchodní manažer", Role.ACCOUNT_MANAGER),
        new Person("podpora", "Jiří Vondra", "vedoucí podpory", Role.LEAD),
        new Person("technik", "Klára Jandová", "technička podpory", Role.ENGINEER),
        new Person("spravce", "Igor Mlejnek", "správce systému", Role.ADMINISTRATOR),
        new Person("obchod2", "Pavla Svatošová", "obchodní manažerka", Role.ACCOUNT_MANAGER),
        new Person("technik2", "Dan Krejza", "technik podpory", Role.ENGINEER),
        new Person("technik3", "Vendula Hájková", "technička podpory", Role.ENGINEER),
        new Person("technik4", "Richard Plch", "technik podpory", Role.ENGINEER),
        new Person("technik5", "Zdeněk Ouřada", "technik podpory", Role.ENGINEER));
  }

  Crew make(Instant moment) {
    List<Made> made = people().stream().map(person -> make(person, moment)).toList();
    return new Crew(
        holding(made, Role.HEAD).getFirst(),
        holding(made, Role.ACCOUNT_MANAGER),
        holding(made, Role.LEAD),
        holding(made, Role.ENGINEER),
        holding(made, Role.ADMINISTRATOR).getFirst());
  }

  /** Everybody chooses the password by the link that the administrator hands out. */
  void choosePasswords(Crew crew) {
    crew.everybody().forEach(this::choosePassword);
  }

  private void choosePassword(long id) {
    // A link lasts days, and this one is used now
    String token = stage.system(stage.now(), () -> accounts.passwordLink(id)).token();
    stage.system(
        stage.now(),
        () -> {
          links.choose(token, PASSWORD);
          return true;
        });
  }

  private Made make(Person person, Instant moment) {
    String mail = CzechText.folded(person.name()).replace(' ', '.') + "@vltava-hlas.example";
    long id =
        stage.system(
            moment,
            () ->
                accounts.create(
                    new StaffAccountInput(
                        person.login(),
                        person.name(),
                        person.function(),
                        mail,
                        "+420 380 555 " + (100 + people().indexOf(person)),
                        Translations.CZECH,
                        Set.of(person.role()))));
    return new Made(id, person.role());
  }

  private static List<Long> holding(List<Made> made, Role role) {
    return made.stream().filter(each -> each.role() == role).map(Made::id).toList();
  }

  /** Somebody who works at the fictional company. */
  public record Person(String login, String name, String function, Role role) {}

  private record Made(long id, Role role) {}
}
