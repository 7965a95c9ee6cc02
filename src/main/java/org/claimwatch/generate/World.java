package org.claimwatch.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** The business date of an extract, where its rows go, and the next free numbers. */
final class World {
    private final LocalDate date;
    private final Sink output;
    private long persons;
    private long vehicles;
    private long endorsements;
    private long claims = 200_000;

    World(LocalDate date, Sink output) {
        this.date = date;
        this.output = output;
    }

    LocalDate date() {
        return date;
    }

    Sink output() {
        return output;
    }

    /** The time at which the extract is taken. */
    LocalDateTime closing() {
        return date.atTime(20, 0);
    }

    LocalDateTime notAfterClosing(LocalDateTime time) {
        return time.isAfter(closing()) ? closing() : time;
    }

    long nextPerson() {
        return ++persons;
    }

    long nextVehicle() {
        return ++vehicles;
    }

    String nextEndorsement() {
        return "EN" + Identity.pad(++endorsements, 8);
    }

    String nextClaim(int year) {
        return "C" + year + "-" + Identity.pad(++claims, 6);
    }
}
