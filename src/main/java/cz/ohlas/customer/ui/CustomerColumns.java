package cz.ohlas.customer.ui;

import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.TableColumn;
import cz.ohlas.customer.CustomerListItem;
import cz.ohlas.customer.LegalForm;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The list of customers as a file has it. */
final class CustomerColumns {

  private CustomerColumns() {}

  static List<TableColumn<CustomerListItem>> of(Locale locale, StaffDirectory staff) {
    return List.of(
        new TableColumn<>("customer.name", CustomerListItem::name),
        new TableColumn<>(
            "customer.status",
            row -> Translations.text(locale, "customer.status." + row.status().name())),
        new TableColumn<>(
            "customer.registrations.verifiedCount", CustomerListItem::verifiedRegistrations),
        new TableColumn<>(
            "customer.registrations.toVerifyCount", CustomerListItem::unverifiedRegistrations),
        new TableColumn<>("customer.ico", CustomerListItem::ico),
        new TableColumn<>("customer.city", CustomerListItem::city),
        new TableColumn<>("customer.legalForm", row -> LegalForm.words(row.legalForm(), locale)),
        new TableColumn<>("customer.phone", CustomerListItem::phones),
        new TableColumn<>("customer.email", CustomerListItem::emails),
        new TableColumn<>("customer.accountManager", row -> manager(row, staff)),
        new TableColumn<>("customer.created", CustomerListItem::createdAt));
  }

  private static @Nullable String manager(CustomerListItem row, StaffDirectory staff) {
    Long id = row.accountManagerStaffId();
    return id == null ? null : staff.nameOf(id);
  }
}
