package org.soudan.bot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.interactions.Actions;
import org.soudan.bot.escalation.CaseRef;
import org.soudan.bot.identity.Identities;
import org.soudan.conversations.session.Channel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The playground in a real browser, from the phone to the desk and back. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "logging.level.org.openqa.selenium=error")
class PlaygroundTest {

    @TempDir
    static Path redis;

    @Autowired
    Identities identities;

    @LocalServerPort
    int port;

    private static Chromium page;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("soudan.redis.folder", redis::toString);
    }

    @BeforeAll
    static void start() throws IOException {
        page = Chromium.start(1280, 800);
    }

    @BeforeEach
    void open() {
        page.open(port);
    }

    @AfterEach
    void forget() {
        page.forget();
    }

    @AfterAll
    static void close() throws IOException {
        if (page != null) {
            page.close();
        }
    }

    @Test
    void aTalkGoesFromThePhoneToTheDeskAndBack() {
        page.write("[data-talk=sms]", "hi");
        page.untilLast("#sms", "1 Talk to a person\n2 Stress, worries");
        assertThat(page.last("#sms")).containsPattern("\\d segments");

        page.write("[data-talk=sms]", "1");
        page.untilLast("#sms", "I have asked our counsellors");
        var mine = myCase(Channel.SMS);
        assertThat(page.find(mine + " .stage").getText()).isEqualTo("Waiting, just now");
        assertThat(page.find(mine + " .facts").getText()).isEqualTo("Menu · English · SMS");

        page.click(mine + " .claim");
        page.untilLast("#sms", "Aiko, a counsellor, is with you now");
        page.write(mine + " form", "Good morning. How are you?");
        page.untilLast("#sms", "Good morning. How are you?");
        page.write("[data-talk=sms]", "A bit tired, thank you");
        page.untilLast(mine + " .thread", "A bit tired, thank you");

        page.click(mine + " [data-act=resolve]");
        page.untilLast("#sms", "The bot is here again");
        page.write("[data-talk=sms]", "menu");
        page.untilLast("#sms", "1 Talk to a person");
        assertThat(page.find(mine + " .stage").getText()).isEqualTo("Resolved");
    }

    @Test
    void aButtonIsPressedInTheDirectMessage() {
        page.write("[data-talk=slack]", "hello");
        page.pressChoice("Talk to a person");

        page.untilLast("#slack", "I have asked our counsellors");
        assertThat(page.all("#slack > .mine").getLast().getText()).endsWith("Talk to a person");
        assertThat(page.find(myCase(Channel.SLACK) + " .facts").getText()).endsWith("English · Slack");
    }

    @Test
    void japaneseIsAnsweredInJapaneseAndThePageSpeaksIt() {
        page.write("[data-talk=sms]", "こんにちは");
        page.untilLast("#sms", "1 相談員と話す");
        assertThat(page.last("#sms")).contains("Unicode");

        page.click("[data-language=ja]");
        assertThat(page.find("#desk-title").getText()).isEqualTo("相談員の窓口");
        assertThat(page.last("#sms")).contains("通分");
        assertThat(page.find("html").getDomAttribute("lang")).isEqualTo("ja");
    }

    @Test
    void whatWasShownIsThereAfterAReload() {
        page.write("[data-talk=sms]", "person");
        page.untilLast("#sms", "I have asked our counsellors");
        var mine = myCase(Channel.SMS);
        page.click(mine + " .claim");
        page.write(mine + " form", "I am here");
        page.untilLast("#sms", "I am here");
        var number = page.find("#number").getText();
        var shown = page.find("#sms").getText();

        page.driver.navigate().refresh();

        page.untilLast("#sms", "I am here");
        page.untilLast(mine + " .thread", "I am here");
        assertThat(page.find("#sms").getText()).isEqualTo(shown);
        assertThat(page.find("#number").getText()).isEqualTo(number);
    }

    @Test
    void eachTabIsAPersonOfItsOwnAndTheDeskIsOne() {
        page.write("[data-talk=sms]", "person");
        page.untilLast("#sms", "I have asked our counsellors");
        var mine = myCase(Channel.SMS);
        var number = page.find("#number").getText();

        page.driver.switchTo().newWindow(WindowType.TAB);
        page.open(port);

        assertThat(page.find("#number").getText()).isNotEqualTo(number);
        page.until("the case of the other tab is there", () -> page.find(mine).isDisplayed());
        assertThat(page.all("#sms > li")).isEmpty();
    }

    @Test
    void aNewPersonBeginsAfresh() {
        page.write("[data-talk=sms]", "hi");
        page.untilLast("#sms", "1 Talk to a person");
        var number = page.find("#number").getText();

        page.click("#fresh");

        page.until("there is a new phone", () -> !page.find("#number").getText().isEmpty()
                && !page.find("#number").getText().equals(number));
        assertThat(page.all("#sms > li")).isEmpty();
    }

    @Test
    void theSecondWhoClaimsHearsWhoHasIt() {
        page.write("[data-talk=sms]", "person");
        page.untilLast("#sms", "I have asked our counsellors");
        var mine = myCase(Channel.SMS);
        page.driver
                .executeScript("const problem = document.querySelector(arguments[0] + ' .problem'); window.told = [];"
                        + "new MutationObserver(() => told.push(problem.textContent)).observe(problem, { childList: true });"
                        + "document.querySelector(arguments[0] + ' .claim').click();"
                        + "document.getElementById('name').value = 'Ben';"
                        + "document.querySelector(arguments[0] + ' .claim').click();", mine);

        page.until("one of them is told, whoever is answered first", () -> Boolean.TRUE.equals(
                page.driver.executeScript("return told.some(words => words.endsWith('has this case.'))")));
    }

    @Test
    void aCounsellorTakesTheNextCaseAndDoesWithItWhatCanBeDoneOnSlack() {
        page.write("[data-talk=sms]", "person");
        page.untilLast("#sms", "I have asked our counsellors");
        var mine = myCase(Channel.SMS);
        page.find("#name").clear();
        page.find("#name").sendKeys("Dana");
        page.click(mine + " [data-act=raise]");
        page.until("it is urgent", () -> page.find(mine + " .severity").getText().equals("Urgent"));
        page.click(mine + " [data-act=raise]");
        page.until("it is a crisis", () -> page.find(mine + " .severity").getText().equals("Crisis"));
        page.click("[data-shift=queue]");
        page.until("the queue is told", () -> page.find("#answer").getText().contains("crisis"));
        page.click("[data-shift=next]");
        page.until("the gravest case is got", () -> page.find(mine + " .stage").getText().equals("Dana has it"));
        assertThat(page.find("#answer").getText()).startsWith("Yours now: CRISIS");
        page.click(mine + " [data-act=lower]");
        page.until("it is urgent again", () -> page.find(mine + " .severity").getText().equals("Urgent"));
        page.click(mine + " [data-act=snooze]");
        page.until("she waits", () -> page.find(mine + " .stage").getText().equals("Dana waits for them"));
        page.find(mine + " form input").sendKeys("sounds tired");
        page.click(mine + " .note-act");
        page.untilLast(mine + " .thread", "Note by Dana, not sent: sounds tired");
        page.find(mine + " form input").sendKeys("please go on");
        page.click(mine + " [data-act=transfer]");
        page.untilLast("#sms", "handing you over to a colleague");
        assertThat(page.find("#sms").getText()).doesNotContain("tired");
        page.click(mine + " .claim");
        page.until("she takes it back", () -> page.find(mine + " .stage").getText().equals("Dana has it"));
        page.click("[data-shift=mine]");
        page.until("she sees her desk", () -> page.find("#answer").getText().contains("you have one now"));
        page.click("[data-shift=today]");
        page.until("she sees the day", () -> page.find("#answer").getText().startsWith("Summary of"));
        page.click(mine + " [data-act=ready]");
        page.untilLast(mine + " .thread", "I am here now");
        page.untilLast("#sms", "I am here now");
        page.find("#name").clear();
        page.find("#name").sendKeys("Emi");
        page.click(mine + " [data-act=take-over]");
        page.until("Emi takes over", () -> page.find(mine + " .stage").getText().equals("Emi has it"));
        page.untilLast("#sms", "Emi, a counsellor, is with you now");
        page.find("#name").clear();
        page.find("#name").sendKeys("Dana");
        page.click(mine + " [data-act=take-over]");
        page.until("and Dana again", () -> page.find(mine + " .stage").getText().equals("Dana has it"));
        page.click("[data-shift=away]");
        page.until("she is away", () -> page.find("#answer").getText().contains("was handed on"));
        page.click("[data-shift=next]");
        page.until("she gets none", () -> page.find("#answer").getText().startsWith("You are away"));
        page.click("[data-shift=back]");
        page.until("she is back", () -> page.find("#answer").getText().startsWith("Welcome back"));
        page.click("[data-language=ja]");
        assertThat(page.find("#answer").getText()).startsWith("おかえりなさい");
    }

    @Test
    void whatLooksLikeHtmlIsText() {
        var attack = "<img src=x onerror=\"document.title='taken'\"><b>person</b>";
        page.write("[data-talk=sms]", attack);
        page.write("[data-talk=slack]", attack + " talk to a person");
        page.until("the phone shows it", () -> page.find("#sms").getText().contains(attack));
        var mine = myCase(Channel.SLACK);
        page.untilLast(mine + " .thread", attack);
        page.find("#name").clear();
        page.find("#name").sendKeys("<i>Aiko</i>");
        page.click(mine + " .claim");

        page.untilLast("#slack", "<i>Aiko</i>");
        assertThat(page.all("main img, main i, .words b")).isEmpty();
        assertThat(page.driver.getTitle()).isEqualTo("Soudan 相談");
    }

    @Test
    void aWholeTalkNeedsNoMouse() {
        tabTo("[data-talk=slack] input");
        type("menu", Keys.ENTER);
        page.untilLast("#slack", "How can I help?");
        page.driver.executeScript("document.activeElement.blur()");
        tabTo(".choice");
        assertThat(focused().getCssValue("outline-style")).isEqualTo("solid");
        type(Keys.ENTER);
        page.untilLast("#slack", "I have asked our counsellors");
        var mine = myCase(Channel.SLACK);
        tabTo(mine + " .claim");
        type(Keys.ENTER);
        page.untilLast("#slack", "Aiko, a counsellor, is with you now");
        type("Hello from the keyboard", Keys.ENTER);
        page.untilLast("#slack", "Hello from the keyboard");
        tabTo(mine + " [data-act=resolve]");
        type(Keys.ENTER);
        page.untilLast("#slack", "The bot is here again");
    }

    private void tabTo(String css) {
        var target = page.find(css);
        var found = IntStream.range(0, 200).anyMatch(n -> {
            type(Keys.TAB);
            return focused().equals(target);
        });
        assertThat(found).as("Tab comes to " + css).isTrue();
    }

    private WebElement focused() {
        return page.driver.switchTo().activeElement();
    }

    private void type(CharSequence... keys) {
        new Actions(page.driver).sendKeys(keys).perform();
    }

    /** The case of whoever plays in this tab. */
    private String myCase(Channel channel) {
        var cookie = Objects.requireNonNull(page.driver.manage().getCookieNamed(PlayerAdvice.COOKIE)).getValue();
        var tab = (String) page.driver.executeScript("return sessionStorage.getItem('tab')");
        var player = Player.of(cookie, tab).orElseThrow();
        var which = new CaseRef(identities.meet(player.on(channel)).who(), 1);
        var css = "[data-case='" + which.text() + "']";
        page.until("the case is at the desk", () -> page.find(css).isDisplayed());
        return css;
    }
}
