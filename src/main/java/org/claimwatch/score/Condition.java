package org.claimwatch.score;

import java.util.List;

/** What a rule asks of a claim, or of a flag that another rule raised, as it was read from the rule file. */
sealed interface Condition {

    /** Every one of them holds. */
    record All(List<Condition> parts) implements Condition {}

    /** At least one of them holds. */
    record Any(List<Condition> parts) implements Condition {}

    /** It doesn't hold. */
    record Not(Condition part) implements Condition {}

    /**
     * A fact compared with a limit, a text, yes, no or unknown.
     *
     * @param operator one of {@code == != < <= > >= in} and {@code not in}
     */
    record Comparison(Token fact, String operator, Operand operand) implements Condition {}

    /** What a fact is compared with. */
    sealed interface Operand {}

    /** A number of the parameter file. */
    record Limit(Token name) implements Operand {}

    /** The one number that may stand in a rule. */
    record Zero() implements Operand {}

    record YesNo(boolean yes) implements Operand {}

    /** One text, or several for {@code in} and {@code not in}. */
    record Texts(List<String> texts) implements Operand {}

    /** Not known. */
    record Unknown() implements Operand {}

    /**
     * All that a rule asks of one subject.
     *
     * @param subject {@link Facts#CLAIM} or {@link Facts#FLAG}
     */
    record Pattern(String subject, All conditions) {
        boolean isOfClaim() {
            return subject.equals(Facts.CLAIM);
        }
    }
}
