package cz.ohlas.demo;

import java.util.List;
import java.util.Random;

/** Draws from a fixed seed, so that every demonstration of one day is the same. */
final class Chance {

  private final Random random;

  Chance(long seed) {
    this.random = new Random(seed);
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
