package cz.ohlas.request.ui;

import cz.ohlas.contract.Scope;
import cz.ohlas.request.Channel;
import cz.ohlas.request.OutcomeKind;
import cz.ohlas.request.RefusalGround;
import cz.ohlas.request.RequestAssignee;
import cz.ohlas.request.RequestFilter;
import cz.ohlas.request.RequestNarrowing;
import cz.ohlas.request.RequestState;
import cz.ohlas.request.RequestView;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the filter of requests stands in the address. Whatever else stands there, or a value that is
 * none, is as if it were not there.
 */
final class FilterParameters {

  static final String CUSTOMER = "customer";
  static final String STATE = "state";
  static final String SCOPE = "scope";
  static final String ASSIGNEE = "assignee";
  static final String FAULT = "fault";
  static final String FROM = "from";
  static final String TO = "to";
  static final String CHANNEL = "channel";
  static final String GROUND = "ground";
  static final String OUTCOME = "outcome";

  private static final String VIEW = "view";
  private static final String TYPED = "q";
  private static final String YES = "yes";
  private static final String NO = "no";
  private static final String ME = "me";
  private static final String NOBODY = "nobody";
  private static final int LONGEST = 100;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private FilterParameters() {}

  static Map<String, String> write(RequestFilter filter) {
    Map<String, String> parameters = new LinkedHashMap<>();
    RequestNarrowing by = filter.narrowing();
    if (filter.view() != RequestView.TEAM) {
      parameters.put(VIEW, word(filter.view()));
    }
    if (!filter.typed().isBlank()) {
      parameters.put(TYPED, filter.typed());
    }
    put(parameters, CUSTOMER, filter.customerId());
    put(parameters, STATE, by.state());
    put(parameters, SCOPE, by.scope());
    put(parameters, ASSIGNEE, assignee(by.assignee()));
    put(parameters, FAULT, by.concernsFault() == null ? null : by.concernsFault() ? YES : NO);
    put(parameters, FROM, by.from());
    put(parameters, TO, by.to());
    put(parameters, CHANNEL, by.channel());
    put(parameters, GROUND, by.ground());
    put(parameters, OUTCOME, by.outcome());
    return parameters;
  }

  static RequestFilter read(Map<String, String> parameters) {
    RequestView view = one(RequestView.class, parameters.get(VIEW));
    String typed = parameters.getOrDefault(TYPED, "");
    String fault = parameters.getOrDefault(FAULT, "");
    return new RequestFilter(
        view == null ? RequestView.TEAM : view,
        typed.substring(0, Math.min(typed.length(), LONGEST)),
        id(parameters.get(CUSTOMER)),
        new RequestNarrowing(
            one(RequestState.class, parameters.get(STATE)),
            one(Scope.class, parameters.get(SCOPE)),
            assignee(parameters.getOrDefault(ASSIGNEE, "")),
            YES.equals(fault) ? Boolean.TRUE : NO.equals(fault) ? Boolean.FALSE : null,
            day(parameters.get(FROM)),
            day(parameters.get(TO)),
            one(Channel.class, parameters.get(CHANNEL)),
            one(RefusalGround.class, parameters.get(GROUND)),
            one(OutcomeKind.class, parameters.get(OUTCOME))));
  }

  private static void put(Map<String, String> parameters, String key, @Nullable Object value) {
    if (value != null) {
      parameters.put(key, value instanceof Enum<?> constant ? word(constant) : value.toString());
    }
  }

  private static @Nullable String assignee(@Nullable RequestAssignee whose) {
    if (whose == null) {
      return null;
    }
    return switch (whose.who()) {
      case ME -> ME;
      case NOBODY -> NOBODY;
      case PERSON -> String.valueOf(whose.staffId());
    };
  }

  private static @Nullable RequestAssignee assignee(String wanted) {
    return switch (wanted) {
      case ME -> RequestAssignee.ME;
      case NOBODY -> RequestAssignee.NOBODY;
      default -> {
        Long person = id(wanted);
        yield person == null ? null : RequestAssignee.of(person);
      }
    };
  }

  private static @Nullable Long id(@Nullable String wanted) {
    return wanted != null && wanted.matches("[0-9]{1,18}") ? Long.valueOf(wanted) : null;
  }

  private static @Nullable LocalDate day(@Nullable String wanted) {
    if (wanted == null) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(wanted);
      return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR ? day : null;
    } catch (DateTimeParseException none) {
      return null;
    }
  }

  private static <E extends Enum<E>> @Nullable E one(Class<E> type, @Nullable String wanted) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> word(each).equals(wanted))
        .findFirst()
        .orElse(null);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
