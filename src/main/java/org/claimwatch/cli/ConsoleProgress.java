package org.claimwatch.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.claimwatch.nightly.Progress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A bar on a terminal, log lines elsewhere, nothing when quiet. */
abstract class ConsoleProgress implements Progress, AutoCloseable {
    private static final Pattern STEP = Pattern.compile("([a-z ]*[a-z])(.*)");

    /** @param messages those of the reader's language */
    static ConsoleProgress on(boolean quiet, Messages messages) {
        if (quiet) {
            return new Silent();
        }
        return System.console() != null && System.getenv("TERM") != null ? new Bar(messages) : new Lines(messages);
    }

    /** The name of a step, such as {@code index claims} or {@code score 2026-03}. */
    private static String name(String step, Messages messages) {
        Matcher parts = STEP.matcher(step);
        return parts.matches() ? messages.text("step." + parts.group(1).replace(' ', '_')) + parts.group(2) : step;
    }

    @Override
    public void close() {}

    private static final class Silent extends ConsoleProgress {
        @Override
        public void begin(String step, long total) {}

        @Override
        public void advance(long rows) {}

        @Override
        public void note(String line) {}

        @Override
        public void end(String step, long rows, double seconds) {}
    }

    private static final class Lines extends ConsoleProgress {
        private static final Logger LOG = LoggerFactory.getLogger(ConsoleProgress.class);
        private final Messages messages;

        Lines(Messages messages) {
            this.messages = messages;
        }

        @Override
        public void begin(String step, long total) {}

        @Override
        public void advance(long rows) {}

        @Override
        public void note(String line) {
            LOG.info("  {}", line);
        }

        @Override
        public void end(String step, long rows, double seconds) {
            LOG.info(messages.text(
                    "progress.end",
                    name(step, messages),
                    String.valueOf(rows),
                    String.format(Locale.ROOT, "%.1f", seconds)));
        }
    }

    private static final class Bar extends ConsoleProgress {
        private final Messages messages;
        private @Nullable ProgressBar bar;

        Bar(Messages messages) {
            this.messages = messages;
        }

        @Override
        public void begin(String step, long total) {
            close();
            bar = new ProgressBarBuilder()
                    .setTaskName(String.format("%-16s", name(step, messages)))
                    .setInitialMax(total == 0 ? -1 : total)
                    .setUpdateIntervalMillis(200)
                    .build();
        }

        @Override
        public void advance(long rows) {
            if (bar != null) {
                bar.stepBy(rows);
            }
        }

        @Override
        public void note(String line) {}

        @Override
        public void end(String step, long rows, double seconds) {
            close();
        }

        @Override
        public void close() {
            if (bar != null) {
                bar.close();
                bar = null;
            }
        }
    }
}
