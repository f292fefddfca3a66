package org.soudan.bot.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.bot.settings.ConditionalOnSetting;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Slack's requests. The body is read once, as raw bytes, before anything can parse it. */
@RestController
@ConditionalOnSetting({"soudan.slack.bot-token", "soudan.slack.signing-secret"})
class SlackController {

    private static final Logger LOG = LoggerFactory.getLogger(SlackController.class);

    /** Slack's largest requests, views with all their state, stay under 250 KB. */
    private static final int LARGEST = 512 * 1024;

    private final App app;
    private final SlackSignature signature;
    private final SlackRequestParser parser;

    SlackController(App app, SlackSignature signature) {
        this.app = app;
        this.signature = signature;
        this.parser = new SlackRequestParser(app.config());
    }

    @PostMapping({"/slack/events", "/slack/commands", "/slack/interactions"})
    ResponseEntity<String> take(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return ResponseEntity.status(413).build();
        }
        var timestamp = request.getHeader("X-Slack-Request-Timestamp");
        if (!signature.isValid(body, timestamp, request.getHeader("X-Slack-Signature"))) {
            return ResponseEntity.status(401).build();
        }
        return answer(run(request, new String(body, StandardCharsets.UTF_8)));
    }

    private Response run(HttpServletRequest request, String body) {
        try {
            var parsed = parser.parse(SlackRequestParser.HttpRequest.builder()
                    .requestUri(request.getRequestURI())
                    .queryString(Map.of())
                    .requestBody(body)
                    .headers(new RequestHeaders(headers(request)))
                    .remoteAddress(request.getRemoteAddr())
                    .build());
            return parsed == null ? Response.error(400) : app.run(parsed);
        } catch (NotTaken again) {
            return Response.error(503);
        } catch (Exception unreadable) {
            LOG.warn("A signed request from Slack could not be read: {}", unreadable.getClass().getName());
            return Response.error(400);
        }
    }

    private static Map<String, List<String>> headers(HttpServletRequest request) {
        var headers = new HashMap<String, List<String>>();
        for (var name : Collections.list(request.getHeaderNames())) {
            headers.put(name, Collections.list(request.getHeaders(name)));
        }
        return headers;
    }

    /** Slack shows a participant an error page of ours in a command's answer, so only Slack's own JSON goes back. */
    private static ResponseEntity<String> answer(Response response) {
        var body = response.getBody() == null ? "" : response.getBody();
        var type = body.startsWith("{") ? MediaType.APPLICATION_JSON : MediaType.TEXT_PLAIN;
        return ResponseEntity.status(response.getStatusCode()).contentType(type).body(body);
    }
}
