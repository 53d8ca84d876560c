package cz.ohlas.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.Drafts;
import cz.ohlas.base.Drafts.Draft;
import cz.ohlas.base.Formats;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is typed into a form while it is typed, so that a lost session or a closed tab loses
 * nothing, and offers it above the form when that is opened again. Works with any form: it holds
 * the fields that were changed, by their labels.
 */
public final class FormDraft extends Div {

  private static final int PAUSE = 1_000;

  private final transient @Nullable Drafts drafts;
  private final transient @Nullable ConsoleClock clock;
  private final String form;
  private final long recordId;
  private final long version;
  private final Map<String, String> begun = new HashMap<>();
  private final transient Map<Component, String> typing = new HashMap<>();
  private final transient Set<Component> heard = new HashSet<>();
  private final transient Set<Component> touched = new HashSet<>();
  private final Map<String, Other> others = new LinkedHashMap<>();
  private Component root;
  private @Nullable UUID kept;
  private @Nullable UUID leftOver;
  private boolean over;

  /**
   * Takes the form's name, the record that it changes, 0 for a new one, with its version, and the
   * form itself, filled as it is opened.
   */
  public FormDraft(String form, long recordId, long version, Component root) {
    this.form = form;
    this.recordId = recordId;
    this.version = version;
    this.root = root;
    drafts = ComponentUtil.getData(UI.getCurrent(), Drafts.class);
    clock = ComponentUtil.getData(UI.getCurrent(), ConsoleClock.class);
    addClassName("draft");
    getElement().setAttribute("role", "status");
    setVisible(false);
    begun.putAll(values());
    listen();
    latest().ifPresent(this::offer);
  }

  /** Holds what was chosen in a field that no text alone can fill; it is put back first. */
  public FormDraft with(
      String name,
      Component field,
      SerializableSupplier<String> value,
      SerializableConsumer<String> putBack) {
    begun.put(name, value.get());
    others.put(name, new Other(field, value, putBack));
    return this;
  }

  /** The same form was drawn anew with all that is typed in it. */
  public void goOnWith(Component redrawn) {
    Map<String, Component> before = DraftFields.of(root);
    Set<Component> typedInto = Set.copyOf(touched);
    touched.clear();
    DraftFields.of(redrawn)
        .forEach((name, field) -> {
          if (typedInto.contains(before.getOrDefault(name, field))) {
            touched.add(field);
          }
        });
    root = redrawn;
    typing.clear();
    heard.clear();
    listen();
  }

  /** It was saved, or given up: nothing is left to be kept. */
  public void drop() {
    over = true;
    forget(kept);
    forget(leftOver);
    kept = null;
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    super.onAttach(attached);
    listen();
  }

  /** What was typed in another language of the console waits until that is chosen again. */
  private Optional<Draft> latest() {
    return drafts == null
        ? Optional.empty()
        : drafts
            .latest(form, recordId)
            .filter(draft ->
                DraftFields.of(root).keySet().stream().anyMatch(draft.typed()::containsKey));
  }

  private void offer(Draft draft) {
    removeAll();
    Button goOn = new Button(getTranslation("draft.goOn"), click -> restore(draft));
    goOn.addThemeVariants(ButtonVariant.SMALL);
    String key = draft.version() == version ? "draft.since" : "draft.sinceChanged";
    add(new Span(getTranslation(key, when(draft.savedAt()))), goOn, discard(draft));
    setVisible(true);
  }

  private Button discard(Draft draft) {
    Button discard =
        new Button(
            getTranslation("draft.discard"),
            click -> {
              forget(draft.id());
              setVisible(false);
              latest().filter(next -> !next.id().equals(kept)).ifPresent(this::offer);
            });
    discard.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
    return discard;
  }

  /** What the form does not take now is shown, for whoever typed it to take from it. */
  private void show(Draft draft, List<String> rest) {
    removeAll();
    Div texts = new Div(String.join("\n", rest));
    texts.addClassName("draft-rest");
    add(new Span(getTranslation("draft.rest")), texts, discard(draft));
    leftOver = draft.id();
    setVisible(true);
  }

