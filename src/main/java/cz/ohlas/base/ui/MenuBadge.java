package cz.ohlas.base.ui;

/**
 * A number beside an entry of the main menu: how much there waits for the person signed in. Asked
 * again when something was written, and after a minute.
 */
public interface MenuBadge {

  /** The path of the entry, for example {@code requests}. */
  String path();

  /** How much waits; nothing is shown for zero. */
  int count();

  /** The translation key of the words that say what is counted; takes the count. */
  String labelKey();
}
