package org.claimwatch.nightly;

import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.claimwatch.store.LostDatabase;

/** Why a run could not go on, as far as somebody who operates it can do something about it. */
public enum Trouble {
    /** The connection to the database is gone. */
    DATABASE_GONE,
    /** Somebody else keeps rows or tables locked. */
    DATABASE_LOCKED,
    /** There is no room left for the database or for the files. */
    NO_ROOM,
    /** A file or folder can't be written or read. */
    FILE,
    /** None of these. */
    OTHER;

    /** MySQL's waits for a lock and its deadlock, H2's the same. */
    private static final Set<Integer> LOCKED = Set.of(1205, 1213, 3572, 50200, 40001);

    /** The first that is known for something among several failures. */
    static Trouble of(List<? extends Throwable> failures) {
        return failures.stream()
                .map(Trouble::of)
                .filter(trouble -> trouble != OTHER)
                .findFirst()
                .orElse(OTHER);
    }

    /** Looks through a failure and its causes. */
    public static Trouble of(Throwable failure) {
        if (LostDatabase.isFull(failure)) {
            return NO_ROOM;
        }
        if (in(failure, e -> e instanceof SQLException sql && LOCKED.contains(sql.getErrorCode()))) {
            return DATABASE_LOCKED;
        }
        if (LostDatabase.isLoss(failure)) {
            return DATABASE_GONE;
        }
        return in(failure, FileSystemException.class::isInstance) ? FILE : OTHER;
    }

    private static boolean in(Throwable failure, Predicate<Throwable> test) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (test.test(e)) {
                return true;
            }
        }
        return false;
    }
}
