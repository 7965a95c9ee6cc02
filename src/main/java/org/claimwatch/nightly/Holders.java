package org.claimwatch.nightly;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.LocalDate;
import org.claimwatch.store.RunLock.Holder;

/** This process as the holder of the database. */
final class Holders {
    private Holders() {}

    /** @param command the command's name on the command line */
    static Holder of(String command, LocalDate date, Instant now) {
        return of(command + " " + date, now);
    }

    /** @param task the command, with what it works on */
    static Holder of(String task, Instant now) {
        return new Holder(task, host(), ProcessHandle.current().pid(), now);
    }

    /** For the record of the night. */
    static String name() {
        return "process " + ProcessHandle.current().pid() + " on " + host();
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
