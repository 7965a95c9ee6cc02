package org.claimwatch.nightly;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A setting that a person has to put right. */
public class WrongSetting extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String key;

    @SuppressWarnings("serial")
    private final List<String> values;

    /** Takes the key of a sentence and what stands in it. */
    WrongSetting(String key, Object... values) {
        super(new Sentences(Locale.ENGLISH).say(key, values));
        this.key = key;
        this.values = Arrays.stream(values).map(String::valueOf).toList();
    }

    /** What is wrong, in a language. */
    public String sentence(Locale locale) {
        return new Sentences(locale).say(key, values.toArray());
    }
}
