package org.claimwatch.enrich;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.claimwatch.claim.AttributeType;
import org.claimwatch.claim.Attributes;
import org.claimwatch.claim.ClaimAttribute;
import org.jspecify.annotations.Nullable;

/** Reads the insurer's own fields by their declared types. */
final class OwnFields {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");

    private final Map<String, AttributeType> types;

    OwnFields(Map<String, AttributeType> types) {
        this.types = types;
    }

    Attributes read(List<ClaimAttribute> rows, LocalDateTime lossAt) {
        if (types.isEmpty() || rows.isEmpty()) {
            return Attributes.NONE;
        }
        Map<String, Object> values = new TreeMap<>();
        List<String> unreadable = new ArrayList<>();
        for (ClaimAttribute row : rows) {
            AttributeType type = types.get(row.attributeName());
            if (type == null) {
                continue;
            }
            Object value = value(type, row.attributeValue().strip(), lossAt);
            if (value == null) {
                unreadable.add(row.attributeName());
            } else {
                values.put(row.attributeName(), value);
            }
        }
        unreadable.sort(null);
        return new Attributes(values, unreadable);
    }

    private static @Nullable Object value(AttributeType type, String text, LocalDateTime lossAt) {
        return switch (type) {
            case NUMBER -> NUMBER.matcher(text).matches() ? Double.valueOf(text) : null;
            case TEXT -> text;
            case YES_NO -> text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
            case DATE -> days(text, lossAt);
        };
    }

    private static @Nullable Integer days(String text, LocalDateTime lossAt) {
        try {
            return Times.days(LocalDate.parse(text), lossAt.toLocalDate());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
