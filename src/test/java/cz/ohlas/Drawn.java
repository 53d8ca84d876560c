package cz.ohlas;

import java.util.Random;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What a property is tried on, drawn anew in each run. Where one fails, the seed is told; with
 * {@code -Dohlas.seed=…} the same is drawn again.
 */
public final class Drawn implements AfterTestExecutionCallback {

  private static final String SEED = "ohlas.seed";

  private final long seed;
  private final Random random;

  /** Draws from the seed told, else from a new one. */
  public Drawn() {
    seed = Long.getLong(SEED, System.nanoTime());
    random = new Random(seed);
  }

  /** What the values are drawn from. */
  public Random random() {
    return random;
  }

  @Override
  public void afterTestExecution(ExtensionContext test) {
    if (test.getExecutionException().isPresent()) {
      System.err.println(
          test.getDisplayName() + " failed; draw the same with -D" + SEED + "=" + seed);
    }
  }
}
