package cz.ohlas.bench;

import java.util.Arrays;

/** Measured values of one kind, for example milliseconds. */
record Samples(double[] values) {

  Samples {
    values = values.clone();
    Arrays.sort(values);
  }

  /** The value below which so many per cent of the values lie. */
  double percentile(int percent) {
    int index = (int) Math.ceil(percent / 100.0 * values.length) - 1;
    return values[Math.clamp(index, 0, values.length - 1)];
  }
}
