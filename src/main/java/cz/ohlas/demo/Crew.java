package cz.ohlas.demo;

import java.util.List;

/** The ids of the fictional company's people. */
record Crew(
    long head, List<Long> managers, List<Long> leads, List<Long> engineers, long administrator) {

  long manager() {
    return managers.getFirst();
  }

  long lead() {
    return leads.getFirst();
  }
}
