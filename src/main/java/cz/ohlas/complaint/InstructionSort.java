package cz.ohlas.complaint;

/** By what instructions can be sorted. */
public enum InstructionSort {
  /** When it happened. */
  HAPPENED
}
