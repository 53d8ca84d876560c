package cz.ohlas.base;

import java.util.Locale;

/** Remembers in which language a person reads the console. */
public interface LanguageMemory {

  /** Keeps the choice of the person signed in for all their later visits. */
  void remember(Locale language);
}
