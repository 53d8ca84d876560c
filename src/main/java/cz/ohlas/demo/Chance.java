package cz.ohlas.demo;

import java.util.List;
import java.util.SplittableRandom;

/** Draws from a fixed seed, so that every demonstration of one day is the same. */
final class Chance {

  private static final long SEED = 20_130_212;

  private final SplittableRandom random;

  private Chance(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Draws of its own for the matter of this name, whatever else is drawn. */
  static Chance of(String matter, long ordinal) {
    return new Chance(SEED + 1_000_003L * matter.hashCode() + 31L * ordinal);
  }

  boolean happens(double probability) {
    return random.nextDouble() < probability;
  }

  /** A whole number from the least to the most, both included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T of(List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }

  /** One of the choices, each as likely as its weight. */
  int weighted(int... weights) {
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    int drawn = random.nextInt(sum);
    for (int choice = 0; choice < weights.length; choice++) {
      drawn -= weights[choice];
      if (drawn < 0) {
        return choice;
      }
    }
    return weights.length - 1;
  }
}
