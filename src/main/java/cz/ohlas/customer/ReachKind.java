package cz.ohlas.customer;

import cz.ohlas.base.BusinessRuleViolation;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * By what somebody is reached. People write several of each, {@value #MOST} at most; the first is
 * the main one.
 */
public enum ReachKind {
  /** An e-mail address. */
  EMAIL(200) {
    @Override
    String tidyOne(String typed) {
      return typed;
    }

    @Override
    void checkOne(String typed) {
      if (!ADDRESS.matcher(typed).matches()) {
        throw BusinessRuleViolation.plain("customer.rule.email");
      }
    }

    @Override
    public boolean isDoubtful(String typed) {
      return false;
    }
  },

  /** A phone number, shown as {@link PhoneNumber#shown()} writes it. */
  PHONE(40) {
    @Override
    String tidyOne(String typed) {
      return PhoneNumber.shown(typed);
    }

    @Override
    void checkOne(String typed) {
      if (PhoneNumber.read(typed).isEmpty()) {
        throw BusinessRuleViolation.plain("customer.rule.phone");
      }
    }

    @Override
    public boolean isDoubtful(String typed) {
      return PhoneNumber.read(typed).filter(PhoneNumber::isDoubtful).isPresent();
    }
  };

  /** So many of one kind are kept of anybody. */
  public static final int MOST = 10;

  private static final Pattern ADDRESS =
      Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]+");

  /** A comma before the word for an extension belongs to the number. */
  private static final Pattern BETWEEN =
      Pattern.compile("[;\\n\\r]+|,(?!\\s*(?:linka|klapka|kl\\.|ext))", Pattern.CASE_INSENSITIVE);

  private static final String SIGNS_BETWEEN = ";,\n\r";

  private final int longest;

  ReachKind(int longest) {
    this.longest = longest;
  }

  abstract String tidyOne(String typed);

  abstract void checkOne(String typed);

  /** Whether it may be as it is written, but no plan of numbers knows it. */
  public abstract boolean isDoubtful(String typed);

  /** What stands in one line or cell, as it is kept; each once, in the order of writing. */
  public List<String> tidy(String typed) {
    return split(typed).map(this::tidyOne).distinct().toList();
  }

  /** The same of several lines. */
  public List<String> tidy(List<String> typed) {
    return typed.stream().flatMap(ReachKind::split).map(this::tidyOne).distinct().toList();
  }

  /**
   * All of them as they are kept; refuses what is none of this kind.
   *
   * @param known what stood there before: it may stay, so that old texts are in nobody's way
   * @throws BusinessRuleViolation when one is wrong or there are too many
   */
  public List<String> checked(List<String> typed, List<String> known) {
    List<String> tidy = tidy(typed);
    if (tidy.size() > MOST) {
      throw BusinessRuleViolation.plain("customer.rule.tooMany." + name(), MOST);
    }
    for (String one : tidy) {
      if (!known.contains(one)) {
        checkLength(one);
        checkOne(one);
      }
    }
    return tidy;
  }

  private void checkLength(String one) {
    if (one.length() > longest) {
      throw BusinessRuleViolation.plain("field.tooLong", longest);
    }
  }

  private static Stream<String> split(String typed) {
    if (typed.chars().noneMatch(sign -> SIGNS_BETWEEN.indexOf(sign) >= 0)) {
      // Tables bring hundreds of thousands of single ones
      return Stream.of(typed.strip()).filter(one -> !one.isEmpty());
    }
    return BETWEEN.splitAsStream(typed).map(String::strip).filter(one -> !one.isEmpty());
  }
}
