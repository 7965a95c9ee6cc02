package org.claimwatch;

/** Entry point of the program. */
public final class Claimwatch {
    private Claimwatch() {}

    public static void main(String[] args) {
        System.out.println("claimwatch");
    }
}
