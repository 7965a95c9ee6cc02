package org.claimwatch.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwatch.nightly.TestProgram;

/** The program as a process of its own, which a test can kill. */
public final class ProgramProcess {
    private static final int LIMIT_SECONDS = 240;

    private final Process process;
    private final long started = System.nanoTime();
    private final List<Line> lines = new ArrayList<>();
    private final Thread listener = new Thread(this::listen, "listener");

    /**
     * What it said.
     *
     * @param millis how long after its start
     */
    public record Line(long millis, String text) {}

    private ProgramProcess(Process process) {
        this.process = process;
        listener.setDaemon(true);
        listener.start();
    }

    /** Starts it in a folder, with the class path of the tests. */
    public static ProgramProcess start(List<String> options, Path folder, String... arguments) throws IOException {
        return start(List.of(), Map.of(), options, folder, arguments);
    }

    /**
     * Starts it in a folder, with the class path of the tests.
     *
     * @param wrapper a command that runs the command that follows it
     * @param options of the Java machine
     */
    public static ProgramProcess start(
            List<String> wrapper,
            Map<String, String> environment,
            List<String> options,
            Path folder,
            String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(wrapper);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+UseSerialGC");
        command.add("-Dclaimwatch.identifier.key=a key for the tests alone");
        command.addAll(options);
        command.add("-cp");
        command.add(Stream.of(System.getProperty("java.class.path").split(":"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(":")));
        command.add("org.claimwatch.Claimwatch");
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new ProgramProcess(builder.start());
    }

    /** Starts a night in a folder, with the rules of the project; its reports go to {@code output} there. */
    public static ProgramProcess night(List<String> options, Path folder, LocalDate date, Path input)
            throws IOException {
        return start(
                options,
                folder,
                "nightly",
                "--date",
                date.toString(),
                "--input",
                input.toString(),
                "--rules",
                TestProgram.RULES.toAbsolutePath().toString(),
                "--output",
                folder.resolve("output").toString(),
                "--lang",
                "en");
    }

    private void listen() {
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (String text = said.readLine(); text != null; text = said.readLine()) {
                synchronized (lines) {
                    lines.add(new Line((System.nanoTime() - started) / 1_000_000, text));
                    lines.notifyAll();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public int waitFor() throws InterruptedException {
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the program did not end: " + output());
        }
        listener.join();
        return process.exitValue();
    }

    /**
     * Waits until it has said something.
     *
     * @return whether it has; it may end before
     */
    public boolean waitUntilSaid(String words) throws InterruptedException {
        return waitUntilSaid(text -> text.contains(words), 1);
    }

    /** Waits until it has said so many lines of a kind. */
    public boolean waitUntilSaid(Predicate<String> kind, int times) throws InterruptedException {
        synchronized (lines) {
            while (lines.stream().filter(line -> kind.test(line.text())).count() < times) {
                if (!listener.isAlive()) {
                    return false;
                }
                lines.wait(50);
            }
            return true;
        }
    }

    /**
     * Kills it after a while, as nothing else could: the process has no say in it.
     *
     * @return whether it was still at work
     */
    public boolean kill(long afterMillis) throws InterruptedException {
        boolean ended = process.waitFor(afterMillis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        listener.join();
        return !ended;
    }

    public List<Line> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    public String output() {
        return lines().stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
