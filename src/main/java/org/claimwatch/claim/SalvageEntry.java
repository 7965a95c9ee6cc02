package org.claimwatch.claim;

import java.time.LocalDate;

/** A vehicle in the salvage register: a row of salvage_register.csv. */
public record SalvageEntry(String vinHash, String vinMask, String kind, LocalDate sinceOn) {}
