package org.claimwatch.claim;

import java.time.LocalDate;
import java.util.List;

/** A claim that was drawn for the control sample and asks for one of the places of its branch and day of report. */
public record SampledClaim(String claimNo, String institutionId, LocalDate reportedOn, List<String> triggers) {}
