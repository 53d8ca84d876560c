package cz.ohlas.base.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import cz.ohlas.base.Formats;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One field that finds requests, customers, pages and what can be done, by the keyboard alone. The
 * arrows and Enter are the browser's part: {@code frontend/palette.js}.
 */
final class CommandPalette extends Dialog {

  private static final int MOST = 6;
  private static final int LONGEST = 100;
  private static final int SOON_MILLISECONDS = 150;
  private static final String LIST = "palette-list";
  private static final String OPTION = "palette-option-";
  private static final String ACTIVE = "aria-activedescendant";

  private final transient List<CommandSource> sources;
  private final transient PageKeys keys;
  private final Input field = new Input();
  private final Div palette = new Div();
  private final Div list = new Div();
  private final Paragraph told = new Paragraph();
  private final Set<String> labels = new HashSet<>();
  private final transient Set<CommandSource> failing = new HashSet<>();
  private int options;
  private int first;

  /** Takes where commands come from, and what the page behind offers. */
  CommandPalette(List<CommandSource> sources, PageKeys keys) {
    this.sources = sources;
    this.keys = keys;
    addClassName("palette-dialog");
    getElement().setAttribute("aria-label", getTranslation("palette.title"));
    field.setPlaceholder(getTranslation("palette.hint"));
    field.getElement().setAttribute("aria-label", getTranslation("palette.title"));
    field.getElement().setAttribute("role", "combobox");
    field.getElement().setAttribute("aria-autocomplete", "list");
    field.getElement().setAttribute("aria-controls", LIST);
    field.getElement().setAttribute("autocomplete", "off");
    field.getElement().setAttribute("spellcheck", "false");
    field.getElement().setAttribute("maxlength", String.valueOf(LONGEST));
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValueChangeTimeout(SOON_MILLISECONDS);
    field.addValueChangeListener(change -> show(change.getValue()));
    list.setId(LIST);
    list.addClassName("palette-list");
    list.getElement().setAttribute("role", "listbox");
    list.getElement().setAttribute("aria-label", getTranslation("palette.title"));
    told.addClassName("palette-told");
    told.getElement().setAttribute("role", "status");
    palette.add(field, list, told);
    palette.addClassName("palette");
    add(palette);
    addOpenedChangeListener(opened -> {
      if (opened.isOpened()) {
        field.focus();
      }
    });
    show("");
  }

  private void show(String value) {
    String typed = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    list.removeAll();
    labels.clear();
    first = options;
    found(typed.strip()).forEach(this::add);
    int count = options - first;
    if (!typed.isBlank()) {
      add("palette.elsewhere", elsewhere(typed.strip()));
    }
    // Enter waits for the list that answers what stands in the field
    palette.getElement().setAttribute("data-typed", value);
    boolean any = options > first;
    list.setVisible(any);
    field.getElement().setAttribute("aria-expanded", String.valueOf(any));
    if (any) {
      field.getElement().setAttribute(ACTIVE, OPTION + first);
    } else {
      field.getElement().removeAttribute(ACTIVE);
    }
    told.setText(told(typed.strip(), count));
  }

  private String told(String typed, int count) {
    if (typed.isEmpty()) {
      return getTranslation("palette.empty");
    }
    return count == 0
        ? getTranslation("palette.none", typed)
        : getTranslation("palette.found", Formats.of(getLocale()).number(count));
  }

  private Map<String, List<Command>> found(String typed) {
    Map<String, List<Command>> found = new LinkedHashMap<>();
    found.put("palette.page", fresh(ofPage(typed)));
    for (CommandSource source : sources) {
      List<Command> commands = asked(source, () -> source.find(typed, MOST));
      found
          .computeIfAbsent(source.titleKey(), key -> new ArrayList<>())
          .addAll(source.isOfRecords() ? commands : fresh(commands));
    }
    return found;
  }

  private List<Command> elsewhere(String typed) {
    return fresh(
        sources.stream()
            .flatMap(source -> asked(source, () -> source.elsewhere(typed)).stream())
            .toList());
  }

  /**
   * A source that fails takes nothing from the others, and is told of once, not at every letter.
   */
  private List<Command> asked(CommandSource source, Supplier<List<Command>> question) {
    try {
      return question.get();
    } catch (RuntimeException failed) {
      if (failing.add(source)) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failed));
      }
      return List.of();
    }
  }

  /** The same said twice is offered once, where it came first. */
  private List<Command> fresh(List<Command> commands) {
    return commands.stream()
        .filter(command -> labels.add(command.label() + command.note()))
        .toList();
  }

  private List<Command> ofPage(String typed) {
    return keys.shown().stream()
        .filter(offer -> offer.work() != null)
        .map(offer ->
            new Command(offer.label(), "", offer.key(), Objects.requireNonNull(offer.work())))
        .filter(command -> command.fits(typed))
        .limit(typed.isEmpty() ? MOST : Integer.MAX_VALUE)
        .toList();
  }

  private void add(String titleKey, List<Command> commands) {
    if (commands.isEmpty()) {
      return;
    }
    Span title = new Span(getTranslation(titleKey));
    title.setId(OPTION + options + "-title");
    title.addClassName("palette-title");
    Div group = new Div(title);
    group.getElement().setAttribute("role", "group");
    group.getElement().setAttribute("aria-labelledby", OPTION + options + "-title");
    commands.forEach(command -> group.add(option(command)));
    list.add(group);
  }

  private Div option(Command command) {
    Div option = new Div(new Span(command.label()));
    option.setId(OPTION + options);
    option.addClassName("palette-option");
    option.getElement().setAttribute("role", "option");
    option.getElement().setAttribute("aria-selected", String.valueOf(options == first));
    if (!command.note().isEmpty()) {
      Span note = new Span(command.note());
      note.addClassName("quiet");
      option.add(note);
    }
    if (!command.key().isEmpty()) {
      option.add(KeysSheet.kbd(command.key()));
    }
    option.addClickListener(click -> {
      close();
      command.work().run();
    });
    options++;
    return option;
  }
}
