package org.claimwatch.claim;

import java.time.LocalDate;

/** An odometer reading on a document with a date. */
public record OdometerReading(LocalDate issuedOn, int kilometres) {}
