package org.soudan.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soudan.bot.Soudan;
import org.soudan.bot.crypto.TestKeys;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A wrong setting stops the start with one sentence that names it; {@code canary} stands in every value given. */
@ExtendWith(OutputCaptureExtension.class)
@Isolated("it reads what the whole JVM prints")
class WrongSettingsTest {

    private static final String SLACK = " slack.bot-token=xoxb-canary slack.signing-secret=canary slack.desk-channel=C0CANARY";
    private static final String SMS = " sms.account-sid=AC00000000000000000000000000000000 sms.auth-token=canary"
            + " sms.number=+15005550006";
    private static final Pattern DESCRIPTION = Pattern.compile("Description:\\R\\R(.*)\\R\\RAction:");

    @TempDir
    private Path folder = Path.of("");

    /** A start sets the logging of the whole JVM; other tests find it as a running service leaves it. */
    @AfterAll
    static void leaveTheLoggingInOrder(@TempDir Path data) {
        SpringApplication.run(Soudan.class, "--spring.main.web-application-type=none", "--soudan.redis.folder=" + data)
                .close();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = ';', value = {
        "slack.desk-channel; the id of the counsellors' channel; slack.bot-token=xoxb-canary slack.signing-secret=canary",
        "slack.desk-channel; the id of the counsellors' channel; SLACK slack.desk-channel=#canary",
        "slack.bot-token; the bot token of the Slack app (xoxb-...); SLACK slack.bot-token=xoxp-canary",
        "slack.bot-token; the bot token of the Slack app (xoxb-...); slack.signing-secret=canary slack.desk-channel=C0CANARY",
        "slack.bot-token; the bot token of the Slack app (xoxb-...); slack.desk-channel=C0CANARY",
        "slack.signing-secret; the signing secret of the Slack app; SLACK slack.signing-secret=",
        "slack.app-token; empty, or an app-level token; SLACK slack.app-token=xoxb-canary",
        "slack.api-url; an absolute address; SLACK slack.api-url=canary",
        "slack.bot-token; set when SMS is; SMS public-url=https://canary.example",
        "sms.account-sid; the account SID of Twilio; SLACK SMS sms.account-sid=SKcanary public-url=https://canary.example",
        "sms.account-sid; the account SID of Twilio; SLACK SMS sms.account-sid= public-url=https://canary.example",
        "sms.auth-token; the auth token of the Twilio account; SLACK SMS sms.auth-token= public-url=https://canary.example",
        "sms.number; the Twilio number in E.164; SLACK SMS sms.number=canary public-url=https://canary.example",
        "sms.api-url; an absolute address; SLACK SMS sms.api-url=canary public-url=https://canary.example",
        "public-url; the address where Twilio reaches this service; SLACK SMS",
        "public-url; the address where Twilio reaches this service; SLACK SMS public-url=canary",
        "public-url; the address where Twilio reaches this service; SLACK SMS public-url=https://canary|x",
        "public-url; the address where Twilio reaches this service; SLACK SMS public-url=ftp://canary.example",
        "public-url; the address where Twilio reaches this service; SLACK SMS public-url=https://canary.example/?a=b",
        "rota.phones; numbers in E.164; SLACK SMS public-url=https://canary.example rota.phones.U0=canary",
        "rota.phones; empty while soudan.sms is not set; rota.phones.U0=+819012345678",
        "rota.duties; a list of who; rota.duties[0].who=U0CANARY",
        "rota.duties; hours such as; rota.duties[0].who=U0 rota.duties[0].does=desk rota.duties[0].hours.canary=9-17",
        "rota.cases-at-once; a number from 1 up; rota.cases-at-once=0",
        "clocks.first; times such as 30m or 4h; clocks.first.crisis=0s",
        "desk-hours.open; lines such as; desk-hours.open.weekdays=canary",
        "redis.url; empty, or an address such as redis://host:6379; redis.url=canary",
        "redis.url; empty, or an address such as redis://host:6379; redis.url=redis://:canary@",
        "redis.url; empty, or an address such as redis://host:6379; redis.url=redis://host",
        "redis.url; empty, or an address such as redis://host:6379; redis.url=redis://host:canary",
        "redis.url; empty, or an address such as redis://host:6379; redis.url=redis://me:can%ary@host:6379",
        "redis.url; empty, or an address such as redis://host:6379; redis.url=redis://host:6379/canary",
        "redis.url; empty where sentinels or a cluster are set; redis.url=redis://canary:1 redis.cluster=canary:1",
        "redis.sentinels; empty where a cluster is set; redis.sentinels=canary:1 redis.cluster=canary:1",
        "redis.sentinels; empty, or addresses such as one:6379; redis.sentinels=canary redis.master=canary",
        "redis.master; the name that the sentinels have; redis.sentinels=canary:1",
        "redis.cluster; empty, or addresses such as one:6379; redis.cluster=canary:1/2",
        "redis.password; set where a user is; redis.cluster=canary:1 redis.user=canary",
        "redis.replicas-acknowledge; a number from 0 to 5; redis.replicas-acknowledge=-1",
        "redis.acknowledge-within; a time such as 500ms, up to 1s; redis.acknowledge-within=2s",
        "redis.cluster; the address of a Redis that answers; KEYS redis.cluster=127.0.0.1:1",
        "redis.sentinels; the address of a Redis that answers; KEYS redis.sentinels=127.0.0.1:1 redis.master=canary",
        "redis.url; the address of a Redis that answers; KEYS redis.url=redis://me:canary@127.0.0.1:1",
        "keys; the path of a keyset file; keys=/canary/none",
        "people; a YAML file with the lists counsellors, leads and auditors; people=/canary/none",
        "summary-at; an hour such as; summary-at=canary",
        "limits.turns-a-day; a whole number from 1 up; limits.turns-a-day=canary",
        "limits; a map of limits that there are; limits.canary=1",
        "content; empty, or a folder of content that can be read; content=/canary/none",
        "content; a folder of content without faults (calendar.yaml:1: this file is missing and; content=EMPTY"})
    void stopsTheStartWithOneSentence(String setting, String shouldBe, String given, CapturedOutput output) {
        start(given);
        assertThat(sentence(output))
                .startsWith("soudan." + setting + " (environment: SOUDAN_")
                .contains(" must be " + shouldBe)
                .endsWith(".");
        assertThat(output.getAll()).doesNotContainIgnoringCase("canary").doesNotContain("\tat ", "Exception");
    }

