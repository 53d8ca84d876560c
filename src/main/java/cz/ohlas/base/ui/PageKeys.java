package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of the page now shown: each part of a page offers its own for as long as it is shown.
 * One key alone does nothing while somebody types, chooses from a list or has a dialog open, nor
 * for those who have switched such keys off (WCAG 2.1.4).
 */
@Tag("ohlas-keys")
@JsModule("context://app/keys.js")
@JsModule("context://app/lookup.js")
@JsModule("context://app/palette.js")
@JsModule("context://app/places.js")
public final class PageKeys extends Component {

  /** Makes a new record: the page's primary button. */
  public static final String NEW = "n";

  /** What the browser's part tells of a key pressed. */
  static final String PRESSED = "page-key";

  /** The sign of the sheet that lists the keys. */
  static final String HELP = "?";

  /** What it tells of Ctrl+K. */
  static final String PALETTE = "palette";

  /** By this the browser's part knows the field that a key puts the cursor into. */
  private static final String LEADS_HERE = "data-key";

  private final List<Offer> offers = new ArrayList<>();
  private final SerializableRunnable palette;
  private boolean single;

  /** Takes what opens the palette. */
  PageKeys(SerializableRunnable palette) {
    this.palette = palette;
    ComponentUtil.setData(UI.getCurrent(), PageKeys.class, this);
    getElement()
        .addEventListener(PRESSED, pressed -> press(pressed.getEventDetail(String.class)))
        .addEventDetail();
  }

  /** Lets a key do this while the component is shown. Takes the label as it is read. */
  public static void offer(Component shown, String key, String label, SerializableRunnable work) {
    whileShown(shown, new PageKey(key, label, work));
  }

  /** Lets a key click the button while it is shown. */
  public static void press(Button button, String key) {
    offer(
        button,
        key,
        button.getText(),
        () -> {
          if (button.isVisible() && button.isEnabled()) {
            button.click();
          }
        });
  }

  /**
   * Lets a key put the cursor into the field while it is shown. The browser does it at once: what
   * is typed next belongs to the field. Takes the label as it is read.
   */
  static <C extends Component & Focusable<?>> void focus(C field, String key, String label) {
    field.getElement().setAttribute(LEADS_HERE, key);
    offer(field, key, label, field::focus);
  }

  /** Lets people find this by its name while the component is shown; it has no key. */
  public static void command(Component shown, String label, SerializableRunnable work) {
    whileShown(shown, new PageKey("", label, work));
  }

  /** Names the keys that a list has by itself. */
  static void ofList(Component list) {
    for (String what : List.of("move", "open", "close")) {
      whileShown(
          list,
          new PageKey(
              list.getTranslation("keys.list." + what + ".key"),
              list.getTranslation("keys.list." + what),
              null));
    }
  }

  /** The window's keys, where it has any. */
  public static Optional<PageKeys> of(UI ui) {
    return Optional.ofNullable(ComponentUtil.getData(ui, PageKeys.class));
  }

  /** Whether keys that stand alone do anything. */
  public void allow(boolean allowed) {
    single = allowed;
    tell();
  }

  /** Opens the palette. */
  void palette() {
    palette.run();
  }

  /** Shows the sheet that lists the keys. */
  void help() {
    new KeysSheet(shown(), single).open();
  }

  /** What the page offers, each key once: the open record's first, then what was shown last. */
  List<PageKey> shown() {
    Map<Component, List<PageKey>> parts = new LinkedHashMap<>();
    for (Offer offer : offers) {
      parts.computeIfAbsent(offer.by(), part -> new ArrayList<>()).add(offer.what());
    }
    Map<String, PageKey> each = new LinkedHashMap<>();
    List<Component> order = new ArrayList<>(List.copyOf(parts.keySet()).reversed());
    order.sort(Comparator.comparing(PageKeys::isOfList));
    order.stream()
        .flatMap(part -> parts.getOrDefault(part, List.of()).stream())
        .forEach(what -> each.putIfAbsent(what.key().isEmpty() ? what.label() : what.key(), what));
    return List.copyOf(each.values());
  }

  private static boolean isOfList(Component part) {
    Component at = part;
    for (var around = at.getParent(); around.isPresent(); around = at.getParent()) {
      if (around.get() instanceof MasterDetailLayout layout) {
        return !at.equals(layout.getDetail());
      }
      at = around.get();
    }
    return true;
  }

  private static void whileShown(Component shown, PageKey what) {
    Offer offer = new Offer(shown, what);
    shown.addAttachListener(attached -> of(attached.getUI()).ifPresent(keys -> keys.add(offer)));
    shown.addDetachListener(detached -> of(detached.getUI()).ifPresent(keys -> keys.drop(offer)));
  }

  private void add(Offer offer) {
    offers.add(offer);
    tell();
  }

  private void drop(Offer offer) {
    offers.remove(offer);
    tell();
  }

  private void press(String key) {
    if (PALETTE.equals(key)) {
      palette();
    } else if (single && HELP.equals(key)) {
      help();
    } else if (single) {
      shown().stream()
          .filter(offer -> offer.isPressed() && offer.key().equals(key))
          .findFirst()
          .map(PageKey::work)
          .ifPresent(SerializableRunnable::run);
    }
  }

  /** The browser's part asks only for the keys that do something now. */
  private void tell() {
    List<String> now = new ArrayList<>();
    if (single) {
      now.add(HELP);
      shown().stream().filter(PageKey::isPressed).map(PageKey::key).forEach(now::add);
    }
    getElement().setPropertyList("keys", now);
  }

  private record Offer(Component by, PageKey what) implements Serializable {}
}
