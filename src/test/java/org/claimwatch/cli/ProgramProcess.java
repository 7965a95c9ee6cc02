package org.claimwatch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, which a test can kill. */
public final class ProgramProcess {
    private static final int LIMIT_SECONDS = 180;

    private final Process process;
    private final Path said;

    private ProgramProcess(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /** Starts it in a folder, with the class path of the tests. */
    public static ProgramProcess start(List<String> options, Path folder, String... arguments) throws IOException {
        Path said = Files.createTempFile(folder, "said-", ".txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+UseSerialGC");
        command.add("-Dclaimwatch.identifier.key=a key for the tests alone");
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add("org.claimwatch.Claimwatch");
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        return new ProgramProcess(process, said);
    }

    public int waitFor() throws InterruptedException {
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the program did not end: " + output());
        }
        return process.exitValue();
    }

    /** Kills it a while after it has said something; does nothing when it ends before. */
    public void killAfter(String words, int millis) throws InterruptedException {
        while (process.isAlive() && !output().contains(words)) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    public String output() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            return "(nothing to read: " + e.getMessage() + ")";
        }
    }
}
