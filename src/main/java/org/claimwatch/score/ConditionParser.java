package org.claimwatch.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimwatch.score.Cursor.Refused;
import org.claimwatch.score.Facts.Fact;
import org.claimwatch.score.Facts.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the conditions of a rule: comparisons of known facts with limits, texts, yes, no and unknown. */
final class ConditionParser {

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

    private final String file;
    private final Cursor cursor;
    private final Findings findings;
    private final List<Token> limits = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    ConditionParser(String file, Cursor cursor, Findings findings) {
        this.file = file;
        this.cursor = cursor;
        this.findings = findings;
    }

    /** The parameters that the conditions read. */
    List<Token> limits() {
        return limits;
    }

    /** The names, beginning with $, that the conditions give to facts. */
    Set<String> names() {
        return names;
    }

    void read() throws Refused {
        int claims = 0;
        while (!cursor.sees("then")) {
            Token subject = cursor.next();
            if (subject.is(Facts.CLAIM)) {
                if (++claims > 1) {
                    throw new Refused(
                            subject, "a rule looks at one claim: write all its conditions into one ClaimFacts( )");
                }
            } else if (!subject.is(Facts.FLAG)) {
                throw new Refused(
                        subject,
                        "a condition is ClaimFacts( … ) or RedFlag( … ), " + subject.shown() + " is not allowed");
            }
            readPattern(subject);
        }
        if (claims == 0) {
            throw new Refused(cursor.peek(), "the conditions name no ClaimFacts( … )");
        }
    }

    private void readPattern(Token subject) throws Refused {
        cursor.expect("(", "after " + subject.text());
        do {
            if (cursor.peek().text().startsWith("$")) {
                readName(subject.text());
            } else {
                readEither(subject.text());
            }
        } while (cursor.skips(","));
        cursor.expect(")", "to close " + subject.text() + "(, or a comma before the next condition");
    }

    private void readName(String subject) throws Refused {
        Token name = cursor.next();
        cursor.expect(":", "after " + name.text());
        fact(subject);
        if (!names.add(name.text())) {
            findings.add(file, name, name.text() + " is given twice");
        }
    }

    private void readEither(String subject) throws Refused {
        do {
            do {
                readOne(subject);
            } while (cursor.skips("&&"));
        } while (cursor.skips("||"));
    }

    private void readOne(String subject) throws Refused {
        if (cursor.skips("!")) {
            if (!cursor.sees("(")) {
                throw new Refused(cursor.peek(), "after ! expected ( … )");
            }
        }
        if (cursor.skips("(")) {
            readEither(subject);
            cursor.expect(")", "to close (");
        } else {
            readComparison(subject);
        }
    }

    private void readComparison(String subject) throws Refused {
        Fact fact = fact(subject);
        Token operator = cursor.next();
        if (operator.is("in") || operator.is("not") && cursor.skips("in")) {
            readList(fact, operator);
        } else if (COMPARISONS.contains(operator.text()) && operator.kind() == Token.Kind.SIGN) {
            readOperand(fact, operator);
        } else {
            throw new Refused(
                    operator, "expected a comparison (== != < <= > >= in, not in), found " + operator.shown());
        }
    }

    private @Nullable Fact fact(String subject) throws Refused {
        Token name = cursor.expect(Token.Kind.WORD, "the name of a fact");
        if (cursor.sees("(") || cursor.sees(".")) {
            throw new Refused(name, name.text() + " is not allowed: conditions compare facts and do nothing else");
        }
        Fact fact = Facts.find(subject, name.text());
        if (fact == null) {
            findings.add(file, name, Facts.refusal(subject, name.text()));
        }
        return fact;
    }

    private void readList(@Nullable Fact fact, Token operator) throws Refused {
        if (fact != null && fact.kind() != Kind.TEXT) {
            findings.add(file, operator, fact.name() + " is no text and can't be looked up in a list");
        }
        cursor.expect("(", "after in");
        do {
            cursor.expect(Token.Kind.TEXT, "a text in quotes");
        } while (cursor.skips(","));
        cursor.expect(")", "to close the list");
    }

    private void readOperand(@Nullable Fact fact, Token operator) throws Refused {
        Token operand = cursor.peek();
        boolean orders = !operator.is("==") && !operator.is("!=");
        Kind kind;
        if (operand.is("limit")) {
            limits.add(readLimit(cursor));
            kind = Kind.NUMBER;
        } else if (operand.kind() == Token.Kind.NUMBER) {
            cursor.next();
            kind = Kind.NUMBER;
            if (!operand.is("0")) {
                findings.add(
                        file,
                        operand,
                        "the number " + operand.text()
                                + " belongs in parameters.yml; write limit.of(\"…\") here. Only 0 may stand in a rule");
            }
        } else if (operand.kind() == Token.Kind.TEXT) {
            cursor.next();
            kind = Kind.TEXT;
        } else if (operand.is("true") || operand.is("false")) {
            cursor.next();
            kind = Kind.YES_NO;
        } else if (operand.is("null")) {
            cursor.next();
            checkNull(fact, operator, orders);
            return;
        } else {
            throw new Refused(
                    operand,
                    "expected limit.of(\"…\"), 0, a text in quotes, true, false or null, found " + operand.shown());
        }
        if (fact != null && fact.kind() != kind) {
            findings.add(
                    file,
                    operand,
                    fact.name() + " is " + named(fact.kind()) + " and can't be compared with " + named(kind));
        } else if (orders && kind != Kind.NUMBER) {
            findings.add(file, operator, "only numbers can be compared with " + operator.text());
        }
    }

    private void checkNull(@Nullable Fact fact, Token operator, boolean orders) {
        if (orders) {
            findings.add(file, operator, "null (not known) can only be compared with == or !=");
        } else if (fact != null && !fact.mayBeUnknown()) {
            findings.add(file, operator, fact.name() + " is always known");
        }
    }

    private static String named(Kind kind) {
        return switch (kind) {
            case YES_NO -> "true or false";
            case NUMBER -> "a number";
            case TEXT -> "a text";
            case DATE -> "a date";
        };
    }

    /** Reads {@code limit.of("name")}; the name's token is handed back. */
    static Token readLimit(Cursor cursor) throws Refused {
        String context = "as in limit.of(\"PT-01.strong.max_days\")";
        cursor.expect("limit", context);
        cursor.expect(".", context);
        cursor.expect("of", context);
        cursor.expect("(", context);
        Token name = cursor.expect(Token.Kind.TEXT, "a parameter's name in quotes, " + context);
        cursor.expect(")", context);
        return name;
    }
}
