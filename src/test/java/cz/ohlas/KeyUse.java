package cz.ohlas;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which translation keys the sources can come to ask for: keys named whole, and keys that begin
 * with a named prefix and go on with names that the code has: constants, components of records,
 * words and numbers that stand in it.
 */
final class KeyUse {

  private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b");
  private static final Pattern RECORD =
      Pattern.compile("\\brecord \\w+(?:<[^(]*>)?\\((.*?)\\)[^;{]*\\{", Pattern.DOTALL);
  private static final Pattern COMPONENT = Pattern.compile("(\\w+)\\s*(?:,|$)");
  private static final Pattern PREFIX =
      Pattern.compile("[a-z][A-Za-z0-9]*\\.(?:[A-Za-z0-9_]+\\.)*");
  private static final Pattern SUFFIX = Pattern.compile("(?:\\.[A-Za-z0-9]+)+");
  private static final Pattern NUMBERED = Pattern.compile("([A-Za-z]*)\\d+");

  private final Set<String> literals = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> prefixes = new HashSet<>();
  private final Set<String> suffixes = new HashSet<>();

  /** Takes a source in, without its comments, and the texts in quotes that stand in it. */
  void read(String code, Collection<String> quoted) {
    if (code.contains("enum ")) {
      CONSTANT.matcher(code).results().forEach(constant -> names.add(constant.group()));
    }
    RECORD
        .matcher(code)
        .results()
        .flatMap(record -> COMPONENT.matcher(record.group(1)).results())
        .forEach(component -> names.add(component.group(1)));
    literals.addAll(quoted);
    quoted.stream().filter(text -> PREFIX.matcher(text).matches()).forEach(prefixes::add);
    quoted.stream().filter(text -> SUFFIX.matcher(text).matches()).forEach(suffixes::add);
  }

  /** Whether some source can ask for the key. */
  boolean includes(String key) {
    return literals.contains(key)
        || prefixes.stream()
            .anyMatch(prefix -> key.startsWith(prefix) && goesOn(key.substring(prefix.length())))
        || suffixes.stream()
            .anyMatch(suffix ->
                key.endsWith(suffix) && includes(key.substring(0, key.length() - suffix.length())));
  }

  private boolean goesOn(String rest) {
    if (literals.contains(rest)) {
      return true;
    }
    for (String part : rest.split("\\.", -1)) {
      var numbered = NUMBERED.matcher(part);
      boolean known =
          names.contains(part)
              || literals.contains(part)
              || prefixes.contains(part + ".")
              || (numbered.matches()
                  && (numbered.group(1).isEmpty() || literals.contains(numbered.group(1))));
      if (!known) {
        return false;
      }
    }
    return true;
  }
}
