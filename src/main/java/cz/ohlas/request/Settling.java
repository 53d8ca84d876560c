package cz.ohlas.request;

/** A call that is served before it ends: registered and served in one save (OUT). */
record Settling(SupportRequest request) {

  /**
   * Whoever logs the call serves it.
   *
   * @param covered whether contract or free programme cover its scope
   */
  void serve(SettleInput input, boolean covered, Entry entry) {
    request.assign(entry.staffId(), entry);
    if (input.outcome().examination() != null) {
      request.examine(input.outcome().examination(), entry);
    }
    if (input.minutes() > 0) {
      request.logCall(
          new WorkInput(
              input.workedSince(),
              input.minutes(),
              Ending.known(input.request().scope()),
              false,
              input.request().subject()),
          entry);
    }
    request.serve(input.outcome().examined(), covered, entry);
  }
}
