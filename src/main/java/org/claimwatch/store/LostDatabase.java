package org.claimwatch.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** Keeps a run whose database is gone from waiting for it once more with everything that it would still note there. */
@Component
public class LostDatabase {
    private static final long SHORTEST_WAIT_MILLIS = 250;

    private final DataSource dataSource;

    LostDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Waits no longer for connections if this failure says that there are none. */
    public void noteFailure(Throwable failure) {
        if (isLoss(failure) && dataSource instanceof HikariDataSource pool) {
            pool.setConnectionTimeout(SHORTEST_WAIT_MILLIS);
        }
    }

    /** Whether a failure says that the connection to the database is gone. */
    public static boolean isLoss(Throwable failure) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof CannotCreateTransactionException
                    || e instanceof DataAccessResourceFailureException
                    || e instanceof SQLException sql && isLoss(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLoss(String state) {
        return state != null && (state.startsWith("08"));
    }
}
