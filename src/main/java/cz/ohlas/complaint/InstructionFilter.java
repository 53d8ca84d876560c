package cz.ohlas.complaint;

/** Which instructions are shown; all the reader may see. */
public record InstructionFilter() {

  /** No condition. */
  public static final InstructionFilter ALL = new InstructionFilter();
}
