package org.soudan.bot.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Takes the README's picture, ops/pictures/playground.png, 1440 by 900. Runs only when it is named:
 *
 * <pre>
 * mvn -B -ntp -pl bot -am test -Dtest=PlaygroundPicture -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "logging.level.org.openqa.selenium=error")
class PlaygroundPicture {

    private static final Path PICTURE = Path.of("../ops/pictures/playground.png");

    @TempDir
    static Path redis;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("soudan.redis.folder", redis::toString);
    }

    @Test
    void take() throws IOException {
        try (var page = Chromium.start(1440, 900)) {
            page.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                    Map.of("width", 1440, "height", 900, "deviceScaleFactor", 1, "mobile", false));
            page.open(port);
            play(page);
            Files.createDirectories(PICTURE.getParent());
            var picture = page.driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png"));
            Files.write(PICTURE, Base64.getDecoder().decode((String) picture.get("data")));
        }
    }

    /** Invented people and an everyday matter. */
    private static void play(Chromium page) {
        page.write("[data-talk=sms]", "hello");
        page.until("the bot greets", () -> page.all("#sms > li").size() == 2);
        page.write("[data-talk=slack]", "JLPTの受験料について教えてください");
        page.until("the bot answers", () -> page.all("#slack > li").size() == 2);
        page.write("[data-talk=sms]", "I passed JLPT N2! Can I get the fee back?");
        page.until("the bot answers", () -> page.all("#sms > li").size() == 4);
        page.write("[data-talk=sms]", numberOf(page, "Talk to a person"));
        page.untilLast("#sms", "counsellors");
        page.click(".claim");
        page.untilLast("#sms", "Aiko");
        page.write(".case form", "Congratulations on N2! Do you still have the receipt for the fee?");
        page.untilLast("#sms", "Congratulations");
        page.write("[data-talk=sms]", "Thank you! I think so, in a drawer somewhere.");
        page.untilLast(".thread", "drawer");
        page.write("[data-talk=slack]", "相談員と話したいです");
        page.untilLast("#slack", "相談員に連絡しました");
        page.until("both cases are at the desk", () -> page.all(".case").size() == 2);
        page.driver.executeScript("document.activeElement.blur()");
    }

    /** The number that the last SMS gives to a choice; the word that always works when it offers none such. */
    private static String numberOf(Chromium page, String choice) {
        return page.last("#sms").lines()
                .filter(line -> line.matches("\\d " + choice + ".*"))
                .map(line -> line.substring(0, 1))
                .findFirst()
                .orElse("person");
    }
}
