package org.claimwatch.score;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The points that a tier may bear, and their words. */
final class Scale {

    private static final Map<String, Integer> POINTS = new LinkedHashMap<>();

    static {
        POINTS.put("decisive", 50);
        POINTS.put("strong", 30);
        POINTS.put("moderate", 15);
        POINTS.put("weak", 5);
    }

    private Scale() {}

    /** Whether a tier's name is a word of the scale, alone or with a reason as in {@code strong-late}. */
    static boolean names(String tier) {
        return tier.matches("[a-z]+(-[a-z]+)?") && points(tier) != null;
    }

    /** The points of the word with which a tier's name begins. */
    static @Nullable Integer points(String tier) {
        int hyphen = tier.indexOf('-');
        return POINTS.get(hyphen < 0 ? tier : tier.substring(0, hyphen));
    }

    /** Whether points belong to the weak signals, which are capped together. */
    static boolean isWeak(int points) {
        return points <= 5;
    }

    static String words() {
        return String.join(", ", POINTS.keySet());
    }
}
