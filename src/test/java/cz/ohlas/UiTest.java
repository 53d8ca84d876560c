package cz.ohlas;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.RadioButtonsKt;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.EmptyState;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kotlin.jvm.functions.Function0;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A test of views with the real services behind them and no browser. Components are found as people
 * find them, by their labels, in Czech. Sign somebody in first, then {@link #open}.
 */
public abstract class UiTest extends ConsoleTest {

  private static final Function0<UI> NEW_UI = UI::new;

  @Autowired private ApplicationContext context;

  @BeforeEach
  void open_the_browser() {
    MockVaadin.setup(
        NEW_UI, new MockSpringServlet(new Routes(views(), errorViews(), true), context, NEW_UI));
    VaadinSession.getCurrent().setLocale(Translations.CZECH);
    UI.getCurrent().setLocale(Translations.CZECH);
  }

  @AfterEach
  void close_the_browser() {
    MockVaadin.tearDown();
  }

  /** The window is gone, and its session with it; whoever is signed in begins anew. */
  protected void anotherWindow() {
    close_the_browser();
    open_the_browser();
  }

  /** Goes to an address of the console, for example {@code customers/12?sort=name}. */
  protected static void open(String address) {
    knowWhoAsks();
    int query = address.indexOf('?');
    if (query < 0) {
      UI.getCurrent().navigate(address);
    } else {
      UI.getCurrent()
          .navigate(
              address.substring(0, query),
              com.vaadin.flow.router.QueryParameters.fromString(address.substring(query + 1)));
    }
  }

  /** The address now shown, without its query. */
  protected static String address() {
    return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
  }

  /** The one visible component of this type. */
  protected static <C extends Component> C the(Class<C> type) {
    return _get(type);
  }

  /**
   * The one visible component of this type with this label, or aria-label where it has no label.
   */
  protected static <C extends Component> C the(Class<C> type, String label) {
    return _get(type, spec -> spec.withPredicate(component -> isLabelled(component, label)));
  }

  /** Whether there is a visible component of this type with this label. */
  protected static <C extends Component> boolean has(Class<C> type, String label) {
    return !_find(type, spec -> spec.withPredicate(component -> isLabelled(component, label)))
        .isEmpty();
  }

  /**
   * Clicks the button with this text or aria-label. An empty list repeats the toolbar's action, and
   * holds its own also while it has rows: the toolbar's is clicked.
   */
  protected static void click(String label) {
    List<Button> called =
        _find(Button.class, spec -> spec.withPredicate(button -> isLabelled(button, label)));
    boolean repeated = called.stream().anyMatch(button -> !isInEmptyState(button));
    if (called.isEmpty() && DrawnButtons.labels().contains(label)) {
      DrawnButtons.click(label);
    } else {
      LocatorJ._click(
          _get(
              Button.class,
              spec ->
                  spec.withPredicate(button ->
                      isLabelled(button, label) && !(repeated && isInEmptyState(button)))));
    }
  }

  /** Opens the menu of the button with this text or aria-label and clicks the item. */
  protected static void clickInMenu(String button, String item) {
    Button opened = the(Button.class, button);
    BasicUtilsKt._fireDomEvent(
        opened,
        "vaadin-context-menu-before-open",
        JsonNodeFactory.instance
            .objectNode()
            .set("event.detail", JsonNodeFactory.instance.objectNode()));
    ContextMenuKt._clickItemWithCaption(
        _get(
            ContextMenu.class, spec -> spec.withPredicate(menu -> opened.equals(menu.getTarget()))),
        item);
  }

  /** Types into, ticks or sets the field with this label. */
  @SuppressWarnings("unchecked")
  protected static <V> void fill(String label, V value) {
    Component field = the(Component.class, label);
    _setValue((HasValue<?, V>) field, value);
    tellWhatHolds(field);
  }

  /** A field made of fields hears of the change by the browser's event. */
  private static void tellWhatHolds(Component field) {
    for (Component around = field.getParent().orElse(null);
        around != null;
        around = around.getParent().orElse(null)) {
      if (around instanceof CustomField<?> whole) {
        BasicUtilsKt._fireDomEvent(whole, "change");
      }
    }
  }

  /** Chooses by the text that a person sees in the field with this label. */
  protected static void choose(String label, String text) {
    switch (the(Component.class, label)) {
      case ComboBox<?> box -> ComboBoxKt.selectByLabel(box, text, true);
      case Select<?> select -> ComboBoxKt.selectByLabel(select, text);
      case RadioButtonGroup<?> group -> RadioButtonsKt.selectByLabel(group, text);
      case Component other -> throw new AssertionError(label + " is a " + other.getClass());
    }
  }

  /** Where two people changed one field, chooses whose value holds. */
  protected static void settle(String label, String text) {
    RadioButtonsKt.selectByLabel(the(RadioButtonGroup.class, label), text);
  }

  /** Types into the field that looks things up, and takes what it offers under this text. */
  protected static void lookUp(String label, String typed, String text) {
    ComboBox<?> box = the(ComboBox.class, label);
    take(box, typed, text);
  }

  private static <T> void take(ComboBox<T> box, String typed, String text) {
    ComboBoxKt.setUserInput(box, typed);
    List<T> offered = ComboBoxKt.getSuggestionItems(box);
    _setValue(
        box,
        offered.stream()
            .filter(item -> text.equals(box.getItemLabelGenerator().apply(item)))
            .findFirst()
            .orElseThrow(() -> new AssertionError(text + " is not among " + offered)));
  }

  /** Everything that is visible under a component, as text. */
  protected static String textOf(Component component) {
    return BasicUtilsKt.get_textRecursively(component)
        + _find(component, Component.class, spec -> {}).stream()
            .flatMap(UiTest::drawn)
            .collect(Collectors.joining());
  }

  /** The links of the rows that the browser draws, as on home pages. */
  protected static List<String> drawnLinks() {
    return _find(Component.class).stream()
        .flatMap(UiTest::drawnRows)
        .map(row -> row.path("path").asString())
        .toList();
  }

  private static Stream<String> drawn(Component component) {
    return drawnRows(component)
        .flatMap(row -> Stream.of("number", "who", "what", "state").map(row::path))
        .map(text -> text.asString().replace('\u00a0', ' '));
  }

  private static Stream<JsonNode> drawnRows(Component component) {
    return component.getElement().getPropertyRaw("rows") instanceof ArrayNode rows
        ? rows.valueStream()
        : Stream.empty();
  }

  /** Everything that the window shows, as text; cells of grids aside. */
  protected static String screen() {
    return _find(Component.class).stream()
        .filter(component ->
            component.getElement().getChildren().noneMatch(child -> !child.isTextNode()))
        .flatMap(component ->
            Stream.concat(Stream.ofNullable(BasicUtilsKt.get_text(component)), drawn(component)))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }

  /** The texts of a grid's rows as shown, column by column. */
  protected static List<List<String>> rows(Grid<?> grid) {
    return IntStream.range(0, GridKt._size(grid)).mapToObj(row -> row(grid, row)).toList();
  }

  private static <T> List<String> row(Grid<T> grid, int row) {
    T item = GridKt._get(grid, row);
    return grid.getColumns().stream()
        .filter(Grid.Column::isVisible)
        .map(column -> cell(column, item))
        .toList();
  }

  private static <T> String cell(Grid.Column<T> column, T item) {
    return column.getRenderer() instanceof ComponentRenderer<?, T> renderer
        ? textOf(renderer.createComponent(item))
        : GridKt._getFormatted(column, item);
  }

  /** The notifications now shown. */
  protected static List<String> notices() {
    return NotificationsKt.getNotifications().stream().map(UiTest::textOf).toList();
  }

  /** Views are guarded by what the request says of the person, which the container fills in. */
  private static void knowWhoAsks() {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    ServletRequest wrapped = (VaadinServletRequest) VaadinRequest.getCurrent();
    while (wrapped instanceof ServletRequestWrapper wrapper) {
      wrapped = wrapper.getRequest();
    }
    FakeRequest request = (FakeRequest) wrapped;
    request.setUserPrincipalInt(who);
    request.setUserInRole((principal, role) ->
        who != null
            && who.getAuthorities().stream()
                .anyMatch(granted -> ("ROLE_" + role).equals(granted.getAuthority())));
  }

  /** All views of the console, package-private ones too. */
  static Set<Class<? extends Component>> views() {
    return found(new AnnotationTypeFilter(Route.class)).stream()
        .map(type -> type.<Component>asSubclass(Component.class))
        .collect(Collectors.toUnmodifiableSet());
  }

  @SuppressWarnings("unchecked")
  private static Set<Class<? extends HasErrorParameter<?>>> errorViews() {
    return found(new AssignableTypeFilter(HasErrorParameter.class)).stream()
        .map(type ->
            (Class<? extends HasErrorParameter<?>>) type.asSubclass(HasErrorParameter.class))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<Class<?>> found(TypeFilter filter) {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(filter);
    return scanner.findCandidateComponents(Application.class.getPackageName()).stream()
        .<Class<?>>map(candidate ->
            ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null))
        .toList();
  }

  private static boolean isInEmptyState(Component component) {
    return Stream.iterate(
            component.getParent(), Optional::isPresent, up -> up.flatMap(Component::getParent))
        .anyMatch(up -> up.get() instanceof EmptyState);
  }

  /** A button is called by the text that is seen as well as by the fuller one that is heard. */
  private static boolean isLabelled(Component component, String label) {
    return switch (component) {
      case Button button when label.equals(button.getText()) -> true;
      case Anchor anchor when label.equals(anchor.getText()) -> true;
      case HasValue<?, ?> _ when component.getElement().getProperty("label") != null ->
          label.equals(component.getElement().getProperty("label"));
      case HasAriaLabel labelled -> label.equals(labelled.getAriaLabel().orElse(""));
      default -> label.equals(component.getElement().getAttribute("aria-label"));
    };
  }
}
