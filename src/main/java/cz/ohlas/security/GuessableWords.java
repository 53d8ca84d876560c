package cz.ohlas.security;

import java.util.List;

/** Words that everybody who knows the company would try first, such as its name. */
@FunctionalInterface
public interface GuessableWords {

  /** The words, in any case and with any accents. */
  List<String> words();
}
