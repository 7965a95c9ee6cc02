package org.claimwatch.nightly;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimwatch.score.RuleSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The program on a database of a test's own. */
public final class TestProgram implements AutoCloseable {
    public static final Path RULES = Path.of("rules");
    private static RuleSet ruleSet;

    private final ConfigurableApplicationContext context;

    private TestProgram(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** On the database that belongs to a folder, of the kind that this run of the tests is about. */
    public static TestProgram in(Path folder) {
        TestDatabase.Location location = TestDatabase.of(folder);
        return on(location.url(), location.user(), location.password());
    }

    public static TestProgram onH2(Path folder, String... settings) {
        return on("jdbc:h2:file:" + folder.resolve("claimwatch").toAbsolutePath(), "claimwatch", "", settings);
    }

    public static TestProgram on(String url, String user, String password, String... more) {
        List<String> settings = new ArrayList<>(List.of(
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + user,
                "--spring.datasource.password=" + password));
        settings.addAll(List.of(more));
        if (settings.stream().noneMatch(setting -> setting.startsWith("--claimwatch.identifier.key="))) {
            settings.add("--claimwatch.identifier.key=a key for the tests alone");
        }
        return new TestProgram(NightlyApplication.start(settings.toArray(String[]::new)));
    }

    public static synchronized RuleSet ruleSet() {
        if (ruleSet == null) {
            ruleSet = RuleSet.load(RULES);
        }
        return ruleSet;
    }

    public NightOutcome night(LocalDate date, @Nullable Path input, Path output) throws SQLException {
        return night(new NightRequest(date, input, output, false, Locale.ENGLISH, new SilentProgress()));
    }

    public NightOutcome night(NightRequest request) throws SQLException {
        return night(request, ruleSet());
    }

    public NightOutcome night(NightRequest request, RuleSet rules) throws SQLException {
        return bean(NightRunner.class).run(request, rules);
    }

    public NightOutcome load(LocalDate date, Path input) throws SQLException {
        return bean(DeliveryRunner.class).run(input, date, Locale.ENGLISH, new SilentProgress());
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public long count(String query, Object... arguments) {
        return bean(JdbcTemplate.class).queryForObject(query, Long.class, arguments);
    }

    @Override
    public void close() {
        context.close();
    }
}