    @ParameterizedTest
    @CsvSource({"slack.bot-tokn", "sms.auth-tokn", "redis.ur", "desk.counselors"})
    void aMisspelledSettingStopsTheStartWithoutItsValue(String misspelled, CapturedOutput output) {
        start(misspelled + "=canary");
        assertThat(sentence(output)).isEqualTo("There is no setting soudan." + misspelled + ".");
        assertThat(output.getAll()).doesNotContain("canary").doesNotContain("\tat ");
    }

    @Test
    void emptySettingsAreSettingsThatAreNotSet() {
        var arguments = arguments("slack.bot-token= slack.signing-secret= slack.app-token= slack.desk-channel="
                + " sms.account-sid= sms.auth-token= sms.number= public-url= redis.url= keys=");
        try (var running = SpringApplication.run(Soudan.class, arguments)) {
            assertThat(running.getBeanDefinitionNames()).doesNotContain("slackCarrier", "twilioCarrier", "bolt");
        }
    }

    @Test
    void eachSettingIsNamedAsInTheEnvironment() {
        assertThat(new WrongSetting("soudan.public-url", "right"))
                .hasMessage("soudan.public-url (environment: SOUDAN_PUBLICURL) must be right.");
    }

    private void start(String given) {
        assertThatThrownBy(() -> SpringApplication.run(Soudan.class, arguments(given)).close())
                .isInstanceOf(RuntimeException.class);
    }

    /** Settings without {@code soudan.}; of one that is given twice the last one counts. */
    private String[] arguments(String given) {
        var keys = " keys=" + TestKeys.file(folder.resolve("keys/keys.json"));
        var settings = given.replace("SLACK", SLACK).replaceAll("SMS(?= |$)", Matcher.quoteReplacement(SMS))
                .replace("KEYS", keys)
                .replace("EMPTY", folder.toString());
        var last = new LinkedHashMap<String, String>();
        Arrays.stream(settings.strip().split("\\s+")).map(setting -> setting.split("=", 2))
                .forEach(parts -> last.put(parts[0], parts[1]));
        return Stream.concat(
                last.entrySet().stream().map(e -> "--soudan." + e.getKey() + "=" + e.getValue()),
                Stream.of("--spring.main.web-application-type=none", "--soudan.redis.folder=" + folder))
                .toArray(String[]::new);
    }

    private static String sentence(CapturedOutput output) {
        var description = DESCRIPTION.matcher(output.getAll());
        assertThat(description.find()).as("a description of one line in: %s", output.getAll()).isTrue();
        return description.group(1);
    }
}
