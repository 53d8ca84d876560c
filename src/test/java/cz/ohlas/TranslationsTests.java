package cz.ohlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a person reads comes from the two translation files, and these agree. */
class TranslationsTests {

  private static final Path FILES = Path.of("src/main/resources/vaadin-i18n");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path REPORTS = Path.of("reports");
  private static final Pattern RESOURCE = Pattern.compile("\\$R\\{([^}]+)}");
  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|(?m)^[ \\t]*//[^\\n]*$", Pattern.DOTALL);
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern KEY =
      Pattern.compile("[a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_]+)+\\.?|[a-z][A-Za-z0-9]*\\.");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
  private static final Pattern READABLE =
      Pattern.compile("\\p{L}{2,}[ \u00a0]\\p{L}{2,}|(?=\\P{ASCII})\\p{L}|^\\p{Lu}\\p{Ll}{2,}");
  private static final Pattern FOR_DEVELOPERS =
      Pattern.compile(
          "Exception\\(|Error\\(|@SuppressWarnings|\\b(?i:log(ger)?)\\.|[hH]eader\\(|@Route|@PreAuthorize|@Query");

  @Test
  void both_languages_have_the_same_keys() {
    assertThat(keys("en")).isEqualTo(keys("cs"));
  }

  @Test
  void no_key_is_there_twice() {
    for (String language : List.of("cs", "en")) {
      List<String> keys = lines(language).map(TranslationsTests::keyOf).toList();
      assertThat(keys).as(language).doesNotHaveDuplicates();
    }
  }

  @Test
  void no_text_is_empty() {
    for (String language : List.of("cs", "en")) {
      assertThat(texts(language))
          .as(language)
          .noneSatisfy((key, text) -> assertThat(text).isBlank());
    }
  }

  @Test
  void one_thing_has_one_word_everywhere() {
    Pattern deputy = Pattern.compile("(?iuU)\\bzástup(u|em)?\\b");
    Pattern objection = Pattern.compile("(?iu)odvol|ohra[dz]");
    Pattern withdrawn = Pattern.compile("(?iu)vza[tl]\\p{L}* zpět");
    texts("cs")
        .forEach((key, text) -> {
          if (key.startsWith("complaint.")) {
            assertThat(text).as(key + ": zástupce").doesNotContainPattern(deputy);
          }
          if (key.startsWith("request.") || key.startsWith("statement.")) {
            assertThat(text).as(key + ": podat námitku").doesNotContainPattern(objection);
            assertThat(text).as(key + ": staženo").doesNotContainPattern(withdrawn);
          }
        });
  }

  @Test
  void a_text_takes_arguments_in_both_languages_or_in_none() {
    Map<String, String> english = texts("en");
    texts("cs")
        .forEach((key, text) ->
            assertThat(places(english.getOrDefault(key, "")).isEmpty())
                .as(key)
                .isEqualTo(places(text).isEmpty()));
  }

  @Test
  void texts_with_arguments_can_be_formatted() {
    for (String language : List.of("cs", "en")) {
      texts(language)
          .forEach((key, text) -> {
            if (!places(text).isEmpty()) {
              String lonely = text.replace("''", "");
              assertThat(lonely)
                  .as("%s in %s: an apostrophe is written twice", key, language)
                  .doesNotContain("'");
              assertThat(new MessageFormat(text)).isNotNull();
            }
          });
    }
  }

  @Test
  void every_key_that_the_code_names_exists() {
    Set<String> keys = keys("cs");
    Set<String> sections =
        keys.stream()
            .map(key -> key.substring(0, key.indexOf('.') < 0 ? key.length() : key.indexOf('.')))
            .collect(Collectors.toSet());
    List<String> missing = new ArrayList<>();
    for (Path source : files(SOURCES, ".java")) {
      for (String literal : literals(source)) {
        boolean looksLikeKey =
            KEY.matcher(literal).matches()
                && sections.contains(literal.substring(0, literal.indexOf('.')));
        boolean known =
            literal.endsWith(".")
                ? keys.stream().anyMatch(key -> key.startsWith(literal))
                : keys.contains(literal)
                    || keys.stream().anyMatch(key -> key.startsWith(literal + "."));
        if (looksLikeKey && !known) {
          missing.add(source.getFileName() + ": " + literal);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void every_key_is_named_by_some_source() {
    KeyUse use = new KeyUse();
    files(SOURCES, ".java").forEach(source -> use.read(code(source), literals(source)));
    for (Path report : files(REPORTS, ".jrxml")) {
      use.read("", RESOURCE.matcher(read(report)).results().map(key -> key.group(1)).toList());
    }
    assertThat(keys("cs")).filteredOn(key -> !use.includes(key)).isEmpty();
  }

  @Test
  void views_show_no_literal_text() {
    List<String> found = new ArrayList<>();
    for (Path source : files(SOURCES, ".java")) {
      if (!source.toString().replace('\\', '/').contains("/ui/")) {
        continue;
      }
      for (String line : code(source).lines().toList()) {
        if (FOR_DEVELOPERS.matcher(line).find()) {
          continue;
        }
        LITERAL
            .matcher(line)
            .results()
            .map(literal -> literal.group(1))
            .filter(literal -> READABLE.matcher(literal).find())
            .forEach(literal -> found.add(source.getFileName() + ": " + literal));
      }
    }
    assertThat(found).isEmpty();
  }

  private static Set<String> keys(String language) {
    return new TreeSet<>(texts(language).keySet());
  }

  private static Map<String, String> texts(String language) {
    Map<String, String> texts = new LinkedHashMap<>();
    lines(language)
        .forEach(line -> texts.put(keyOf(line), line.substring(line.indexOf('=') + 1).strip()));
    return texts;
  }

  private static Stream<String> lines(String language) {
    return read(FILES.resolve("translations_" + language + ".properties"))
        .replaceAll("\\\\\\R\\s*", "")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  private static String keyOf(String line) {
    return line.substring(0, line.indexOf('=')).strip();
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(place -> place.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> literals(Path source) {
    return LITERAL
        .matcher(code(source))
        .results()
        .map((MatchResult literal) -> literal.group(1))
        .toList();
  }

  private static String code(Path source) {
    return COMMENT.matcher(read(source)).replaceAll("");
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(file -> file.toString().endsWith(ending)).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
