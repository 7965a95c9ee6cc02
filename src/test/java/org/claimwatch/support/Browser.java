package org.claimwatch.support;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.NoAlertPresentException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real browser without a window. The environment variables {@code CLAIMWATCH_CHROMIUM} and {@code
 * CLAIMWATCH_CHROMEDRIVER} name Chromium and its driver; {@code . .ci/browser.sh} sets them. Without them the tests that
 * need a browser are skipped.
 */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromeDriver driver;
    private final WebDriverWait patience;

    private final Path profile;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
        this.patience = new WebDriverWait(driver, PATIENCE);
    }

    /** Starts a browser with a profile of its own, or skips the test. */
    public static Browser assume() throws IOException {
        String chromium = System.getenv("CLAIMWATCH_CHROMIUM");
        String chromedriver = System.getenv("CLAIMWATCH_CHROMEDRIVER");
        assumeTrue(
                chromium != null && chromedriver != null,
                "no browser: CLAIMWATCH_CHROMIUM and CLAIMWATCH_CHROMEDRIVER are not set");
        Path profile = Files.createTempDirectory("browser");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions()
                .setBinary(chromium)
                .addArguments(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + profile.toAbsolutePath());
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(chromedriver))
                .build();
        return new Browser(new ChromeDriver(service, options), profile);
    }

    /** Opens a page in a window so wide and waits until it is ready. */
    public void open(Path page, String address, int width) {
        driver.manage().window().setSize(new Dimension(width, 900));
        driver.get("about:blank");
        driver.get(page.toUri() + address);
        waitFor("html[data-ready]");
    }

    /** Opens a page and says how long it took until an element was there. */
    public long millisecondsToOpen(Path page, String address, String selector) {
        driver.get("about:blank");
        long started = System.nanoTime();
        driver.get(page.toUri() + address);
        while (elements(selector).isEmpty() && System.nanoTime() - started < PATIENCE.toNanos()) {
            Thread.onSpinWait();
        }
        long took = Duration.ofNanos(System.nanoTime() - started).toMillis();
        waitFor(selector);
        return took;
    }

    /** Opens a page without scripts in a window so wide. */
    public void openPlain(Path page, int width) {
        driver.manage().window().setSize(new Dimension(width, 900));
        driver.get(page.toUri().toString());
        waitFor("body > footer");
    }

    /** Goes to another place of the same page. */
    public void go(String address) {
        run("location.hash = arguments[0]", address);
    }

    public void waitFor(String selector) {
        patience.until(ignored -> !driver.findElements(By.cssSelector(selector)).isEmpty());
    }

    /** Waits until an expression in JavaScript is true. */
    public void waitUntil(String expression) {
        patience.until(ignored -> Boolean.TRUE.equals(run("return Boolean(" + expression + ")")));
    }

    public WebElement element(String selector) {
        waitFor(selector);
        return driver.findElement(By.cssSelector(selector));
    }

    public List<WebElement> elements(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** What a person reads in an element. */
    public String text(String selector) {
        return element(selector).getText();
    }

    public List<String> texts(String selector) {
        return elements(selector).stream().map(WebElement::getText).toList();
    }

    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Presses keys where the focus is. */
    public void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    public void back() {
        driver.navigate().back();
    }

    public String address() {
        return (String) run("return location.hash");
    }

    public void saveDownloadsIn(Path folder) {
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior",
                Map.of(
                        "behavior",
                        "allow",
                        "downloadPath",
                        folder.toAbsolutePath().toString()));
    }

    /** The page on A4, as a PDF. */
    public byte[] print() {
        Map<String, Object> pdf = driver.executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "paperWidth", 8.27, "paperHeight", 11.69));
        return Base64.getDecoder().decode((String) pdf.get("data"));
    }

    /** What the browser complained of since the last time: errors, and things that the page is not allowed. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** What pages from the disk asked of a network, or of other files, since the last time. */
    public List<String> requests() {
        List<String> asked = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE).getAll()) {
            JsonNode message = JsonMapper.shared().readTree(entry.getMessage()).get("message");
            JsonNode asks = message.get("params");
            if (message.get("method").asString().equals("Network.requestWillBeSent")
                    && asks.get("documentURL").asString().startsWith("file:")) {
                String url = asks.get("request").get("url").asString();
                if (!url.equals(asks.get("documentURL").asString().replaceFirst("#.*", ""))
                        && !url.matches("(data|blob):.*")) {
                    asked.add(url);
                }
            }
        }
        return asked;
    }

    public boolean hasDialog() {
        try {
            driver.switchTo().alert();
            return true;
        } catch (NoAlertPresentException none) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        FileSystemUtils.deleteRecursively(profile);
    }
}
