package org.claimwatch.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwatch.claim.StageParameters;

/** A small rules folder that is right, for tests to break. */
final class RulesFolder {

    static final String RULE = "tp/TP-02.drl";
    static final String CASES = "tp/TP-02.csv";

    private static final String RULE_TEXT = """
            // Late reporting

            rule "TP-02 moderate"
                @code(TP-02) @group(TP) @owner("Claims review") @status(ACTIVE)
                when
                    ClaimFacts(
                        $hours : reportDelayHours,
                        reportDelayHours > limit.of("TP-02.moderate.above_hours"),
                        hospitalised != true)
                then
                    flags.raise("TP-02", "moderate", $hours, limit.of("TP-02.moderate.above_hours"));
            end

            rule "TP-02 unknown"
                when
                    ClaimFacts(singleVehicle == null, night == true)
                then
                    flags.unknown("TP-02");
            end
            """;

    private static final String PARAMETERS_TEXT = """
            TP-02:
              moderate: {points: 15, above_hours: 48}
            cap: {TP: 30}
            score: {weak_cap: 10, max: 100, strong_hit: 30, max_without_strong_hit: 49, decisive_hit: 50}
            mitigation:
              {video_consistent: 20, police_certificate: 10, first_scene_trace_match: 15, cat_event: 15, cap: 30}
            """;

    private static final String MESSAGES_TEXT = """
            TP-02.name=Late reporting
            TP-02.moderate=Reported {0,number,0.#} hours after the loss (limit {1})
            TP-02.unknown=Whether another vehicle took part is not known
            TP-02.innocent=Travel
            TP-02.next=Ask the driver
            """;

    private static final String CASES_TEXT = """
            case,expect,reportDelayHours,hospitalised
            late,moderate,49,false
            in time,CLEAR,48,false
            """;

    private final Path folder;

    RulesFolder(Path folder) {
        this.folder = folder;
        write(RULE, RULE_TEXT);
        write(CASES, CASES_TEXT);
        write("parameters.yml", PARAMETERS_TEXT + ofOtherStages());
        write("messages_en.properties", MESSAGES_TEXT);
        write("messages_zh.properties", MESSAGES_TEXT);
    }

    private static String ofOtherStages() {
        return Stream.concat(StageParameters.NUMBERS.stream(), StageParameters.WHOLE_NUMBERS.stream())
                .map(name -> name + ": 1\n")
                .collect(Collectors.joining());
    }

    Path path() {
        return folder;
    }

    void write(String name, String text) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text that must be there. */
    RulesFolder change(String name, String from, String to) {
        String text = read(name);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(name + " holds no " + from);
        }
        write(name, text.replace(from, to));
        return this;
    }

    void delete(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> findings() {
        return RuleSet.check(folder).stream().map(Finding::toString).toList();
    }
}
