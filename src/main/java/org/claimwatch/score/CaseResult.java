package org.claimwatch.score;

/**
 * How a case went.
 *
 * @param file relative to the rules folder
 * @param line of the case in its table, from 1
 * @param expected a tier, CLEAR or UNKNOWN
 * @param got likewise
 */
public record CaseResult(String code, String file, int line, String name, String expected, String got) {

    public boolean passed() {
        return expected.equals(got);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + name + ": expected " + expected + ", got " + got;
    }
}
