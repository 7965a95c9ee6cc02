package org.claimwatch.score;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rule asks of a claim, or of a flag that another rule raised, as it was read from the rule file. */
sealed interface Condition {

    /** The comparisons in it, in the order of the file. */
    Stream<Comparison> comparisons();

    /** Every one of them holds. */
    record All(List<Condition> parts) implements Condition {
        @Override
        public Stream<Comparison> comparisons() {
            return parts.stream().flatMap(Condition::comparisons);
        }
    }

    /** At least one of them holds. */
    record Any(List<Condition> parts) implements Condition {
        @Override
        public Stream<Comparison> comparisons() {
            return parts.stream().flatMap(Condition::comparisons);
        }
    }

    /** It doesn't hold. */
    record Not(Condition part) implements Condition {
        @Override
        public Stream<Comparison> comparisons() {
            return part.comparisons();
        }
    }

    /**
     * A fact compared with a limit, a text, yes, no or unknown.
     *
     * @param operator one of {@code == != < <= > >= in} and {@code not in}
     */
    record Comparison(Token fact, String operator, Operand operand) implements Condition {
        @Override
        public Stream<Comparison> comparisons() {
            return Stream.of(this);
        }

        /** Whether it asks if the fact is known, and nothing else. */
        boolean asksIfKnown() {
            return operand instanceof Unknown;
        }

        /** As the rule says it. */
        @Override
        public String toString() {
            return fact.text() + " " + operator + " " + operand;
        }
    }

    /** What a fact is compared with. */
    sealed interface Operand {}

    /** A number of the parameter file. */
    record Limit(Token name) implements Operand {
        @Override
        public String toString() {
            return "limit.of(\"" + name.text() + "\")";
        }
    }

    /** The one number that may stand in a rule. */
    record Zero() implements Operand {
        @Override
        public String toString() {
            return "0";
        }
    }

    record YesNo(boolean yes) implements Operand {
        @Override
        public String toString() {
            return Boolean.toString(yes);
        }
    }

    /** One text, or several for {@code in} and {@code not in}. */
    record Texts(List<String> texts) implements Operand {
        @Override
        public String toString() {
            String quoted = texts.stream().map(text -> '"' + text + '"').collect(Collectors.joining(", "));
            return texts.size() == 1 ? quoted : "(" + quoted + ")";
        }
    }

    /** Not known. */
    record Unknown() implements Operand {
        @Override
        public String toString() {
            return "null";
        }
    }

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
