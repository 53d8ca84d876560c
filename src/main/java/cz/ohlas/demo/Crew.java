package cz.ohlas.demo;

import java.util.List;
import java.util.stream.Stream;

/** The ids of the fictional company's people. */
record Crew(
    long head, List<Long> managers, List<Long> leads, List<Long> engineers, long administrator) {

  List<Long> everybody() {
    return Stream.of(List.of(head), managers, leads, engineers, List.of(administrator))
        .flatMap(List::stream)
        .toList();
  }

  long manager() {
    return managers.getFirst();
  }

  long lead() {
    return leads.getFirst();
  }
}