  private String when(Instant moment) {
    Formats formats = Formats.of(getLocale());
    LocalDate day = LocalDate.ofInstant(moment, ConsoleClock.PRAGUE);
    boolean today =
        clock != null && day.equals(LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE));
    return today ? formats.time(moment) : formats.dateTime(moment);
  }

  /**
   * Fields may appear, or be called otherwise, while others are filled: each is looked for then.
   * What was typed since the form was opened stays.
   */
  private void restore(Draft draft) {
    Set<Component> done = new HashSet<>();
    others.forEach((name, other) -> {
      String text = draft.typed().get(name);
      if (text != null && !isTouched(other.field(), name, other.value().get())) {
        other.putBack().accept(text);
        if (text.equals(other.value().get())) {
          done.add(other.field());
        }
      }
    });
    List<String> rest = new ArrayList<>();
    draft
        .typed()
        .forEach((name, text) -> {
          Component field = DraftFields.of(root).get(name);
          boolean known = others.containsKey(name) || done.contains(field);
          if (!known && !isFilled(field, name, text) && !text.isBlank()) {
            rest.add(name + ": " + (field == null ? text : DraftFields.words(field, text)));
          }
        });
    if (rest.isEmpty()) {
      setVisible(false);
      forget(draft.id());
    } else {
      show(draft, rest);
    }
    keep();
  }

  private boolean isFilled(@Nullable Component field, String name, String text) {
    if (field == null) {
      return false;
    }
    String now = current(field);
    if (isTouched(field, name, now)) {
      return now.equals(text);
    }
    typing.remove(field);
    return DraftFields.fill(field, text);
  }

  private boolean isTouched(Component field, String name, String now) {
    return touched.contains(field) && !now.equals(begun.getOrDefault(name, ""));
  }

  private String current(Component field) {
    return typing.getOrDefault(field, DraftFields.value(field));
  }

  private void forget(@Nullable UUID id) {
    if (drafts != null && id != null) {
      drafts.drop(id);
    }
  }

  private Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    others.forEach((name, other) -> values.put(name, other.value().get()));
    DraftFields.of(root).forEach((name, field) -> values.put(name, current(field)));
    return values;
  }

  /** Hears of every field, also of those that have appeared meanwhile. */
  private void listen() {
    if (drafts == null) {
      return;
    }
    if (heard.add(root)) {
      root.getElement()
          .addEventListener("input", typed -> listen())
          .debounce(PAUSE, DebouncePhase.LEADING);
    }
    DraftFields.of(root).values().stream().filter(heard::add).forEach(this::listenTo);
  }

  private void listenTo(Component field) {
    ((HasValue<?, ?>) field)
        .addValueChangeListener(change -> {
          typing.remove(field);
          if (change.isFromClient()) {
            touched.add(field);
            listen();
            keep();
          }
        });
    if (DraftFields.isText(field)) {
      // What the field itself tells the server, and when, stays as it is
      field
          .getElement()
          .addEventListener("input", typed -> typed(field, typed))
          .debounce(PAUSE)
          .addEventData("element.value");
    }
  }

  private void typed(Component field, DomEvent event) {
    touched.add(field);
    typing.put(field, event.getEventData().path("element.value").asString(""));
    keep();
  }

  private void keep() {
    if (drafts == null || over) {
      return;
    }
    Map<String, String> changed = new LinkedHashMap<>();
    boolean words = false;
    Map<String, Component> fields = DraftFields.of(root);
    for (Map.Entry<String, String> each : values().entrySet()) {
      if (!each.getValue().equals(begun.getOrDefault(each.getKey(), ""))) {
        changed.put(each.getKey(), each.getValue());
        Component field = fields.get(each.getKey());
        words |= field != null && DraftFields.isText(field);
      }
    }
    if (words) {
      kept = drafts.keep(kept, form, recordId, version, changed);
    } else if (kept != null) {
      forget(kept);
      kept = null;
    }
  }

  private record Other(
      Component field, SerializableSupplier<String> value, SerializableConsumer<String> putBack)
      implements Serializable {}
}
