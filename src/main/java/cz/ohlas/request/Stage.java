package cz.ohlas.request;

/** In which working list a request stands. */
public enum Stage {
  /** A query waits for an answer. */
  TO_ANSWER,
  /** The customer is to do something first. */
  WAITING,
  /** Every query is answered, the request goes on. */
  ANSWERED,
  /** Nothing more is owed. */
  ENDED
}
