package org.claimwatch.nightly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimwatch.claim.Night.Input;
import org.claimwatch.claim.Reject;
import org.claimwatch.report.RejectWording;

/** Why a delivery is refused, file by file, in words: which file, where in it, and what is wrong there. */
final class Refusals {
    private final Locale locale;
    private final Sentences sentences;
    private final Map<String, List<String>> byFile = new LinkedHashMap<>();

    Refusals(Locale locale) {
        this.locale = locale;
        this.sentences = new Sentences(locale);
    }

    /** The file as a whole can't be taken. */
    void file(Reject reject) {
        add(reject.file(), sentences.say("refused.file", place(reject)));
    }

    /** Too many of its rows are rejected. */
    void rate(Input file, Reject first, double limit) {
        add(
                file.feed().fileName(),
                sentences.say(
                        "refused.rate",
                        file.feed().fileName(),
                        Long.toString(file.rejected()),
                        Long.toString(file.rows()),
                        BigDecimal.valueOf(limit).toPlainString(),
                        place(first)));
    }

    /** It holds nothing, and a night needs it. */
    void noRows(Input file) {
        add(file.feed().fileName(), sentences.say("refused.no_rows", file.feed().fileName()));
    }

    boolean speakOf(String file) {
        return byFile.containsKey(file);
    }

    void refuseIfAny() {
        if (!byFile.isEmpty()) {
            throw new InputRefused(
                    byFile.values().stream().flatMap(List::stream).toList());
        }
    }

    private void add(String file, String sentence) {
        byFile.computeIfAbsent(file, name -> new ArrayList<>()).add(sentence);
    }

    private String place(Reject reject) {
        String line = reject.line() == 0 ? "" : sentences.say("refused.line", Long.toString(reject.line()));
        String column = reject.column().isEmpty() ? "" : sentences.say("refused.column", reject.column());
        return reject.file() + line + column + sentences.say("refused.colon") + RejectWording.of(reject, locale);
    }
}
