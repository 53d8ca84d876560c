package cz.ohlas.overview.ui;

import cz.ohlas.base.ui.Tone;
import cz.ohlas.security.Role;
import cz.ohlas.security.StaffAccountFilter;
import cz.ohlas.security.StaffAccountService;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** User accounts, for administrators (ACC-6). */
@Component
@Order(40)
class AccountsOnHome implements HomePart {

  private static final String LIST = "settings/accounts";
  private static final Set<Role> KEEPERS = Set.of(Role.ADMINISTRATOR);

  private final StaffAccountService accounts;

  AccountsOnHome(StaffAccountService accounts) {
    this.accounts = accounts;
  }

  @Override
  public List<Figure> figures(Reader reader) {
    if (!reader.holdsAny(KEEPERS)) {
      return List.of();
    }
    StaffAccountFilter active = StaffAccountFilter.ACTIVE;
    return List.of(
        figure(active, "active", LIST, reader),
        figure(active.withDisabled(true), "disabled", LIST + "?state=disabled", reader));
  }

  private Figure figure(StaffAccountFilter filter, String key, String path, Reader reader) {
    long count = accounts.count(filter).value();
    return Figure.of(count, reader.text("overview.accounts." + key), Tone.INFO, path);
  }
}
