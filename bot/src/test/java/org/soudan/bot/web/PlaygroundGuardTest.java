package org.soudan.bot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Who is let in to the playground, and what becomes of garbage. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PlaygroundGuardTest {

    @TempDir
    static Path redis;

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private String cookie = "";

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("soudan.redis.folder", redis::toString);
    }

    @BeforeEach
    void meet() throws Exception {
        var page = http.send(HttpRequest.newBuilder(at("/")).build(), BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    @Test
    void thePageMayLoadNothingFromElsewhere() throws Exception {
        var page = http.send(HttpRequest.newBuilder(at("/")).build(), BodyHandlers.ofString());

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:80", "127.0.0.1:1", "[::1]", "LOCALHOST"})
    void thisMachineIsLetIn(String host) throws IOException {
        assertThat(status(InetAddress.getLoopbackAddress(), "GET / HTTP/1.1", "Host: " + host)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "evil.example:80",
        "localhost@evil.example", "0.0.0.0", "[::]", ""})
    void aForeignHostIsRefused(String host) throws IOException {
        for (var path : new String[]{"/", "/playground/playground.js", "/playground/events?tab=abcdefgh", "/nothing"}) {
            assertThat(status(InetAddress.getLoopbackAddress(), "GET " + path + " HTTP/1.1", "Host: " + host))
                    .as(path)
                    .isIn(400, 403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For: 127.0.0.1", "Forwarded: for=127.0.0.1"})
    void whatAProxyPassedOnIsRefused(String header) throws IOException {
        assertThat(status(InetAddress.getLoopbackAddress(), "GET / HTTP/1.1", "Host: localhost", header))
                .isEqualTo(403);
    }

    @Test
    void anotherMachineIsRefused() throws IOException {
        var outside = outside();
        Assumptions.assumeTrue(outside.isPresent(), "NOT RUN: this machine has only its loopback interface");

        assertThat(status(outside.orElseThrow(), "GET / HTTP/1.1", "Host: localhost:" + port)).isEqualTo(403);
    }

    @Test
    void itsOwnPageMayWrite() throws Exception {
        assertThat(post("/playground/sms", words("hello"), "Origin", "http://localhost:" + port)).isEqualTo(204);
        assertThat(post("/playground/sms", words("hello"), "Sec-Fetch-Site", "same-origin")).isEqualTo(204);
    }

    @Test
    void anotherSiteMayNotWrite() throws Exception {
        assertThat(post("/playground/sms", words("hello"), "Origin", "http://evil.example")).isEqualTo(403);
        assertThat(post("/playground/sms", words("hello"), "Origin", "http://localhost:1")).isEqualTo(403);
        assertThat(post("/playground/sms", words("hello"), "Origin", "null")).isEqualTo(403);
        assertThat(post("/playground/sms", words("hello"), "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
        assertThat(post("/playground/sms", words("hello"), "Sec-Fetch-Site", "same-site")).isEqualTo(403);
        assertThat(post("/playground/sms", words("hello"), "X-Nothing", "said")).isEqualTo(403);
    }

    @Test
    void nobodyPlaysWithoutACookie() throws Exception {
        cookie = "soudan-playground=";

        assertThat(post("/playground/sms", words("hello"), "Sec-Fetch-Site", "same-origin")).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "null", "[]", "{}", "{\"id\":{}}", "{\"id\":\"aaaaaaaa\"}", "\u0000",
        "{\"id\":\"aaaaaaaa\",\"text\":\"\"}", "{\"id\":\"aaaaaaaa\",\"text\":\" \"}",
        "{\"id\":\"' OR 1\",\"text\":\"a\"}",
        "{\"id\":\"aaaaaaaa\",\"choice\":\"o/never/offered/0\"}", "{\"id\":\"aaaaaaaa\",\"about\":\"../..\"}",
        "{\"id\":\"aaaaaaaa\",\"about\":\"aaaaaaaaaaaaaaaaaaaaaaaaaa.99999999999\",\"text\":\"a\"}"})
    void garbageIsABadRequest(String body) throws Exception {
        for (var path : new String[]{"sms", "slack", "desk/claim", "desk/say", "desk/resolve", "desk/note",
            "desk/raise", "desk/lower", "desk/snooze", "desk/transfer", "desk/take-over", "desk/ready",
            "desk/none", ""}) {
            if (!(path.matches("sms|slack") && body.contains("99999"))) {
                assertThat(post("/playground/" + path, body, "Sec-Fetch-Site", "same-origin")).as(path)
                        .isBetween(400, 499);
            }
        }
    }

    @Test
    void aMegabyteIsTooLarge() throws Exception {
        var body = words("a".repeat(1024 * 1024));
        assertThat(post("/playground/sms", body, "Sec-Fetch-Site", "same-origin")).isEqualTo(413);
        assertThat(post("/playground/sms", words("a".repeat(1_601)), "Sec-Fetch-Site", "same-origin")).isEqualTo(413);
        assertThat(status(InetAddress.getLoopbackAddress(), "POST /playground/sms?tab=abcdefgh HTTP/1.1",
                "Host: localhost:" + port, "Sec-Fetch-Site: same-origin", "Transfer-Encoding: chunked")).isEqualTo(413);
    }

    @Test
    void halfACharacterIsTaken() throws Exception {
        assertThat(post("/playground/sms", words("\\ud83d person \\udc00"), "Sec-Fetch-Site", "same-origin"))
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE /", "PUT /playground/sms", "GET /playground/sms",
        "GET /playground/../application.yaml",
        "GET /playground/%2e%2e/application.yaml", "GET /application.yaml", "GET /playground/events",
        "GET /playground/events?tab=x", "GET /playground/events?tab=%00", "TRACE /", "OPTIONS /"})
    void oddRequestsAreTheClientsFault(String line) throws IOException {
        assertThat(status(InetAddress.getLoopbackAddress(), line + " HTTP/1.1", "Host: localhost")).isBetween(400, 499);
    }

    @Test
    void anUnknownCaseIsOver() throws Exception {
        var body = "{\"id\":\"%s\",\"about\":\"aaaaaaaaaaaaaaaaaaaaaaaaaa.1\",\"text\":\"hello\"}".formatted(id());

        assertThat(post("/playground/desk/say", body, "Sec-Fetch-Site", "same-origin")).isEqualTo(409);
    }

    @Test
    void othersAreLetInWhenTheOperatorSaysSo() throws Exception {
        assertThat(guarded(true, "GET", "198.51.100.7", "none").getStatus()).isEqualTo(200);
        assertThat(guarded(true, "POST", "198.51.100.7", "cross-site").getStatus()).isEqualTo(403);
        assertThat(guarded(false, "GET", "198.51.100.7", "none").getStatus()).isEqualTo(403);
    }

    private static MockHttpServletResponse guarded(boolean open, String method, String from, String site)
            throws Exception {
        var request = new MockHttpServletRequest(method, "/");
        request.addHeader("Host", "soudan.example");
        request.addHeader("Sec-Fetch-Site", site);
        request.setRemoteAddr(from);
        var answer = new MockHttpServletResponse();
        new PlaygroundGuard(open).doFilter(request, answer, new MockFilterChain());
        return answer;
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String id() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static String words(String words) {
        return "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(id(), words);
    }

    private int post(String path, String body, String header, String value) throws Exception {
        var request = HttpRequest.newBuilder(at(path + "?tab=abcdefgh"))
                .header("Content-Type", "application/json")
                .header("Cookie", cookie)
                .header(header, value)
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<Void> answer = http.send(request, BodyHandlers.discarding());
        return answer.statusCode();
    }

    /** The status of a request that is sent just as it stands, which Java's client would not do. */
    private int status(InetAddress address, String line, String... headers) throws IOException {
        try (var socket = new Socket(address, port)) {
            socket.setSoTimeout(10_000);
            var request = line + "\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
            return Integer.parseInt(answer.substring(9));
        }
    }

    private static Optional<InetAddress> outside() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .findFirst();
    }
}
