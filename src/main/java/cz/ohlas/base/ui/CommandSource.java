package cz.ohlas.base.ui;

import java.util.List;

/**
 * What a feature adds to the palette. It asks its services under the rights of whoever types, with
 * at most two statements, and offers nothing that they may not open.
 */
public interface CommandSource {

  /** The translation key of the heading above what it finds. */
  String titleKey();

  /**
   * What fits best first.
   *
   * @param typed what was typed, without space around it; empty before anything was typed
   * @param most no more than so many
   */
  List<Command> find(String typed, int most);

  /** Whether each found is a record: two called the same are two, and both are offered. */
  default boolean isOfRecords() {
    return false;
  }

  /** Where else to look for what was typed; asks no service. */
  default List<Command> elsewhere(String typed) {
    return List.of();
  }
}
