package cz.ohlas.statement;

/** The sentences of a statement in its language, the company's own where it has any. */
@FunctionalInterface
interface StatementTexts {

  /** The text below {@code statement.print.}. */
  String text(String key, Object... arguments);
}
