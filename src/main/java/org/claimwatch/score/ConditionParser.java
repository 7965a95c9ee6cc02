package org.claimwatch.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimwatch.claim.AttributeType;
import org.claimwatch.score.Condition.All;
import org.claimwatch.score.Condition.Any;
import org.claimwatch.score.Condition.Comparison;
import org.claimwatch.score.Condition.Limit;
import org.claimwatch.score.Condition.Not;
import org.claimwatch.score.Condition.Operand;
import org.claimwatch.score.Condition.Pattern;
import org.claimwatch.score.Condition.Texts;
import org.claimwatch.score.Condition.Unknown;
import org.claimwatch.score.Condition.YesNo;
import org.claimwatch.score.Condition.Zero;
import org.claimwatch.score.Cursor.Refused;
import org.claimwatch.score.Facts.Fact;
import org.claimwatch.score.Facts.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the conditions of a rule: comparisons of known facts with limits, texts, yes, no and unknown. */
final class ConditionParser {

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

    private static final int DEEPEST = 10;

    private final String file;
    private final Cursor cursor;
    private final OwnFieldFile ownFields;
    private final Findings findings;
    private final List<Token> limits = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> ownFieldsRead = new HashSet<>();
    private int depth;

    ConditionParser(String file, Cursor cursor, OwnFieldFile ownFields, Findings findings) {
        this.file = file;
        this.cursor = cursor;
        this.ownFields = ownFields;
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

    /** The names of the insurer's own fields that the conditions read. */
    Set<String> ownFieldsRead() {
        return ownFieldsRead;
    }

    List<Pattern> read() throws Refused {
        List<Pattern> patterns = new ArrayList<>();
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
            patterns.add(new Pattern(subject.text(), readPattern(subject)));
        }
        if (claims == 0) {
            throw new Refused(cursor.peek(), "the conditions name no ClaimFacts( … )");
        }
        return patterns;
    }

    private All readPattern(Token subject) throws Refused {
        List<Condition> conditions = new ArrayList<>();
        cursor.expect("(", "after " + subject.text());
        do {
            if (cursor.peek().text().startsWith("$")) {
                readName(subject.text());
            } else {
                conditions.add(readEither(subject.text()));
            }
        } while (cursor.skips(","));
        cursor.expect(")", "to close " + subject.text() + "(, or a comma before the next condition");
        return new All(List.copyOf(conditions));
    }

    private void readName(String subject) throws Refused {
        Token name = cursor.next();
        cursor.expect(":", "after " + name.text());
        fact(subject);
        if (!names.add(name.text())) {
            findings.add(file, name, name.text() + " is given twice");
        }
    }

    private Condition readEither(String subject) throws Refused {
        List<Condition> ways = new ArrayList<>();
        do {
            List<Condition> parts = new ArrayList<>();
            do {
                parts.add(readOne(subject));
            } while (cursor.skips("&&"));
            ways.add(parts.size() == 1 ? parts.get(0) : new All(List.copyOf(parts)));
        } while (cursor.skips("||"));
        return ways.size() == 1 ? ways.get(0) : new Any(List.copyOf(ways));
    }

    private Condition readOne(String subject) throws Refused {
        boolean not = cursor.skips("!");
        if (not && !cursor.sees("(")) {
            throw new Refused(cursor.peek(), "after ! expected ( … )");
        }
        if (!cursor.skips("(")) {
            return readComparison(subject);
        }
        if (++depth > DEEPEST) {
            throw new Refused(cursor.peek(), "conditions may stand in at most " + DEEPEST + " brackets");
        }
        Condition inner = readEither(subject);
        depth--;
        cursor.expect(")", "to close (");
        return not ? new Not(inner) : inner;
    }

