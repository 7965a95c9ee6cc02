package org.claimwatch.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Checks that every indicator speaks in every language, with sentences that fit its values and accuse nobody. */
final class MessageLint {

    private static final List<String> TEXTS = List.of("name", "innocent", "next");

    /** A flag is a reason to look; no sentence may say more than that of a person. */
    private static final List<String> ACCUSING = List.of("fraud", "swindl", "cheat", "crook", "诈", "骗", "造假");

    private MessageLint() {}

    static void check(RuleSource source, Findings findings) {
        for (MessageFile file : source.messages().values()) {
            Map<String, Integer> sentences = new HashMap<>();
            Set<String> expected = new TreeSet<>();
            for (RuleFile rule : source.rules()) {
                for (String text : TEXTS) {
                    expected.add(rule.code() + "." + text);
                }
                expected.add(MessageFile.OWNER + rule.owner());
                for (Tier tier : rule.tiers()) {
                    String key = rule.code() + "." + tier.name();
                    expected.add(key);
                    if (!tier.isUnknown()) {
                        sentences.put(key, tier.values().size());
                    }
                }
                checkPresent(rule, file, expected, findings);
            }
            Set<String> unread = new HashSet<>();
            source.rules().stream().filter(rule -> !rule.whole()).forEach(rule -> unread.add(rule.code()));
            for (OwnFieldFile.Field field : source.ownFields().fields().values()) {
                String key = OwnFieldFile.PREFIX + field.name();
                expected.add(key);
                if (!file.messages().containsKey(key)) {
                    findings.add(RuleFolder.ATTRIBUTES, field.line(), 1, file.path() + " has no message " + key);
                }
            }
            file.messages().forEach((key, message) -> {
                if (!expected.contains(key) && !unread.contains(key.replaceFirst("\\..*", ""))) {
                    findings.add(
                            file.path(),
                            message.line(),
                            1,
                            "no rule uses the message " + key + Nearest.hint(key, expected));
                }
                checkWords(file, key, message, findings);
                Integer values = sentences.get(key);
                if (values != null) {
                    checkValues(file, key, message, values, findings);
                }
            });
        }
    }

    private static void checkPresent(RuleFile rule, MessageFile file, Set<String> expected, Findings findings) {
        for (String key : expected) {
            if (key.startsWith(rule.code() + ".") && !file.messages().containsKey(key)) {
                Token where = rule.tiers().stream()
                        .filter(tier -> key.equals(rule.code() + "." + tier.name()))
                        .map(Tier::where)
                        .findFirst()
                        .orElse(new Token(Token.Kind.END, "", 0, 0));
                findings.add(rule.path(), where, file.path() + " has no message " + key);
            }
        }
    }

    private static void checkWords(MessageFile file, String key, MessageFile.Message message, Findings findings) {
        accusations(message.text())
                .forEach(word -> findings.add(
                        file.path(),
                        message.line(),
                        1,
                        key + " says " + word + ": a flag is a reason to look, not evidence"));
    }

    /** The words of a text that accuse somebody. */
    static List<String> accusations(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return ACCUSING.stream().filter(lower::contains).toList();
    }

    private static void checkValues(
            MessageFile file, String key, MessageFile.Message message, int values, Findings findings) {
        try {
            int needed = Sentence.arguments(message.text());
            if (needed > values) {
                findings.add(
                        file.path(),
                        message.line(),
                        1,
                        key + " names {" + (needed - 1) + "}, but its rule gives " + values
                                + (values == 1 ? " value" : " values"));
            }
        } catch (IllegalArgumentException e) {
            findings.add(file.path(), message.line(), 1, key + " can't be read as a sentence: " + e.getMessage());
        }
    }
}
