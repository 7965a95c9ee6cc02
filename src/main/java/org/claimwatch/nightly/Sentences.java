package org.claimwatch.nightly;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What a run says to people, in Chinese or, for every other language, in English. */
final class Sentences {
    private static final Control CONTROL = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    Sentences(Locale locale) {
        Locale known = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        bundle = ResourceBundle.getBundle("org.claimwatch.nightly.messages", known, CONTROL);
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }
}
