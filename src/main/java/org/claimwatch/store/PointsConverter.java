package org.claimwatch.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.claimwatch.claim.Points;
import org.jspecify.annotations.Nullable;

/** Keeps positions on a car in their text form. */
@Converter(autoApply = true)
class PointsConverter implements AttributeConverter<@Nullable Points, @Nullable String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Points points) {
        return points == null ? null : points.toString();
    }

    @Override
    public @Nullable Points convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Points.parse(text);
    }
}
