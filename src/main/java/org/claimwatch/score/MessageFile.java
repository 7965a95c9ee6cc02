package org.claimwatch.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The sentences of one language, by key.
 *
 * @param path relative to the rules folder
 */
record MessageFile(String path, Map<String, Message> messages) {

    /** @param line from 1 */
    record Message(String text, int line) {}

    /** What stands before an owner's name in the key of a text. */
    static final String OWNER = "owner.";

    static final Locale ENGLISH = Locale.ENGLISH;
    static final Locale CHINESE = Locale.CHINESE;
    private static final List<Locale> LANGUAGES = List.of(ENGLISH, CHINESE);

    static Locale languageOf(Locale locale) {
        return locale.getLanguage().equals(CHINESE.getLanguage()) ? CHINESE : ENGLISH;
    }

    static Map<Locale, MessageFile> readAll(RuleFolder folder, Findings findings) {
        Map<Locale, MessageFile> files = new LinkedHashMap<>();
        for (Locale language : LANGUAGES) {
            String path = "messages_" + language.getLanguage() + ".properties";
            if (!folder.has(path)) {
                findings.add(path, 0, 0, "the file is missing");
            }
            files.put(language, new MessageFile(path, read(path, folder.text(path, findings), findings)));
        }
        return files;
    }

    private static Map<String, Message> read(String path, String text, Findings findings) {
        Map<String, Message> messages = new LinkedHashMap<>();
        int line = 0;
        for (String row : text.split("\\R", -1)) {
            line++;
            String trimmed = row.strip();
            if (trimmed.isEmpty() || trimmed.startsWith("#")) {
                continue;
            }
            int equals = trimmed.indexOf('=');
            if (equals <= 0 || trimmed.indexOf('\\') >= 0) {
                findings.add(path, line, 1, "expected  KEY=sentence  on one line, without backslashes");
                continue;
            }
            String key = trimmed.substring(0, equals).strip();
            String sentence = trimmed.substring(equals + 1).strip();
            if (sentence.isEmpty()) {
                findings.add(path, line, 1, key + " is empty");
            } else if (messages.put(key, new Message(sentence, line)) != null) {
                findings.add(path, line, 1, key + " is given twice");
            }
        }
        return messages;
    }

    /** A sentence, or the key itself where there is none. */
    String text(String key) {
        Message message = messages.get(key);
        return message == null ? key : message.text();
    }

    /** What an owner is called in this language: what its rules say, unless there is a text {@code owner.NAME}. */
    String owner(String name) {
        Message message = messages.get(OWNER + name);
        return message == null ? name : message.text();
    }
}
