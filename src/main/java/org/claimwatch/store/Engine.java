package org.claimwatch.store;

import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/** What kind of database the program works on. */
@Component
class Engine {
    private final boolean embedded;

    Engine(DataSource dataSource) throws MetaDataAccessException {
        this.embedded = "H2"
                .equals(JdbcUtils.<String>extractDatabaseMetaData(
                        dataSource, metaData -> metaData.getDatabaseProductName()));
    }

    /** Whether it lives in this process, with its file. */
    boolean isEmbedded() {
        return embedded;
    }
}
