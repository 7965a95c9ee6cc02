package org.claimwatch.cli;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.claimwatch.nightly.Progress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A bar on a terminal, log lines elsewhere, nothing when quiet. */
abstract class ConsoleProgress implements Progress, AutoCloseable {

    static ConsoleProgress on(boolean quiet) {
        if (quiet) {
            return new Silent();
        }
        return System.console() != null && System.getenv("TERM") != null ? new Bar() : new Lines();
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
            LOG.info("{}: {} rows, {} s", step, rows, String.format(Locale.ROOT, "%.1f", seconds));
        }
    }

    private static final class Bar extends ConsoleProgress {
        private @Nullable ProgressBar bar;

        @Override
        public void begin(String step, long total) {
            close();
            bar = new ProgressBarBuilder()
                    .setTaskName(String.format("%-16s", step))
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
