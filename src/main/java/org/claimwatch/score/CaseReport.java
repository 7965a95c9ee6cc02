package org.claimwatch.score;

import java.util.List;

/**
 * How the cases beside the rules went, and what they leave untried.
 *
 * @param results of every case, in the order of codes and rows
 * @param coverage how much of each kind the cases reach
 * @param gaps what no case reaches, in the order of codes and lines
 */
public record CaseReport(List<CaseResult> results, List<Coverage> coverage, List<Gap> gaps) {

    /** What a case can reach. */
    public enum Reach {
        /** An indicator fires. */
        FIRING,
        /** An indicator stays silent. */
        SILENT,
        /** A tier is the verdict. */
        TIER,
        /** An indicator lacks a fact. */
        UNKNOWN,
        /** A comparison holds. */
        HOLDS,
        /** A comparison fails, though its fact is known. */
        FAILS
    }

    /** How many of a kind there are, and how many of them some case reaches. */
    public record Coverage(Reach reach, int reached, int all) {}

    /**
     * Something that no case reaches.
     *
     * @param what the code, the name of a rule, or a comparison
     * @param file relative to the rules folder
     * @param line from 1; 0 is the file as a whole
     * @param column likewise
     */
    public record Gap(Reach reach, String what, String file, int line, int column) {}

    public CaseReport {
        results = List.copyOf(results);
        coverage = List.copyOf(coverage);
        gaps = List.copyOf(gaps);
    }

    public List<CaseResult> failed() {
        return results.stream().filter(result -> !result.passed()).toList();
    }
}
