package org.soudan.bot.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soudan.bot.integration.World.soon;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.soudan.bot.fakes.FakeSlack;
import org.soudan.bot.fakes.FakeTwilio;
import org.soudan.conversations.library.ContentFiles;

/** Content that changes, breaks and is mended while people talk. */
@NullUnmarked
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContentChangeIntegrationTest {

    private static final String JLPT = "flows/japanese.jlpt.yaml";

    @TempDir
    private static Path folder;

    private final FakeSlack slack = new FakeSlack();
    private final FakeTwilio twilio = new FakeTwilio();
    private final TestRedis redis = new TestRedis();
    private Instance instance;

    @BeforeAll
    void start() throws IOException {
        for (var file : ContentFiles.shipped().texts().entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        instance = new Instance(redis, slack, twilio, "soudan.content=" + folder,
                "management.endpoints.web.exposure.include=health,whoiswhere",
                "management.endpoint.health.show-details=always");
    }

    @AfterAll
    void close() {
        instance.close();
        redis.close();
        slack.close();
        twilio.close();
    }

    @Test
    void aSoundChangeIsSaidAndAFaultyOneIsNotAndTheTalkGoesOn() throws IOException {
        var user = World.newUser();
        assertThat(says(user, "does CLAIR pay for the JLPT", 1)).contains("What would you like to know?");
        assertThat(says(user, "Can I get it?", 2)).contains("Which level did you take");
        var before = version();

        edit("Which level did you take, or will you take?", "Which of the levels was it?");
        untilHealth("\"version\":\"" + ContentFiles.folder(folder).version());
        assertThat(version()).isNotEqualTo(before);
        assertThat(says(user, "what did you ask", 3)).contains("Which of the levels was it?");

        edit("    save: level", "    sav: level");
        untilHealth("\"refused\"");
        assertThat(get("/actuator/health").body())
                .contains(JLPT + ":" + lineOf("    sav:") + ": nothing is called sav here", "\"findings\":2");
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(says(user, "what did you ask", 4)).contains("Which of the levels was it?");

        edit("    sav: level", "    save: level");
        untilHealthWithout("\"refused\"");
        assertThat(says(user, "N2", 5)).contains("did you pass?");

        edit("  passed:\n", "  result:\n");
        edit("{ to: passed }", "{ to: result }");
        edit(Files.readString(folder.resolve(JLPT)),
                Files.readString(folder.resolve(JLPT)) + "moved: { passed: result }\n");
        untilHealth("\"version\":\"" + ContentFiles.folder(folder).version());
        assertThat(says(user, "yes", 6)).contains("Congratulations");
    }

    @Test
    void howManyStandWhereIsToldWithoutPointingAtAnybody() throws IOException {
        for (int n = 0; n < 6; n++) {
            var user = World.newUser();
            says(user, "menu", 1);
        }
        says(World.newUser(), "is this anonymous", 1);
        var counts = get("/actuator/whoiswhere").body();
        assertThat(counts).contains("\"welcome/menu\":\"6\"", "\"privacy/start\":\"<5\"");
    }

    private String says(String user, String words, int answers) {
        instance.webhooks().directMessage(user, words);
        return soon(() -> slack.posts("D" + user), answers).getLast().shown();
    }

    private void edit(String old, String changed) throws IOException {
        var file = folder.resolve(JLPT);
        var text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, changed));
    }

    private static int lineOf(String text) throws IOException {
        var lines = Files.readAllLines(folder.resolve(JLPT));
        return lines.indexOf(lines.stream().filter(line -> line.startsWith(text)).findFirst().orElseThrow()) + 1;
    }

    private String version() {
        return get("/actuator/health").body().replaceAll("(?s).*\"version\":\"([0-9a-f]{12})\".*", "$1");
    }

    private void untilHealth(String part) {
        until(() -> get("/actuator/health").body().contains(part));
    }

    private void untilHealthWithout(String part) {
        until(() -> !get("/actuator/health").body().contains(part));
    }

    private static void until(BooleanSupplier met) {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (!met.getAsBoolean() && Instant.now().isBefore(end)) {
            World.pause(Duration.ofMillis(50));
        }
        assertThat(met.getAsBoolean()).isTrue();
    }

    private HttpResponse<String> get(String path) {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(instance.uri().resolve(path)).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
