package org.claimwatch.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimwatch.claim.Indicator;
import org.claimwatch.claim.Wording;
import org.claimwatch.score.CaseReport;
import org.claimwatch.score.CaseReport.Coverage;
import org.claimwatch.score.CaseReport.Gap;
import org.claimwatch.score.CaseReport.Reach;
import org.claimwatch.score.CaseResult;

/** Says for people how the cases of the rules went. */
final class CasePrinter {
    private final Messages messages;
    private final Wording wording;
    private final PrintWriter out;

    CasePrinter(Messages messages, Wording wording, PrintWriter out) {
        this.messages = messages;
        this.wording = wording;
        this.out = out;
    }

    /** @param every also the cases that pass, each with what it saw */
    void print(List<Indicator> indicators, CaseReport report, boolean every) {
        for (Indicator indicator : indicators) {
            List<CaseResult> results = report.results().stream()
                    .filter(result -> result.code().equals(indicator.code()))
                    .toList();
            long passed = results.stream().filter(CaseResult::passed).count();
            say("", "rules.test.indicator", indicator.code(), indicator.name(), passed, results.size());
            results.stream().filter(result -> every || !result.passed()).forEach(this::print);
        }
        if (!report.gaps().isEmpty()) {
            say("", "rules.test.gaps", report.gaps().size());
            report.gaps().forEach(this::print);
        }
        say(
                "",
                "rules.test.summary",
                report.results().size(),
                report.results().size() - report.failed().size(),
                report.failed().size());
        say(
                "",
                "rules.test.coverage",
                report.coverage().stream().map(this::text).collect(Collectors.joining(", ")));
    }

    private void print(CaseResult result) {
        say(
                "  ",
                result.passed() ? "rules.test.passed" : "rules.test.failed",
                result.file() + ":" + result.line(),
                result.name(),
                result.expected(),
                result.got());
        if (result.flag() != null) {
            say("      ", "rules.test.fired", result.flag().points(), wording.sentence(result.flag()));
        } else if (result.got().equals("UNKNOWN")) {
            say("      ", "rules.test.lacks", wording.unknown(result.code()));
        }
        say(
                "      ",
                "rules.test.saw",
                result.facts().stream()
                        .map(given -> given.fact() + " = "
                                + (given.value().isEmpty() ? messages.text("rules.test.not.known") : given.value()))
                        .collect(Collectors.joining(", ")));
    }

    private void print(Gap gap) {
        String where = gap.line() == 0 ? gap.file() : gap.file() + ":" + gap.line() + ":" + gap.column();
        say("  ", "rules.test.gap." + key(gap.reach()), where, gap.what());
    }

    private String text(Coverage coverage) {
        return messages.text("rules.test.reach." + key(coverage.reach()), coverage.reached(), coverage.all());
    }

    private static String key(Reach reach) {
        return reach.name().toLowerCase(Locale.ROOT);
    }

    private void say(String indent, String key, Object... values) {
        out.println(indent + messages.text(key, values));
    }
}
