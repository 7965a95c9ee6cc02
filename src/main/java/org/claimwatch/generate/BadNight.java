package org.claimwatch.generate;

import java.nio.file.Path;

/** A small delivery in which every kind of reject occurs. */
public final class BadNight {
  private BadNight() {}

  /** Writes the feeds and what should be rejected of them into a folder. */
  public static void write(Path output) {
    throw new UnsupportedOperationException(output.toString());
  }
}
