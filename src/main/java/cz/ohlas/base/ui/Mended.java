package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.tabs.TabSheet;

/**
 * What Vaadin's parts leave wrong within themselves, where screen readers stumble over it, is put
 * right from outside. Found by axe with Vaadin 25.2.5; a part that no longer needs it is left as it
 * is.
 */
public final class Mended {

  /** A list of tabs holds tabs: the frame in which they scroll must not be focusable. */
  private static final String TABS =
      """
      const tabs = this.querySelector('vaadin-tabs');
      customElements.whenDefined('vaadin-tabs').then(() => tabs.updateComplete).then(() =>
        tabs.shadowRoot.getElementById('scroll')?.removeAttribute('tabindex'));
      """;

  /** The button that folds a menu entry says by an id which list it folds; the list has none. */
  private static final String FOLDING =
      """
      customElements.whenDefined('vaadin-side-nav-item').then(() => this.updateComplete).then(() => {
        const folded = this.shadowRoot.querySelector('[aria-controls]')?.getAttribute('aria-controls');
        const list = this.shadowRoot.querySelector('[part=children]');
        if (folded && list && !list.id) {
          list.id = folded;
        }
      });
      """;

  /**
   * The buttons in the head of a list say by which column they sort it, in English only and with no
   * word of it to be had from outside.
   */
  private static final String SORTING =
      """
      const english = 'Sort by ';
      const say = sorter => {
        const said = sorter.getAttribute('aria-label');
        if (said && said.startsWith(english)) {
          sorter.setAttribute('aria-label', $0.replace('%', () => said.slice(english.length)));
        }
      };
      this.querySelectorAll('vaadin-grid-sorter').forEach(say);
      this.addEventListener('sorter-changed', changed => say(changed.target));
      """;

  private Mended() {}

  /** A list whose columns sort it, in the language of the reader. */
  static void sorting(Grid<?> list) {
    list.addAttachListener(
        attached -> list.getElement().executeJs(SORTING, list.getTranslation("list.sortBy", "%")));
  }

  /** Tabs of which axe says aria-required-children otherwise. */
  public static TabSheet tabs(TabSheet tabs) {
    return mended(tabs, TABS);
  }

  /** A menu entry with others below it, of which axe says aria-valid-attr-value otherwise. */
  static SideNavItem folding(SideNavItem item) {
    return mended(item, FOLDING);
  }

  private static <C extends Component> C mended(C part, String script) {
    part.addAttachListener(attached -> part.getElement().executeJs(script));
    return part;
  }
}
