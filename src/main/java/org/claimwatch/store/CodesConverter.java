package org.claimwatch.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.claimwatch.claim.Codes;
import org.jspecify.annotations.Nullable;

/** Keeps a set of codes in its text form. */
@Converter(autoApply = true)
class CodesConverter implements AttributeConverter<@Nullable Codes, @Nullable String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Codes codes) {
        return codes == null ? null : codes.toString();
    }

    @Override
    public @Nullable Codes convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Codes.parse(text);
    }
}
