package org.claimwatch.claim;

/**
 * Something that is wrong with the data of a claim; what depends on it counts as not known.
 *
 * @param issue in capitals, for example {@link #ATTRIBUTE_TYPE}
 * @param subject what it is about, for example the name of an own field
 */
public record DataIssue(String issue, String subject) {
    /** The value of an own field is not of its type. */
    public static final String ATTRIBUTE_TYPE = "ATTRIBUTE_TYPE";
}
