package org.claimwatch.claim;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A catastrophe event: a row of cat_events.csv. */
public record CatEvent(
        String catEventId, String kind, @Nullable String regionCode, LocalDateTime fromAt, LocalDateTime toAt) {}
