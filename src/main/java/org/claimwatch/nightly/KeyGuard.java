package org.claimwatch.nightly;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.claimwatch.load.IdentifierKey;
import org.claimwatch.store.IdentifierKeys;
import org.claimwatch.store.IdentifierKeys.Known;
import org.claimwatch.store.RunLock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Sees to it that a database is always loaded with the same key: rows that were hashed with another one would not be
 * linked to those that are there, and nobody would notice.
 */
@Component
public class KeyGuard {
    private final ObjectProvider<IdentifierKey> keys;
    private final IdentifierKeys store;
    private final RunLock lock;

    KeyGuard(ObjectProvider<IdentifierKey> keys, IdentifierKeys store, RunLock lock) {
        this.keys = keys;
        this.store = store;
        this.lock = lock;
    }

    /** How a change of the key ended. */
    public enum Change {
        DONE,
        NOTHING_TO_DO,
        BUSY
    }

    /** Compares the key with the one that the database knows; a database that knows none remembers it. */
    void verify() {
        IdentifierKey key = keys.getObject();
        Optional<Known> known = store.known();
        if (known.isEmpty()) {
            store.remember(key.check());
        } else if (known.get().next() != null) {
            throw new WrongSetting("key.unfinished");
        } else if (!known.get().check().equals(key.check())) {
            throw new WrongSetting(follows(key, known.get()) ? "key.rotate" : "key.other");
        }
    }

    /** Brings what is stored under the key that follows the one it is stored under. Begun again it goes on. */
    public Change change() throws SQLException {
        IdentifierKey key = keys.getObject();
        Optional<RunLock.Held> held = lock.acquire(Holders.of("key rotate", Instant.now()));
        if (held.isEmpty()) {
            return Change.BUSY;
        }
        try (RunLock.Held ignored = held.get()) {
            Optional<Known> known = store.known();
            if (known.isEmpty()) {
                store.remember(key.check());
                return Change.NOTHING_TO_DO;
            }
            String next = known.get().next();
            if (next != null && !next.equals(key.check())) {
                throw new WrongSetting("key.another_begun");
            }
            if (next == null && known.get().check().equals(key.check())) {
                return Change.NOTHING_TO_DO;
            }
            if (!follows(key, known.get())) {
                throw new WrongSetting("key.other");
            }
            store.change(key.check(), key::renewed);
            return Change.DONE;
        }
    }

    private static boolean follows(IdentifierKey key, Known known) {
        return key.before()
                .filter(before -> before.check().equals(known.check()))
                .isPresent();
    }
}
