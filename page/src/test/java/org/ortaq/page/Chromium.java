package org.ortaq.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Finds the browser of this machine and starts it with nothing of its own. */
final class Chromium {

    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--use-gl=angle",
            "--use-angle=swiftshader",
            "--enable-unsafe-swiftshader",
            "--lang=en");

    private Chromium() {}

    /** A browser; the test is skipped when there is none, or fails where one is required. */
    static ChromeDriver start() {
        var browser = find("chromium", "chromium-browser", "google-chrome");
        var driver = find("chromedriver");
        if (browser.isEmpty() || driver.isEmpty()) {
            var missing = "no Chromium with its driver on this machine (apt-get install chromium chromium-driver)";
            boolean required = System.getenv("CI") != null || "required".equals(System.getenv("ORTAQ_BROWSER"));
            Assertions.assertFalse(required, missing);
            Assumptions.abort(missing);
        }
        var options = new ChromeOptions();
        options.setBinary(browser.orElseThrow().toString());
        options.addArguments(FLAGS);
        options.addArguments("--user-data-dir=" + folder(), "--window-size=1400,1000");
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
        logs.enable(LogType.PERFORMANCE, java.util.logging.Level.ALL);
        options.setCapability("goog:loggingPrefs", logs.toJson());
        options.setExperimentalOption("perfLoggingPrefs", Map.of("enableNetwork", true, "enablePage", false));
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.orElseThrow().toFile())
                .build();
        return new ChromeDriver(service, options);
    }

    private static Optional<Path> find(String... names) {
        for (var name : names) {
            for (var folder :
                    Optional.ofNullable(System.getenv("PATH")).orElse("").split(java.io.File.pathSeparator, -1)) {
                var file = Path.of(folder, name);
                if (Files.isExecutable(file)) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "chromium");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
