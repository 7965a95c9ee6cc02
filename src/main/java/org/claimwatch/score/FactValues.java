package org.claimwatch.score;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a record's components, by name. */
final class FactValues {
    private FactValues() {}

    static Map<String, @Nullable Object> of(Record record) {
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
