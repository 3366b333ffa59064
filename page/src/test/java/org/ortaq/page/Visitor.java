package org.ortaq.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody who looks at the page. */
final class Visitor implements AutoCloseable {

    private static final Pattern URL =
            Pattern.compile("\"method\":\"Network.requestWillBeSent\".*?\"url\":\"([^\"]+)\"");

    private final ChromeDriver driver;
    private final String address;

    /** @param address of the server, ending in a slash */
    Visitor(ChromeDriver driver, String address) {
        this.driver = driver;
        this.address = address;
    }

    /** Opens a screen from the start, without the tour, and waits until it is there. */
    void open(String screen, String query) {
        driver.get("about:blank");
        driver.get(address + "?quiet#/" + screen + "?" + query);
        until("document.body?.dataset.ready === 'yes' && document.body.dataset.shown === '" + screen + "'", 60);
    }

    /** Waits until no progress bar is left in the screen. */
    void settle() {
        until("!document.querySelector('#screen progress')", 60);
    }

    /** Waits until an expression is true. */
    void until(String expression, int seconds) {
        new WebDriverWait(driver, Duration.ofSeconds(seconds), Duration.ofMillis(100))
                .withMessage(expression)
                .until(_ -> Boolean.TRUE.equals(driver.executeScript("return Boolean(" + expression + ")")));
    }

    String text(String selector) {
        return driver.findElement(By.cssSelector(selector)).getText();
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** Clicks by script: what lies under a sticky head is clicked too. */
    void click(String selector) {
        run("document.querySelector(arguments[0]).click()", selector);
    }

    Object run(String script, Object... arguments) {
        return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
    }

    Object wait(String script, Object... arguments) {
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(4));
        return Objects.requireNonNullElse(driver.executeAsyncScript(script, arguments), "");
    }

    /** Clicks as a hand does, and gives what the clipboard holds then. */
    String copied(String button) {
        driver.executeCdpCommand(
                "Browser.grantPermissions",
                java.util.Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        run("document.querySelector(arguments[0]).scrollIntoView({block: 'center'})", button);
        find(button).click();
        until("document.querySelector('" + button + "')?.textContent === 'Copied'", 10);
        return (String) wait("navigator.clipboard.readText().then(arguments[0], e => arguments[0](String(e)))");
    }

    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                java.util.Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** A machine set to dark colours, or not. */
    void dark(boolean wanted) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                java.util.Map.of(
                        "features",
                        List.of(java.util.Map.of("name", "prefers-color-scheme", "value", wanted ? "dark" : "light"))));
    }

    /** Errors of the console since it was asked last. */
    List<String> errors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(e -> e.getLevel().intValue() >= java.util.logging.Level.SEVERE.intValue())
                .map(e -> e.getMessage())
                .toList();
    }

    /** Addresses asked for since last time that are not of the server. */
    List<String> elsewhere() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(e -> URL.matcher(e.getMessage()))
                .filter(m -> m.find())
                .map(m -> m.group(1))
                .filter(u -> !u.startsWith(address) && !u.matches("(?s)(about|blob|data|chrome):.*"))
                .toList();
    }

    void picture(String name) {
        try {
            var folder = Files.createDirectories(Path.of("target", "screenshots"));
            Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
