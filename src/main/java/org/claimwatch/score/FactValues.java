package org.claimwatch.score;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.claimwatch.claim.ClaimFacts;
import org.jspecify.annotations.Nullable;

/** The values of a record's components, by name. */
final class FactValues {
    private FactValues() {}

    /** Those of a claim, its own fields among them as {@code attribute.NAME}. */
    static Map<String, @Nullable Object> of(ClaimFacts facts) {
        Map<String, @Nullable Object> values = of((Record) facts);
        facts.attribute().values().forEach((name, value) -> values.put(OwnFieldFile.PREFIX + name, value));
        return values;
    }

    private static Map<String, @Nullable Object> of(Record record) {
        Map<String, @Nullable Object> values = new HashMap<>();
        try {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                values.put(component.getName(), component.getAccessor().invoke(record));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return values;
    }
}
