package org.claimwatch.support;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds what is left in English in a text that should be Chinese. */
public final class LatinWords {
    /** Codes, ids, masked identifiers, options, and names of files, parameters, columns and units: of no language. */
    private static final Pattern OF_NO_LANGUAGE = Pattern.compile(String.join(
            "|",
            "--[a-z]+", // an option
            "[A-Za-z0-9*-]+(?:[._/][A-Za-z0-9*_-]+)+", // a file, parameter, column or unit: report.html, case_id, km/h
            "[A-Za-z*-]*\\d[A-Za-z0-9*-]*", // an id or a hash
            "(?<![A-Za-z])[A-Z][A-Z0-9*_-]*(?![a-z])")); // a code

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
    /** The program, the command and the column that the analyst's instructions name, the language of the page, a unit. */
    private static final Set<String> NAMES = Set.of("claimwatch", "load", "outcome", "JavaScript", "km");

    private LatinWords() {}

    /** The words that are neither codes nor names. */
    public static List<String> in(String text) {
        return WORD.matcher(OF_NO_LANGUAGE.matcher(text).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .filter(word -> !NAMES.contains(word))
                .toList();
    }
}
