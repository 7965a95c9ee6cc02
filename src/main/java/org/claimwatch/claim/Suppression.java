package org.claimwatch.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's decision that an indicator scores nothing for some claims for a time.
 *
 * @param code the indicator's
 * @param scope what {@code value} names
 * @param value a claim, policy or shop number
 * @param until the last business date on which it holds
 * @param by who decided it
 * @param why in the words of whoever decided it
 */
public record Suppression(String code, Scope scope, String value, LocalDate until, String by, String why) {

    /** Which claims a suppression is about. */
    public enum Scope {
        /** One claim. */
        CLAIM,
        /** The claims of a policy. */
        POLICY,
        /** The claims whose own vehicle's current estimate is from a repair shop. */
        SHOP
    }

    /** Whether it is about a claim of that number, policy and shop. */
    boolean isAbout(String claimNo, String policyNo, @Nullable String shopId) {
        return switch (scope) {
            case CLAIM -> value.equals(claimNo);
            case POLICY -> value.equals(policyNo);
            case SHOP -> value.equals(shopId);
        };
    }
}
