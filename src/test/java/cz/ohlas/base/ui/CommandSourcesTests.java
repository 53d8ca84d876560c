package cz.ohlas.base.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinSession;
import cz.ohlas.UiTest;
import cz.ohlas.security.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of the palette when one of those it asks fails. */
class CommandSourcesTests extends UiTest {

  private static final CommandSource BROKEN =
      new CommandSource() {
        @Override
        public String titleKey() {
          return "palette.pages";
        }

        @Override
        public List<Command> find(String typed, int most) {
          throw new IllegalStateException("broken");
        }

        @Override
        public List<Command> elsewhere(String typed) {
          throw new IllegalStateException("broken too");
        }
      };

  @Test
  void a_source_that_fails_takes_nothing_from_the_others_and_is_told_of_once() {
    as(Role.ENGINEER);
    open("");
    List<Throwable> failures = new ArrayList<>();
    VaadinSession.getCurrent().setErrorHandler(event -> failures.add(event.getThrowable()));
    new CommandPalette(List.of(source("První"), BROKEN, source("Druhý")), _get(PageKeys.class))
        .open();
    _setValue(_get(Input.class), "x");
    assertThat(options()).containsExactly("První x", "Druhý x", "První jinde", "Druhý jinde");
    _setValue(_get(Input.class), "xy");
    assertThat(options()).contains("První xy", "Druhý xy");
    assertThat(failures).singleElement().hasToString("java.lang.IllegalStateException: broken");
  }

  private static CommandSource source(String name) {
    return new CommandSource() {
      @Override
      public String titleKey() {
        return "palette.pages";
      }

      @Override
      public List<Command> find(String typed, int most) {
        return typed.isEmpty() ? List.of() : List.of(Command.leadingTo("", name + " " + typed, ""));
      }

      @Override
      public List<Command> elsewhere(String typed) {
        return List.of(Command.leadingTo("", name + " jinde", ""));
      }
    };
  }

  private static List<String> options() {
    return _find(
            Div.class,
            spec ->
                spec.withPredicate(part -> "option".equals(part.getElement().getAttribute("role"))))
        .stream()
        .map(UiTest::textOf)
        .toList();
  }
}
