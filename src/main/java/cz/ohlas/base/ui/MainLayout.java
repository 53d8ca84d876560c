package cz.ohlas.base.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import cz.ohlas.base.Changes;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.LanguageMemory;
import cz.ohlas.base.Staff;
import cz.ohlas.base.Translations;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The frame of every page: what one may open at the left, oneself below it. Knows no feature. */
@PermitAll
@JsModule("context://app/activity.js")
@JsModule("context://app/saving.js")
public final class MainLayout extends AppLayout implements AfterNavigationObserver {

  private static final String SETTINGS = "settings/";
  private static final Duration BADGES_HOLD = Duration.ofMinutes(1);

  private final transient AuthenticationContext authentication;
  private final transient LanguageMemory languageMemory;
  private final transient List<MenuBadge> badges;
  private final transient Changes changes;
  private final transient ConsoleClock clock;
  private final transient CurrentStaff currentStaff;
  private final PageKeys keys;
  private final Map<String, SideNavItem> items = new HashMap<>();
  private long changesKnown = -1;
  private Instant badgesRead = Instant.MIN;

  MainLayout(
      AuthenticationContext authentication,
      CurrentStaff currentStaff,
      LanguageMemory languageMemory,
      List<MenuBadge> badges,
      List<CommandSource> commands,
      Changes changes,
      ConsoleClock clock) {
    this.authentication = authentication;
    this.languageMemory = languageMemory;
    this.badges = badges;
    this.changes = changes;
    this.clock = clock;
    this.currentStaff = currentStaff;
    this.keys = new PageKeys(() -> new CommandPalette(commands, keys()).open());
    setPrimarySection(Section.DRAWER);
    addClassName("console");
    Span brand = new Span(getTranslation("app.name"));
    brand.addClassName("brand");
    brand.getElement().setAttribute("role", "banner");
    addToDrawer(brand, new Scroller(menu()), person(currentStaff.require()), keys);
    Div narrow = new Div(new DrawerToggle(), new Span(getTranslation("app.name")));
    narrow.addClassName("narrow-bar");
    addToNavbar(narrow);
  }

  /** What is navigated to is the main part of the page, for those who hear it. */
  @Override
  public void showRouterLayoutContent(HasElement content) {
    content.getElement().setAttribute("role", "main");
    super.showRouterLayoutContent(content);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    keys.allow(currentStaff.find().filter(Staff::singleKeys).isPresent());
    long count = changes.count();
    Instant now = clock.instant();
    // The minute is for what changes by itself, and for changes that another process makes
    if (count != changesKnown || now.isAfter(badgesRead.plus(BADGES_HOLD))) {
      badges.forEach(this::refresh);
      changesKnown = count;
      badgesRead = now;
    }
  }

  private PageKeys keys() {
    return keys;
  }

  private SideNav menu() {
    SideNav nav = new SideNav();
    nav.getElement().setAttribute("aria-label", getTranslation("menu.main"));
    nav.setI18n(new SideNav.SideNavI18n().setToggle(getTranslation("menu.toggle")));
    SideNavItem settings = Mended.folding(new SideNavItem(getTranslation("menu.settings")));
    settings.setPrefixComponent(VaadinIcon.COG_O.create());
    for (MenuEntry entry : MenuConfiguration.getMenuEntries(getLocale())) {
      String path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
      SideNavItem item = new SideNavItem(getTranslation(entry.title()), path);
      item.setMatchNested(!path.isEmpty());
      items.put(path, item);
      if (path.startsWith(SETTINGS)) {
        settings.addItem(item);
      } else {
        if (entry.icon() != null) {
          item.setPrefixComponent(new Icon(entry.icon()));
        }
        nav.addItem(item);
      }
    }
    if (!settings.getItems().isEmpty()) {
      nav.addItem(settings);
    }
    return nav;
  }

  private Div person(Staff staff) {
    Button me = new Button(staff.name(), new Avatar(staff.name()));
    me.addThemeVariants(ButtonVariant.TERTIARY);
    me.addClassName("me");
    me.setAriaLabel(getTranslation("menu.account", staff.name()));
    ContextMenu menu = new ContextMenu(me);
    menu.setOpenOnClick(true);
    menu.addItem(
        getTranslation("menu.myAccount"), click -> getUI().ifPresent(ui -> ui.navigate("account")));
    menu.addItem(getTranslation("palette.title"), click -> keys().palette());
    menu.addItem(getTranslation("keys.title"), click -> keys().help());
    for (Locale language : Translations.locales()) {
      var item =
          menu.addItem(
              Translations.text(language, "language." + language.getLanguage()),
              click -> speak(language));
      item.setCheckable(true);
      item.setChecked(language.getLanguage().equals(getLocale().getLanguage()));
    }
    menu.addItem(getTranslation("action.signOut"), click -> authentication.logout());
    Div foot = new Div(me);
    foot.addClassName("drawer-foot");
    return foot;
  }

  private void speak(Locale language) {
    languageMemory.remember(language);
    Languages.choose(language);
  }

  private void refresh(MenuBadge badge) {
    SideNavItem item = items.get(badge.path());
    if (item == null) {
      return;
    }
    int count = badge.count();
    if (count == 0) {
      item.setSuffixComponent(null);
      return;
    }
    Span number = new Span(String.valueOf(count));
    number.addClassName("menu-badge");
    number.getElement().setAttribute("title", getTranslation(badge.labelKey(), count));
    item.setSuffixComponent(number);
  }
}
