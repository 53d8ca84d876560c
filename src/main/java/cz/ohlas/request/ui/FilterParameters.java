package cz.ohlas.request.ui;

import cz.ohlas.request.RequestFilter;
import cz.ohlas.request.RequestView;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How the filter of requests stands in the address. */
final class FilterParameters {

  private static final String VIEW = "view";
  private static final String TYPED = "q";

  private FilterParameters() {}

  static Map<String, String> write(RequestFilter filter) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (filter.view() != RequestView.TEAM) {
      parameters.put(VIEW, word(filter.view()));
    }
    if (!filter.typed().isBlank()) {
      parameters.put(TYPED, filter.typed());
    }
    return parameters;
  }

  static RequestFilter read(Map<String, String> parameters) {
    String wanted = parameters.getOrDefault(VIEW, "");
    RequestView view =
        Arrays.stream(RequestView.values())
            .filter(each -> word(each).equals(wanted))
            .findFirst()
            .orElse(RequestView.TEAM);
    return new RequestFilter(view, parameters.getOrDefault(TYPED, ""), null);
  }

  private static String word(RequestView view) {
    return view.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
