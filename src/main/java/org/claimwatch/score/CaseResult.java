package org.claimwatch.score;

import java.util.List;
import org.claimwatch.claim.RedFlag;
import org.jspecify.annotations.Nullable;

/**
 * How a case went.
 *
 * @param file relative to the rules folder
 * @param line of the case in its table, from 1
 * @param expected a tier, CLEAR or UNKNOWN
 * @param got likewise
 * @param flag what fired, with the values it saw; null when nothing did
 * @param facts what the case says of its claim, in the order of its columns
 */
public record CaseResult(
        String code,
        String file,
        int line,
        String name,
        String expected,
        String got,
        @Nullable RedFlag flag,
        List<Given> facts) {

    /** @param value empty when not known */
    public record Given(String fact, String value) {}

    public CaseResult {
        facts = List.copyOf(facts);
    }

    public boolean passed() {
        return expected.equals(got);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + name + ": expected " + expected + ", got " + got;
    }
}
