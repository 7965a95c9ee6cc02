package org.claimwatch;

import org.claimwatch.cli.CommandLineInterface;

/** Entry point of the program. */
public final class Claimwatch {
    private Claimwatch() {}

    public static void main(String[] args) {
        System.exit(CommandLineInterface.run(args));
    }
}
