package org.claimwatch.report;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page's markup, with texts and values filled in. */
final class PageTemplate {
    private static final Pattern SLOT = Pattern.compile("\\{\\{(=?)([\\w.]+)}}");

    private final String template;
    private final Texts texts;
    private final Map<String, String> values;

    /**
     * @param template markup in which {@code {{key}}} stands for a text and {@code {{=name}}} for a value
     * @param values every one of them is put in as text
     */
    PageTemplate(String template, Texts texts, Map<String, String> values) {
        this.template = template;
        this.texts = texts;
        this.values = values;
    }

    void write(Html html) throws IOException {
        Matcher slot = SLOT.matcher(template);
        int done = 0;
        while (slot.find()) {
            html.markup(template.substring(done, slot.start()));
            html.text(slot.group(1).isEmpty() ? texts.say(slot.group(2)) : value(slot.group(2)));
            done = slot.end();
        }
        html.markup(template.substring(done));
    }

    private String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("there is no value " + name);
        }
        return value;
    }
}
