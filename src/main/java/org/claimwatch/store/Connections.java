package org.claimwatch.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * How connections to a database behave, whatever its own defaults are, so that a night gives the same on each and ends
 * soon when its database is gone. Whoever names one of these properties in the URL has their own way.
 */
@Component
class Connections implements BeanPostProcessor {
    private static final Map<String, String> OF_A_SERVER = Map.of(
            // A batch of inserts goes as one statement.
            "rewriteBatchedStatements", "true",
            // Milliseconds: a server that does not answer a call to connect, and one that falls silent amid a
            // statement.
            "connectTimeout", "10000",
            "socketTimeout", "1800000",
            // Text that does not fit is an error; a lock is waited for a minute, on a row or on a table; the idle
            // connection that holds the run's lock outlives the night.
            "sessionVariables",
                    "sql_mode='STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',"
                            + "innodb_lock_wait_timeout=60,lock_wait_timeout=60,wait_timeout=172800");

    private static final Map<String, String> EMBEDDED = Map.of(
            // Each commit is written before it returns. Written in its own time, table after table while transactions
            // go on, a killed process leaves halves of transactions, or a later one without an earlier one (h2database
            // issue 2080).
            "WRITE_DELAY",
            "0",
            // Kilobytes of its pages that it may hold, a quarter of the heap: of a page that it holds no more, each row
            // is made anew.
            "CACHE_SIZE",
            Long.toString(Runtime.getRuntime().maxMemory() / 4096));

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            String url = String.valueOf(pool.getJdbcUrl());
            of(url).forEach((property, value) -> {
                if (!url.contains(property + "=")
                        && !pool.getDataSourceProperties().containsKey(property)) {
                    pool.addDataSourceProperty(property, value);
                }
            });
        }
        return bean;
    }

    private static Map<String, String> of(String url) {
        if (url.startsWith("jdbc:mysql:") || url.startsWith("jdbc:mariadb:")) {
            return OF_A_SERVER;
        }
        return url.startsWith("jdbc:h2:") ? EMBEDDED : Map.of();
    }
}
