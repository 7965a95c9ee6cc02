package org.claimwatch.cli;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The language of what is written for people: Chinese or English. */
final class Language implements ITypeConverter<Locale> {
    @Override
    public Locale convert(String value) {
        return switch (value) {
            case "en" -> Locale.ENGLISH;
            case "zh" -> Locale.CHINESE;
            default -> throw new TypeConversionException("'" + value + "' is not a language of this program: en or zh");
        };
    }

    /** As the environment says, the first of LC_ALL, LC_MESSAGES and LANG that is set; English unless it is Chinese. */
    static Locale ofEnvironment(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            @Nullable String value = environment.get(name);
            if (value != null && !value.isEmpty()) {
                return value.startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH;
            }
        }
        return Locale.ENGLISH;
    }

    /** The language that the arguments ask for, before they are parsed. */
    static Locale ofArguments(String[] arguments, Map<String, String> environment) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--lang=zh") || arguments[i].equals("--lang") && follows(arguments, i, "zh")) {
                return Locale.CHINESE;
            }
            if (arguments[i].equals("--lang=en") || arguments[i].equals("--lang") && follows(arguments, i, "en")) {
                return Locale.ENGLISH;
            }
        }
        return ofEnvironment(environment);
    }

    private static boolean follows(String[] arguments, int i, String value) {
        return i + 1 < arguments.length && arguments[i + 1].equals(value);
    }
}
