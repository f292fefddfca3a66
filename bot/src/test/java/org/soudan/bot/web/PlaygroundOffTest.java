package org.soudan.bot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Where Slack is set there is no playground, not even its files. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"soudan.slack.bot-token=xoxb-invented",
    "soudan.slack.signing-secret=invented",
    "soudan.slack.desk-channel=C0123456789", "soudan.slack.api-url=http://127.0.0.1:9/api/"})
class PlaygroundOffTest {

    @TempDir
    static Path redis;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    private final HttpClient http = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("soudan.redis.folder", redis::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/playground/index.html", "/playground/playground.js",
        "/playground/events?tab=abcdefgh"})
    void nothingIsThere(String path) throws Exception {
        assertThat(http.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.discarding()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void nothingIsTaken() throws Exception {
        var request = HttpRequest.newBuilder(at("/playground/sms?tab=abcdefgh"))
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString("{}"))
                .build();

        assertThat(http.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(404);
    }

    @Test
    void noPartOfItWasMade() {
        assertThat(application.getBeansOfType(Playground.class)).isEmpty();
        assertThat(application.getBeansOfType(PageCarrier.class)).isEmpty();
        assertThat(application.getBeansOfType(BoardCarrier.class)).isEmpty();
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
