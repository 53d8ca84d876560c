package cz.ohlas.request;

/** How a next step ended. */
public enum NextStepEnd {
  /** It was done. */
  DONE,
  /** Another one took its place. */
  MOVED,
  /** The request ended before. */
  DROPPED
}
