package org.claimwatch.score;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimwatch.claim.Attributes;
import org.claimwatch.claim.ClaimFacts;
import org.claimwatch.claim.ClaimFactsBuilder;
import org.claimwatch.score.Facts.Fact;
import org.jspecify.annotations.Nullable;

/** Makes the facts of a case from the fields of its row; what is empty or not listed is not known, or false. */
final class CaseFacts {

    private static final RecordComponent[] COMPONENTS = ClaimFacts.class.getRecordComponents();

    private CaseFacts() {}

    /** What is wrong with a field, or null. */
    static @Nullable String complaint(String name, String text, OwnFieldFile ownFields) {
        Fact fact = find(name, ownFields);
        if (fact == null || text.isEmpty()) {
            return null;
        }
        try {
            parse(fact, text);
            return null;
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return name + " can't be " + text + ": expected " + expected(fact);
        }
    }

    /** The fact or own field of that name. */
    static @Nullable Fact find(String name, OwnFieldFile ownFields) {
        Fact ownField = ownFields.prefixed(name);
        return ownField == null ? Facts.ofClaim(name) : ownField;
    }

    static ClaimFacts of(Map<String, String> values, OwnFieldFile ownFields) {
        @Nullable Object[] arguments = new Object[COMPONENTS.length];
        for (int i = 0; i < COMPONENTS.length; i++) {
            Fact fact = Facts.ofClaim(COMPONENTS[i].getName());
            if (fact != null) {
                String text = values.getOrDefault(fact.name(), "");
                arguments[i] = text.isEmpty() ? none(fact) : parse(fact, text);
            }
        }
        Map<String, Object> own = new TreeMap<>();
        values.forEach((name, text) -> {
            Fact fact = ownFields.prefixed(name);
            if (fact != null && !text.isEmpty()) {
                own.put(name.substring(OwnFieldFile.PREFIX.length()), parse(fact, text));
            }
        });
        try {
            return ClaimFactsBuilder.builder(constructor().newInstance(arguments))
                    .attribute(new Attributes(own, List.of()))
                    .build();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Constructor<ClaimFacts> constructor() throws NoSuchMethodException {
        return ClaimFacts.class.getDeclaredConstructor(
                Arrays.stream(COMPONENTS).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }

    private static @Nullable Object none(Fact fact) {
        if (fact.mayBeUnknown()) {
            return null;
        }
        return switch (fact.kind()) {
            case YES_NO -> false;
            case NUMBER -> parse(fact, "0");
            case TEXT -> "";
            case DATE -> LocalDate.EPOCH;
        };
    }

    private static Object parse(Fact fact, String text) {
        return switch (fact.kind()) {
            case YES_NO -> yesOrNo(text);
            case TEXT -> text;
            case DATE -> LocalDate.parse(text);
            case NUMBER ->
                fact.type() == Integer.class || fact.type() == int.class
                        ? (Object) Integer.valueOf(text)
                        : (Object) decimal(text);
        };
    }

    private static Double decimal(String text) {
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,9})?")) {
            throw new IllegalArgumentException(text);
        }
        return Double.valueOf(text);
    }

    /** Excel writes TRUE and FALSE. */
    private static boolean yesOrNo(String text) {
        if (text.equalsIgnoreCase("true")) {
            return true;
        }
        if (text.equalsIgnoreCase("false")) {
            return false;
        }
        throw new IllegalArgumentException(text);
    }

    private static String expected(Fact fact) {
        return switch (fact.kind()) {
            case YES_NO -> "true or false";
            case TEXT -> "a text";
            case DATE -> "a date as in 2026-03-31";
            case NUMBER -> fact.type() == Integer.class || fact.type() == int.class ? "a whole number" : "a number";
        };
    }
}
