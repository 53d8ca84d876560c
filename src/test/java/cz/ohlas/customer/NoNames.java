package cz.ohlas.customer;

import java.util.List;
import java.util.Set;

/** Columns of text in which nobody writes about people at customers, and why not. */
final class NoNames {

  /**
   * The company's own settings and people; what is derived from other columns and follows them;
   * drafts, which go as a whole.
   */
  private static final List<String> WHOLE_TABLES =
      List.of(
          "company_profile",
          "company_text",
          "staff_account",
          "staff_account_role",
          "one_time_link",
          "number_series",
          "service_package",
          "service_package_history",
          "special_day",
          "remote_tool",
          "scheduled_tasks",
          "price_list",
          "price_tier",
          "vat_rate",
          "search_word",
          "search_text",
          "statement_figure",
          "draft");

  /** Codes, numbers and names of things, in whichever table. */
  private static final Set<String> CODES =
      Set.of(
          "number",
          "contract_number",
          "statement_number",
          "form",
          "kind",
          "state",
          "status",
          "stage",
          "scope",
          "channel",
          "answer_channel",
          "settlement",
          "ground",
          "closed",
          "next_step_kind",
          "unit",
          "verdict",
          "punctuality",
          "language",
          "reply_language",
          "dispatch_way",
          "vat_regime",
          "decided_by",
          "prolongation",
          "notice_unit",
          "notice_party",
          "employees_source",
          "calls_per_day_source",
          "complexity_source",
          "target",
          "sha256",
          "message_id",
          "record_kind",
          "record_number",
          "result",
          "call_mark",
          "content_type",
          "product",
          "edition",
          "licence_key",
          "card_number");

  /** What identifies the customer, with whom the contracts are. */
  private static final Set<String> OF_CUSTOMER =
      Set.of(
          "name",
          "name_sort",
          "name_folded",
          "legal_form",
          "ico",
          "dic",
          "street",
          "city",
          "postcode",
          "country",
          "post_street",
          "post_city",
          "post_postcode",
          "post_country",
          "register_entry",
          "web");

  /** Erased by other means than as texts, or checked when written. */
  private static final Set<String> OTHERWISE =
      Set.of(
          "customer.email",
          "customer.other_emails",
          "customer.phone",
          "customer.other_phones",
          "customer.statement_recipients",
          "customer_history.email",
          "customer_history.other_emails",
          "customer_history.phone",
          "customer_history.other_phones",
          "customer_history.statement_recipients",
          "person_erasure.reference",
          "support_request.customer_name",
          "support_request.customer_sort",
          "mail_message.sender",
          "mail_message.sender_name",
          "customer_site.name_sort",
          "customer_site.street",
          "customer_site.city",
          "customer_site.postcode",
          "customer_site.country",
          "customer_site_history.street",
          "customer_site_history.city",
          "customer_site_history.postcode",
          "customer_site_history.country");

  private NoNames() {}

  static boolean stand(String column) {
    String table = column.substring(0, column.indexOf('.'));
    String name = column.substring(column.indexOf('.') + 1);
    return WHOLE_TABLES.contains(table)
        || CODES.contains(name)
        || table.equals("contact")
        || table.equals("contact_history")
        || ((table.equals("customer") || table.equals("customer_history"))
            && OF_CUSTOMER.contains(name))
        || OTHERWISE.contains(column);
  }
}
