package org.claimwatch.claim;

/**
 * An indicator of the rule set, in the words of the reader's language.
 *
 * @param points the points of its tiers, the highest first
 * @param file the rule file, relative to the rules folder
 */
public record Indicator(
        String code,
        String name,
        java.util.List<Integer> points,
        String owner,
        String status,
        String file,
        String innocentExplanation,
        String nextCheck) {

    public String group() {
        return code.substring(0, code.indexOf('-'));
    }
}
