package cz.ohlas.demo;

import cz.ohlas.contract.Scope;
import java.util.List;

/**
 * Something that customers ask about.
 *
 * @param fault whether something does not work
 * @param answer the answer, or what was changed; what is told about something not covered
 * @param cause why it did not work; empty unless a fault
 * @param conclusion what the examination came to; empty unless a fault
 * @param goodwill what was done where it is not covered but was allowed; empty otherwise
 */
record Topic(
    Scope scope,
    boolean fault,
    String subject,
    String question,
    String answer,
    String cause,
    String conclusion,
    String goodwill) {

  static List<Topic> all() {
    return Lines.of("topics.txt").stream().map(Topic::of).toList();
  }

  boolean is(Scope.Kind kind) {
    return scope.kind() == kind;
  }

  private static Topic of(List<String> fields) {
    boolean fault = "fault".equals(fields.get(1));
    return new Topic(
        Scope.valueOf(fields.get(0)),
        fault,
        fields.get(2),
        fields.get(3),
        fields.get(4),
        fault ? fields.get(5) : "",
        fault ? fields.get(6) : "",
        !fault && fields.size() > 5 ? fields.get(5) : "");
  }
}
