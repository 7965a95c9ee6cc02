package org.claimwatch.support;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Firefox without a window, spoken to in WebDriver BiDi, which it knows without a driver. The environment variable
 * {@code CLAIMWATCH_FIREFOX} names it; {@code . .ci/browser.sh} sets it. Without it the tests that need it are skipped.
 */
public final class Firefox implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern ADDRESS = Pattern.compile("WebDriver BiDi listening on (ws://\\S+)");

    private final Process process;
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final List<String> complaints = new ArrayList<>();
    private final WebSocket socket;
    private final String tab;
    private int commands;

    private Firefox(Process process, String address) throws InterruptedException {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address + "/session"), new Listener())
                .join();
        command("session.new", Map.of("capabilities", Map.of()));
        command("session.subscribe", Map.of("events", List.of("log.entryAdded")));
        this.tab = command("browsingContext.getTree", Map.of())
                .at("/contexts/0/context")
                .asString();
    }

    /** Starts it with a profile of its own, or skips the test. */
    public static Firefox assume(Path folder) throws IOException, InterruptedException {
        String firefox = System.getenv("CLAIMWATCH_FIREFOX");
        assumeTrue(firefox != null, "no Firefox: CLAIMWATCH_FIREFOX is not set");
        Path said = folder.resolve("firefox.log");
        ProcessBuilder builder = new ProcessBuilder(
                        firefox,
                        "--headless",
                        "--remote-debugging-port=0",
                        "--no-remote",
                        "--profile",
                        Files.createDirectories(folder.resolve("firefox")).toString(),
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        // It does not start in a home that belongs to somebody else.
        builder.environment().put("HOME", folder.toString());
        Process process = builder.start();
        try {
            return new Firefox(process, address(process, said));
        } catch (RuntimeException problem) {
            process.destroyForcibly();
            throw problem;
        }
    }

    private static String address(Process process, Path said) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            Matcher address = ADDRESS.matcher(Files.readString(said));
            if (address.find()) {
                return address.group(1);
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("Firefox does not listen: " + Files.readString(said));
    }

    /** Opens a page in a window so wide and waits until it is ready. */
    public void open(Path page, String address, int width) throws InterruptedException {
        command(
                "browsingContext.setViewport",
                Map.of("context", tab, "viewport", Map.of("width", width, "height", 900)));
        command("browsingContext.navigate", Map.of("context", tab, "url", "about:blank", "wait", "complete"));
        command("browsingContext.navigate", Map.of("context", tab, "url", page.toUri() + address, "wait", "complete"));
        waitUntil("document.documentElement.hasAttribute('data-ready')");
    }

    /** The value of an expression in JavaScript. */
    public JsonNode run(String expression) throws InterruptedException {
        JsonNode answer = command(
                "script.evaluate",
                Map.of(
                        "expression",
                        "JSON.stringify((() => (" + expression + "))() ?? null)",
                        "target",
                        Map.of("context", tab),
                        "awaitPromise",
                        true));
        if (!answer.get("type").asString().equals("success")) {
            throw new IllegalStateException(expression + ": " + answer);
        }
        return JsonMapper.shared().readTree(answer.at("/result/value").asString());
    }

    /** What a person reads in an element. */
    public String text(String selector) throws InterruptedException {
        return run("document.querySelector('" + selector + "').innerText").asString();
    }

    /** Waits until an expression in JavaScript is true. */
    public void waitUntil(String expression) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!run("Boolean(" + expression + ")").asBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("It never became true: " + expression);
            }
            Thread.sleep(50);
        }
    }

    /** The errors that the page made since the start. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    private JsonNode command(String method, Map<String, ?> parameters) throws InterruptedException {
        int id = ++commands;
        socket.sendText(
                        JsonMapper.shared()
                                .writeValueAsString(Map.of("id", id, "method", method, "params", parameters)),
                        true)
                .join();
        while (true) {
            String message = heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (message == null) {
                throw new IllegalStateException("Firefox does not answer " + method);
            }
            JsonNode told = JsonMapper.shared().readTree(message);
            if (told.path("method").asString("").equals("log.entryAdded")
                    && told.at("/params/level").asString("").equals("error")) {
                complaints.add(told.at("/params/text").asString(""));
            }
            if (told.path("id").asInt(0) == id) {
                if (told.get("type").asString().equals("error")) {
                    throw new IllegalStateException(method + ": " + message);
                }
                return told.get("result");
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        socket.abort();
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    /** Puts messages together and hands them over. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                heard.add(message.toString());
                message.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