    private Condition readComparison(String subject) throws Refused {
        Named named = fact(subject);
        Token name = named.name();
        Fact fact = named.fact();
        Token operator = cursor.next();
        if (operator.is("in")) {
            return new Comparison(name, "in", readList(fact, operator));
        }
        if (operator.is("not") && cursor.skips("in")) {
            return new Comparison(name, "not in", readList(fact, operator));
        }
        if (COMPARISONS.contains(operator.text()) && operator.kind() == Token.Kind.SIGN) {
            return new Comparison(name, operator.text(), readOperand(fact, operator));
        }
        throw new Refused(operator, "expected a comparison (== != < <= > >= in, not in), found " + operator.shown());
    }

    /** @param fact null when there is no such fact */
    private record Named(Token name, @Nullable Fact fact) {}

    private Named fact(String subject) throws Refused {
        Token name = cursor.expect(Token.Kind.WORD, "the name of a fact");
        if (name.is("attribute") && cursor.sees(".") && subject.equals(Facts.CLAIM)) {
            return ownField(name);
        }
        if (cursor.sees("(") || cursor.sees(".")) {
            throw new Refused(name, name.text() + " is not allowed: conditions compare facts and do nothing else");
        }
        Fact fact = Facts.find(subject, name.text());
        if (fact == null) {
            findings.add(file, name, Facts.refusal(subject, name.text()));
        }
        return new Named(name, fact);
    }

    /** Reads what follows {@code attribute}: {@code .number("name")}, or another reader for another type. */
    private Named ownField(Token start) throws Refused {
        String context = "as in attribute.number(\"box_unplugged_hours\")";
        cursor.expect(".", context);
        Token reader = cursor.expect(Token.Kind.WORD, "number, text, yesNo or days, " + context);
        cursor.expect("(", context);
        Token name = cursor.expect(Token.Kind.TEXT, "a field's name in quotes, " + context);
        cursor.expect(")", context);
        OwnFieldFile.Field field = ownFields.fields().get(name.text());
        if (field == null) {
            findings.add(file, name, ownFields.refusal(name.text()));
        } else if (!field.type().reader().equals(reader.text())) {
            findings.add(
                    file,
                    reader,
                    name.text() + " is of the type " + field.type().word() + ": read it with attribute."
                            + field.type().reader() + "(\"" + name.text() + "\")");
        }
        if (Stream.of(AttributeType.values()).noneMatch(type -> type.reader().equals(reader.text()))) {
            throw new Refused(reader, "expected number, text, yesNo or days, found " + reader.shown());
        }
        ownFieldsRead.add(name.text());
        return new Named(
                new Token(Token.Kind.WORD, OwnFieldFile.PREFIX + name.text(), start.line(), start.column()),
                ownFields.fact(name.text()));
    }

    private Operand readList(@Nullable Fact fact, Token operator) throws Refused {
        if (fact != null && fact.kind() != Kind.TEXT) {
            findings.add(file, operator, fact.name() + " is no text and can't be looked up in a list");
        }
        List<String> texts = new ArrayList<>();
        cursor.expect("(", "after in");
        do {
            texts.add(cursor.expect(Token.Kind.TEXT, "a text in quotes").text());
        } while (cursor.skips(","));
        cursor.expect(")", "to close the list");
        return new Texts(List.copyOf(texts));
    }

    private Operand readOperand(@Nullable Fact fact, Token operator) throws Refused {
        Token operand = cursor.peek();
        boolean orders = !operator.is("==") && !operator.is("!=");
        Kind kind;
        Operand read;
        if (operand.is("limit")) {
            Token limit = readLimit(cursor);
            limits.add(limit);
            read = new Limit(limit);
            kind = Kind.NUMBER;
        } else if (operand.kind() == Token.Kind.NUMBER) {
            cursor.next();
            read = new Zero();
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
            read = new Texts(List.of(operand.text()));
            kind = Kind.TEXT;
        } else if (operand.is("true") || operand.is("false")) {
            cursor.next();
            read = new YesNo(operand.is("true"));
            kind = Kind.YES_NO;
        } else if (operand.is("null")) {
            cursor.next();
            checkNull(fact, operator, orders);
            return new Unknown();
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
        return read;
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
