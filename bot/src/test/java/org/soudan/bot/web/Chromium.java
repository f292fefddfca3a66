package org.soudan.bot.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.util.FileSystemUtils;

/** A real browser without a window, and what somebody does with the playground in it. */
final class Chromium implements AutoCloseable {

    private static final List<String> BROWSERS = List.of(
            "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final List<String> DRIVERS = List.of(
            "/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver", "/usr/local/bin/chromedriver",
            "/opt/homebrew/bin/chromedriver");

    final ChromeDriver driver;
    private final WebDriverWait wait;

    private final Path profile;

    private String origin = "";

    private Chromium(Path browser, Path chromedriver, int width, int height) throws IOException {
        profile = Files.createTempDirectory("soudan-chromium");
        var service = new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.toFile()).usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options(browser, profile, width, height));
        wait = new WebDriverWait(driver, Duration.ofSeconds(20), Duration.ofMillis(50));
    }

    /** Ends the test as not run, and says why, when this machine has no browser. */
    static Chromium start(int width, int height) throws IOException {
        var browser = first(BROWSERS);
        var chromedriver = first(DRIVERS);
        Assumptions.assumeTrue(
                browser.isPresent() && chromedriver.isPresent(),
                "NOT RUN: the playground was not tried in a browser, because chromium or chromedriver is not installed"
                        + " here (Debian: apt-get install chromium chromium-driver)");
        return new Chromium(browser.orElseThrow(), chromedriver.orElseThrow(), width, height);
    }

    private static Optional<Path> first(List<String> paths) {
        return paths.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static ChromeOptions options(Path browser, Path profile, int width, int height) {
        return new ChromeOptions()
                .setBinary(browser.toFile())
                .addArguments(
                        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync",
                        "--disable-dev-shm-usage", "--hide-scrollbars", "--lang=en-GB",
                        "--user-data-dir=" + profile, "--window-size=" + width + "," + height);
    }

    void open(int port) {
        origin = "http://localhost:" + port;
        driver.get(origin + "/");
        until("the page is connected", () -> !find("#number").getText().isEmpty());
    }

    /** Is as if it had never been there: one empty tab, and nothing kept. */
    void forget() {
        var tabs = driver.getWindowHandles();
        var empty = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        tabs.forEach(tab -> driver.switchTo().window(tab).close());
        driver.switchTo().window(empty);
        driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    void until(String what, java.util.function.BooleanSupplier holds) {
        wait.withMessage(what).ignoring(org.openqa.selenium.StaleElementReferenceException.class)
                .ignoring(org.openqa.selenium.NoSuchElementException.class)
                .until(unused -> holds.getAsBoolean());
    }

    /** Waits until the last item of a log says this. */
    void untilLast(String log, String words) {
        until("the last of " + log + " says " + words, () -> last(log).contains(words));
    }

    String last(String log) {
        var items = all(log + " > li");
        return items.isEmpty() ? "" : items.getLast().getText();
    }

    /** Types into the field of a form and sends it with Enter. */
    void write(String form, String words) {
        find(form + " input").sendKeys(words, org.openqa.selenium.Keys.ENTER);
    }

    void click(String css) {
        until(css + " is there", () -> find(css).isDisplayed());
        find(css).click();
    }

    void pressChoice(String label) {
        until("the choice " + label + " is there", () -> choice(label).isPresent());
        choice(label).orElseThrow().click();
    }

    private Optional<WebElement> choice(String label) {
        return all(".choice").reversed().stream().filter(button -> button.getText().equals(label)).findFirst();
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        FileSystemUtils.deleteRecursively(profile);
    }
}
