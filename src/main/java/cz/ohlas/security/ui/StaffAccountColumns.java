package cz.ohlas.security.ui;

import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.TableColumn;
import cz.ohlas.security.StaffAccountListItem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The list of accounts as a file has it. */
final class StaffAccountColumns {

  private StaffAccountColumns() {}

  static List<TableColumn<StaffAccountListItem>> of(Locale locale) {
    return List.of(
        new TableColumn<>("security.account.displayName", StaffAccountListItem::displayName),
        new TableColumn<>("security.account.loginName", StaffAccountListItem::loginName),
        new TableColumn<>("security.account.roles", account -> roles(account, locale)),
        new TableColumn<>(
            "security.account.state",
            account ->
                Translations.text(
                    locale,
                    account.disabled()
                        ? "security.account.state.disabled"
                        : "security.account.state.active")));
  }

  private static String roles(StaffAccountListItem account, Locale locale) {
    return account.roles().stream()
        .sorted()
        .map(role -> Translations.text(locale, role.key()))
        .collect(Collectors.joining(", "));
  }
}
