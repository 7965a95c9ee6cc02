package org.claimwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.claimwatch.nightly.TestDatabase;

/** Runs commands as a terminal does, on a database of its own, and listens to what they say. */
final class Terminal {
    private final Properties settings = new Properties();

    /** What a command left behind. */
    record Result(int code, String out, String err) {
        Result exits(int expected) {
            assertThat(code).as("out: %s%nerr: %s", out, err).isEqualTo(expected);
            return this;
        }
    }

    /** On the database that belongs to a folder, of the kind that this run of the tests is about. */
    static Terminal in(Path folder) {
        TestDatabase.Location location = TestDatabase.of(folder);
        return on(location.url(), location.user(), location.password());
    }

    /** On an embedded database in a folder. */
    static Terminal onH2(Path folder) {
        return on("jdbc:h2:file:" + folder.resolve("claimwatch").toAbsolutePath(), "claimwatch", "");
    }

    static Terminal on(String url, String user, String password) {
        return new Terminal()
                .with("spring.datasource.url", url)
                .with("spring.datasource.username", user)
                .with("spring.datasource.password", password)
                .with("claimwatch.identifier.key", "a key for the tests alone");
    }

    Terminal with(String setting, String value) {
        settings.setProperty(setting, value);
        return this;
    }

    Result run(Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        Properties before = System.getProperties();
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        Properties during = new Properties();
        during.putAll(before);
        during.putAll(settings);
        try {
            System.setProperties(during);
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            int code = CommandLineInterface.run(texts);
            return checked(new Result(
                    code, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8)));
        } finally {
            System.setOut(out);
            System.setErr(err);
            System.setProperties(before);
        }
    }

    /** Whatever happens, a person never sees a stack trace, and never a password or the key. */
    private Result checked(Result result) {
        String all = result.out() + result.err();
        assertThat(all).doesNotContain("\tat ", "Exception", "Caused by");
        String password = settings.getProperty("spring.datasource.password", "");
        if (!password.isEmpty()) {
            assertThat(all).doesNotContain(password);
        }
        assertThat(all).doesNotContain("a key for the tests alone");
        return result;
    }
}
