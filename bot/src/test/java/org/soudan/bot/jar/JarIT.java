package org.soudan.bot.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarIT {

    private static final Duration START = Duration.ofSeconds(90);

    @TempDir
    private Path folder = Path.of("");

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void startsShowsOnlyItsHealthAndStopsWithoutLeavingAnything() throws Exception {
        int port = freePort();
        try (var jar = Jar.run(folder, "--server.port=" + port)) {
            becomesReady(jar, port);
            showsNothingElse(port);
            var redis = jar.process().descendants().toList();
            assertThat(redis).as("the embedded redis-server").hasSize(1);
            jar.process().destroy();
            assertThat(jar.process().waitFor(20, TimeUnit.SECONDS)).as("ends on SIGTERM").isTrue();
            assertThat(redis).noneMatch(ProcessHandle::isAlive);
            assertThat(jar.printed()).doesNotContain("ERROR", "Exception");
        }
    }

    @Test
    void whatWasKeptIsThereAfterARestart() throws Exception {
        for (int i = 0; i < 2; i++) {
            int port = freePort();
            try (var jar = Jar.run(folder, "--server.port=" + port)) {
                becomesReady(jar, port);
                jar.process().destroy();
                assertThat(jar.exit()).isEqualTo(143);
            }
        }
        assertThat(folder.resolve("target/redis/keys.json")).exists();
    }

    @Test
    void aWrongSettingEndsItInOneSentence() throws Exception {
        try (var jar = Jar.run(folder, "--server.port=" + freePort(), "--soudan.slack.bot-token=canary")) {
            assertThat(jar.exit()).isOne();
            assertThat(jar.printed())
                    .contains("soudan.slack.bot-token (environment: SOUDAN_SLACK_BOTTOKEN) must be the bot token")
                    .doesNotContain("canary", "\tat ", "Exception");
        }
    }

    @Test
    void makesNewKeysAndRefusesToOverwriteThem() throws Exception {
        for (int exit = 0; exit < 2; exit++) {
            try (var jar = Jar.run(folder, "new-keys", "keys.json")) {
                assertThat(jar.exit()).isEqualTo(exit);
                assertThat(jar.printed().lines()).singleElement().asString().contains("keys.json");
            }
        }
    }

    private void becomesReady(Jar jar, int port) throws Exception {
        var until = Instant.now().plus(START);
        while (!isReady(port)) {
            assertThat(jar.process().isAlive()).as(jar.printed()).isTrue();
            assertThat(Instant.now()).as(jar.printed()).isBefore(until);
            jar.process().waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    private boolean isReady(int port) throws InterruptedException {
        try {
            var answer = get(port, "/actuator/health/readiness");
            return answer.statusCode() == 200 && answer.body().equals("{\"status\":\"UP\"}");
        } catch (IOException notYet) {
            return false;
        }
    }

    private void showsNothingElse(int port) throws Exception {
        var closed = Stream.of("env", "beans", "configprops", "heapdump", "threaddump", "loggers", "mappings", "info",
                "metrics", "shutdown", "conditions", "httpexchanges").map("/actuator/"::concat).toList();
        for (var path : closed) {
            assertThat(get(port, path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(get(port, "/actuator/health").body()).doesNotContain("redis", "path", "details");
    }

    private HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(10));
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
