package org.soudan.bot.bench;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.builtin.RequestVerification;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.model.event.MessageEvent;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;

/**
 * Bolt for Java that checks the signature, counts and acknowledges, behind the service's own Tomcat with virtual threads
 * but without Spring. Its other middleware is left out because it would call Slack.
 */
final class BareBolt extends HttpServlet {

    private static final AtomicLong SEEN = new AtomicLong();

    private final transient App app;
    private final transient SlackRequestParser parser;

    private BareBolt(String secret) {
        var config = AppConfig.builder().signingSecret(secret).singleTeamBotToken("xoxb-000000000000-fake").build();
        var verifier = new SlackSignature.Verifier(new SlackSignature.Generator(secret));
        var middleware = new ArrayList<Middleware>(List.of(new RequestVerification(verifier)));
        var slackConfig = new SlackConfig();
        slackConfig.setStatsEnabled(false);
        app = new App(config, Slack.getInstance(slackConfig), middleware);
        app.event(MessageEvent.class, (payload, context) -> {
            SEEN.incrementAndGet();
            return context.ack();
        });
        parser = new SlackRequestParser(config);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var headers = new HashMap<String, List<String>>();
        for (var name : Collections.list(request.getHeaderNames())) {
            headers.put(name, Collections.list(request.getHeaders(name)));
        }
        try {
            var answer = app.run(parser.parse(SlackRequestParser.HttpRequest.builder()
                    .requestUri(request.getRequestURI())
                    .queryString(Map.of())
                    .requestBody(new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .headers(new RequestHeaders(headers))
                    .remoteAddress(request.getRemoteAddr())
                    .build()));
            response.setStatus(answer.getStatusCode());
        } catch (Exception failed) {
            response.setStatus(500);
        }
    }

    /** Runs until it is ended; the arguments are the port and the signing secret. */
    public static void main(String[] arguments) throws Exception {
        java.util.logging.LogManager.getLogManager().reset();
        var tomcat = new Tomcat();
        tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
        tomcat.setPort(Integer.parseInt(arguments[0]));
        var connector = tomcat.getConnector();
        connector.setProperty("address", "127.0.0.1");
        connector.getProtocolHandler().setExecutor(new VirtualThreadExecutor("bolt-"));
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "slack", new BareBolt(arguments[1]));
        context.addServletMapping("/", "slack", false);
        tomcat.start();
        tomcat.getServer().await();
    }
}
