package org.claimwatch.cli;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.claimwatch.score.RuleSet;

/** The rules of a folder, compiled while the program starts. */
final class RulesMeanwhile {
    private final FutureTask<RuleSet> rules;

    private RulesMeanwhile(FutureTask<RuleSet> rules) {
        this.rules = rules;
    }

    static RulesMeanwhile compile(Path folder) {
        FutureTask<RuleSet> task = new FutureTask<>(() -> RuleSet.load(folder));
        Thread compiler = new Thread(task, "rules");
        compiler.setDaemon(true);
        compiler.start();
        return new RulesMeanwhile(task);
    }

    /**
     * The rules, as soon as they are there.
     *
     * @throws org.claimwatch.score.RuleSetException with everything that is wrong
     */
    RuleSet get() throws Exception {
        try {
            return rules.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
