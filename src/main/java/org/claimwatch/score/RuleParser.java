package org.claimwatch.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimwatch.score.Cursor.Refused;

/**
 * Reads a rule file by a grammar that is much smaller than the engine's: rules only, conditions that compare facts with
 * limits, and one consequence that raises a flag. What the grammar doesn't know is refused, so nothing else ever
 * reaches the engine.
 */
final class RuleParser {

    private final String file;
    private final String code;
    private final OwnFieldFile ownFields;
    private final Findings findings;
    private final Cursor cursor;
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private final List<Tier> tiers = new ArrayList<>();
    private boolean whole = true;

    private RuleParser(String file, String source, OwnFieldFile ownFields, Findings findings) {
        this.file = file;
        this.code = RuleFile.codeOf(file);
        this.ownFields = ownFields;
        this.findings = findings;
        this.cursor = new Cursor(Lexer.tokens(file, source, findings));
    }

    static RuleFile parse(String path, String source, OwnFieldFile ownFields, Findings findings) {
        RuleParser parser = new RuleParser(path, source, ownFields, findings);
        parser.readFile();
        return new RuleFile(
                path, source, parser.code, Map.copyOf(parser.metadata), List.copyOf(parser.tiers), parser.whole);
    }

    private void readFile() {
        if (cursor.atEnd()) {
            whole = false;
            if (!findings.inFile(file)) {
                findings.add(file, 1, 1, "there is no rule in this file");
            }
        }
        while (!cursor.atEnd()) {
            Token start = cursor.next();
            if (start.is("rule")) {
                try {
                    readRule();
                } catch (Refused refused) {
                    findings.add(file, refused.where(), refused.reason());
                    whole = false;
                    cursor.skipTo("rule");
                }
            } else {
                findings.add(
                        file,
                        start,
                        "a rule file holds rules only, " + start.shown()
                                + " is not allowed here: facts, flags and limits are there without it");
                cursor.skipTo("rule");
            }
        }
    }

    private void readRule() throws Refused {
        Token name = cursor.expect(Token.Kind.TEXT, "the rule's name in quotes");
        while (cursor.skips("@")) {
            readMetadata();
        }
        if (!cursor.sees("when")) {
            throw new Refused(cursor.peek(), attribute());
        }
        cursor.next();
        ConditionParser condition = new ConditionParser(file, cursor, ownFields, findings);
        List<Condition.Pattern> patterns = condition.read();
        cursor.expect("then", "after the conditions");
        String tier = tierOf(name);
        List<Token> limits = new ArrayList<>(condition.limits());
        List<Tier.Value> values = readConsequence(tier, condition, limits);
        cursor.skips(";");
        cursor.expect("end", "after the one flag that a rule raises");
        if (tiers.stream().anyMatch(other -> other.name().equals(tier))) {
            findings.add(file, name, "there is another rule " + name.shown() + " in this file");
        }
        tiers.add(new Tier(
                tier, name, List.copyOf(patterns), values, List.copyOf(limits), Set.copyOf(condition.ownFieldsRead())));
    }

    private String attribute() {
        StringBuilder name = new StringBuilder(cursor.next().shown());
        while (cursor.skips("-")) {
            name.append('-').append(cursor.next().shown());
        }
        return name + " is not allowed: a rule has a name, metadata, when, then and end;"
                + " it depends on no order, date or clock";
    }

    private void readMetadata() throws Refused {
        Token key = cursor.expect(Token.Kind.WORD, "a word after @");
        cursor.expect("(", "after @" + key.text());
        StringBuilder value = new StringBuilder();
        Token before = cursor.peek();
        while (!cursor.sees(")")) {
            Token part = cursor.next();
            if (part.kind() == Token.Kind.END || part.is("@") || part.is("(")) {
                throw new Refused(part, "expected ) to close @" + key.text() + ", found " + part.shown());
            }
            if (!value.isEmpty() && !part.follows(before)) {
                throw new Refused(part, "the value of @" + key.text() + " has blanks: put it in quotes");
            }
            value.append(part.text());
            before = part;
        }
        cursor.next();
        MetadataLint.check(file, code, key, value.toString(), findings);
        if (!tiers.isEmpty()) {
            findings.add(file, key, "metadata belongs to the first rule of the file only");
        } else if (metadata.put(key.text(), value.toString()) != null) {
            findings.add(file, key, "@" + key.text() + " is given twice");
        }
    }

    private String tierOf(Token name) throws Refused {
        String prefix = code + " ";
        if (!name.text().startsWith(prefix)) {
            throw new Refused(name, "the rule's name must begin with the file's code: \"" + prefix + "…\"");
        }
        String tier = name.text().substring(prefix.length());
        if (!tier.equals(Tier.UNKNOWN) && !Scale.names(tier)) {
            throw new Refused(
                    name,
                    "the rule's name must end with a tier: " + Scale.words()
                            + " (a reason may follow, as in strong-late), or unknown");
        }
        return tier;
    }

    private List<Tier.Value> readConsequence(String tier, ConditionParser condition, List<Token> limits)
            throws Refused {
        boolean unknown = tier.equals(Tier.UNKNOWN);
        String call = unknown ? "unknown" : "raise";
        String form =
                unknown ? "flags.unknown(\"" + code + "\")" : "flags.raise(\"" + code + "\", \"" + tier + "\", …)";
        String context = "in the consequence, which is only " + form;
        cursor.expect("flags", context);
        cursor.expect(".", context);
        cursor.expect(call, context);
        cursor.expect("(", context);
        expectText(code, "the code of the file", form);
        if (!unknown) {
            cursor.expect(",", context);
            expectText(tier, "the tier in the rule's name", form);
        }
        List<Tier.Value> values = new ArrayList<>();
        while (!unknown && cursor.skips(",")) {
            values.add(readValue(condition, limits));
        }
        cursor.expect(")", context);
        return List.copyOf(values);
    }

    private void expectText(String text, String what, String form) throws Refused {
        Token token = cursor.expect(Token.Kind.TEXT, what + " in quotes, as in " + form);
        if (!token.text().equals(text)) {
            findings.add(file, token, token.shown() + " must be " + what + ", as in " + form);
        }
    }

    private Tier.Value readValue(ConditionParser condition, List<Token> limits) throws Refused {
        Token token = cursor.peek();
        if (token.is("limit")) {
            limits.add(ConditionParser.readLimit(cursor));
            return Tier.Value.LIMIT;
        }
        if (token.text().startsWith("$")) {
            cursor.next();
            if (!condition.names().contains(token.text())) {
                findings.add(
                        file,
                        token,
                        token.text() + " is given no fact in the conditions, as in \"" + token.text()
                                + " : reportDelayHours\"");
            }
            return Tier.Value.FACT;
        }
        throw new Refused(
                token,
                "a sentence's values are facts named with $ in the conditions, or limits; found " + token.shown());
    }
}
