package org.claimwatch.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.claimwatch.score.RuleFolder;

/** Copies of the standard rules that differ in a line. */
public final class OtherRules {
    private OtherRules() {}

    /** Writes the rules with a line more at the end of their parameters, and gives their folder. */
    public static Path withParameter(Path folder, String line) throws IOException {
        RuleFolder.read(TestProgram.RULES).writeTo(folder);
        Files.writeString(folder.resolve("parameters.yml"), line + '\n', StandardOpenOption.APPEND);
        return folder;
    }
}
