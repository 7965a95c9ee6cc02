package org.claimwatch.store;

import java.util.Locale;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Creates the tables of the job repository with the script that Spring Batch ships. */
@SuppressWarnings("TypeName")
public class V4__job_repository extends BaseJavaMigration {
    @Override
    public void migrate(Context context) throws Exception {
        String product =
                context.getConnection().getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        String vendor = product.startsWith("h2") ? "h2" : "mysql";
        ScriptUtils.executeSqlScript(
                context.getConnection(),
                new ClassPathResource("org/springframework/batch/core/schema-" + vendor + ".sql"));
    }
}
