package org.claimwatch.claim;

/**
 * The outcome of a review in a workbook that came back.
 *
 * @param sheet the name of its sheet
 * @param row its row in the sheet; the first row is 1
 * @param investigation the same as a row of the investigations feed; its line counts through all sheets
 * @param decidedBy who decided, as the workbook says
 */
public record FeedbackRow(String sheet, long row, String claimNo, FeedRow investigation, String decidedBy) {}
