package org.claimwatch.store;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Entities are only read, and outside of transactions: neither these nor the migrations wait for their mapping. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    /** The mapping does not wait for the migrations either; {@link SchemaCheck} waits for both. */
    @Bean
    static BeanFactoryPostProcessor mappingMeanwhile() {
        return beans -> beans.getBeanDefinition("entityManagerFactory").setDependsOn();
    }
}
