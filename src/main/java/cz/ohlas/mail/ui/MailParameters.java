package cz.ohlas.mail.ui;

import cz.ohlas.mail.MailFilter;
import cz.ohlas.mail.MailView;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** The list's filter in the address; what somebody mistyped there filters nothing. */
final class MailParameters {

  private static final String VIEW = "view";

  private MailParameters() {}

  static Map<String, String> write(MailFilter filter) {
    return filter.view() == MailView.ALL ? Map.of() : Map.of(VIEW, word(filter.view()));
  }

  static MailFilter read(Map<String, String> parameters) {
    String wanted = parameters.getOrDefault(VIEW, "");
    return Arrays.stream(MailView.values())
        .filter(view -> word(view).equals(wanted))
        .findFirst()
        .map(MailFilter::new)
        .orElse(MailFilter.ALL);
  }

  private static String word(MailView view) {
    return view.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
