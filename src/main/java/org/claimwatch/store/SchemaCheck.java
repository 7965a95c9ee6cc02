package org.claimwatch.store;

import org.hibernate.SessionFactory;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the program start only on tables that are as it knows them. */
@Component
class SchemaCheck {
    private final SessionFactory entities;

    SchemaCheck(SessionFactory entities) {
        this.entities = entities;
    }

    @EventListener(ContextRefreshedEvent.class)
    void check() {
        try {
            entities.getSchemaManager().validateMappedObjects();
        } catch (SchemaManagementException difference) {
            throw new OtherSchema(difference);
        }
    }
}
