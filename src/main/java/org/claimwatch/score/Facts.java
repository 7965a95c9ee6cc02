package org.claimwatch.score;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimwatch.claim.ClaimFacts;
import org.claimwatch.claim.RedFlag;
import org.jspecify.annotations.Nullable;

/** The facts that a rule may name, and their kinds. */
final class Facts {

    enum Kind {
        YES_NO,
        NUMBER,
        TEXT,
        DATE
    }

    /** @param mayBeUnknown whether it can be null */
    record Fact(String name, Kind kind, Class<?> type, boolean mayBeUnknown) {}

    /** What a condition may be about: the claim, or a flag that another rule raised. */
    static final String CLAIM = "ClaimFacts";

    static final String FLAG = "RedFlag";

    /** Words for personal attributes that no rule may weigh, nor any stand-in for them. */
    private static final Set<String> PERSONAL = Set.of(
            "sex",
            "gender",
            "ethnicity",
            "race",
            "nationality",
            "religion",
            "hometown",
            "household",
            "marital",
            "occupation",
            "profession",
            "education",
            "income",
            "credit",
            "health",
            "birth",
            "postcode");

    private static final Map<String, Fact> OF_CLAIM = read(ClaimFacts.class);
    private static final Map<String, Fact> OF_FLAG = read(RedFlag.class);

    private Facts() {}

    static @Nullable Fact find(String subject, String name) {
        return (subject.equals(FLAG) ? OF_FLAG : OF_CLAIM).get(name);
    }

    static @Nullable Fact ofClaim(String name) {
        return OF_CLAIM.get(name);
    }

    static Iterable<Fact> ofClaim() {
        return OF_CLAIM.values();
    }

    /** Whether a name is that of a personal attribute, or of a stand-in for one. */
    static boolean isPersonal(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return PERSONAL.stream().anyMatch(lower::contains) || lower.equals("age");
    }

    /** Why a name is refused, with the nearest fact where there is one. */
    static String refusal(String subject, String name) {
        if (isPersonal(name)) {
            return name + " is an attribute of a person; rules must not weigh it";
        }
        Map<String, Fact> known = subject.equals(FLAG) ? OF_FLAG : OF_CLAIM;
        return "there is no fact " + name + Nearest.hint(name, known.keySet());
    }

    private static Map<String, Fact> read(Class<? extends Record> type) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Kind kind = kind(component.getType());
            if (kind != null) {
                facts.put(
                        component.getName(),
                        new Fact(
                                component.getName(),
                                kind,
                                component.getType(),
                                component.getAnnotatedType().isAnnotationPresent(Nullable.class)));
            }
        }
        return facts;
    }

    private static @Nullable Kind kind(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return Kind.YES_NO;
        }
        if (type == String.class) {
            return Kind.TEXT;
        }
        if (type == java.time.LocalDate.class) {
            return Kind.DATE;
        }
        return type == int.class || Number.class.isAssignableFrom(type) ? Kind.NUMBER : null;
    }
}
