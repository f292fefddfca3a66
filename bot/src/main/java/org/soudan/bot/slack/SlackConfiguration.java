package org.soudan.bot.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.soudan.bot.access.Access;
import org.soudan.bot.access.Trail;
import org.soudan.bot.access.Verification;
import org.soudan.bot.content.CurrentContent;
import org.soudan.bot.dialogue.Dialogue;
import org.soudan.bot.escalation.Desk;
import org.soudan.bot.escalation.DeskOverview;
import org.soudan.bot.escalation.DeskPlaces;
import org.soudan.bot.escalation.DeskSettings;
import org.soudan.bot.escalation.DeskTexts;
import org.soudan.bot.escalation.NextCase;
import org.soudan.bot.escalation.Queue;
import org.soudan.bot.escalation.SummaryTexts;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.settings.ConditionalOnSetting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Slack, when a bot token is set. */
@Configuration
@ConditionalOnSetting("soudan.slack.bot-token")
class SlackConfiguration {

    private static final int CONNECT_MILLIS = 3_000;
    private static final int ANSWER_MILLIS = 8_000;
    private static final int IDLE_CONNECTIONS = 50;
    private static final int IDLE_SECONDS = 20;

    @Bean
    Slack slack(SlackSettings settings) {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(settings.apiPrefix());
        config.setHttpClientCallTimeoutMillis(ANSWER_MILLIS);
        config.setHttpClientReadTimeoutMillis(ANSWER_MILLIS);
        config.setHttpClientWriteTimeoutMillis(CONNECT_MILLIS);
        config.setStatsEnabled(false);
        return Slack.getInstance(config, new SlackHttpClient(oneAttempt(config)));
    }

    /** OkHttp sends a request again when a connection breaks, which can make two messages of one. */
    private static OkHttpClient oneAttempt(SlackConfig config) {
        return SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .connectTimeout(Duration.ofMillis(CONNECT_MILLIS))
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, IDLE_SECONDS, TimeUnit.SECONDS))
                .retryOnConnectionFailure(false)
                .build();
    }

    @Bean
    MethodsClient methods(Slack slack, SlackSettings settings) {
        return slack.methods(settings.botToken().reveal());
    }

    @Bean
    SlackSelf slackSelf(MethodsClient methods) {
        return new SlackSelf(methods);
    }

    @Bean
    SlackPeople slackPeople(MethodsClient methods) {
        return new SlackPeople(methods);
    }

    @Bean
    DirectMessages directMessages(MethodsClient methods) {
        return new DirectMessages(methods);
    }

    @Bean
    SlackCarrier slackCarrier(MethodsClient methods, Identities identities, DirectMessages directMessages) {
        return new SlackCarrier(methods, identities, directMessages);
    }

    @Bean
    CallCarrier callCarrier(MethodsClient methods, DirectMessages directMessages, DeskTexts texts) {
        return new CallCarrier(methods, directMessages, texts);
    }

    @Bean
    DeskHistory deskHistory(MethodsClient methods, SlackSettings settings, DeskPlaces places) {
        return new DeskHistory(methods, settings.deskChannel(), places);
    }

    @Bean
    DeskCarrier deskCarrier(
            MethodsClient methods, SlackSettings settings, DeskPlaces places, DeskTexts texts, DeskHistory history) {
        return new DeskCarrier(methods, settings.deskChannel(), places, texts, history);
    }

    @Bean
    FileCarrier fileCarrier(
            Slack slack, SlackSettings settings, DeskPlaces places, DeskHistory history, Clock clock) {
        var files = new SlackFiles(slack, settings.botToken());
        return new FileCarrier(files, places, history, clock);
    }

    @Bean
    SummaryCarrier summaryCarrier(
            MethodsClient methods, SlackSettings settings, SummaryTexts summaries, DeskTexts texts,
            DeskHistory history) {
        return new SummaryCarrier(methods, settings.deskChannel(), summaries, texts, history);
    }

    @Bean
    DeskHome deskHome(Access access, DeskOverview overview, DeskTexts texts, Clock clock) {
        return new DeskHome(access, overview, texts, clock);
    }

    @Bean
    SlackDesk slackDesk(
            Desk desk,
            NextCase next,
            DeskPlaces places,
            DeskSettings settings,
            DeskTexts texts,
            CurrentContent content,
            SlackPeople people,
            Identities identities,
            MethodsClient methods,
            Clock clock) {
        var forms = new DeskForms(texts, settings, content, clock);
        return new SlackDesk(desk, next, places, texts, forms, people, identities, methods);
    }

    @Bean
    DeskReading deskReading(
            DeskSettings settings, Access access, CurrentContent content, Desk desk, SlackPeople people,
            Clock clock) {
        return new DeskReading(settings, access, content, desk, people, clock);
    }

    @Bean
    DeskCommand deskCommand(
            Desk desk,
            NextCase next,
            Queue queue,
            Access access,
            Verification trail,
            DeskOverview overview,
            DeskTexts texts,
            SlackPeople people,
            Identities identities,
            SlackSettings slack,
            Clock clock) {
        return new DeskCommand(
                desk, next, queue, access, trail, overview, texts, people, identities, slack.deskChannel(), clock);
    }

    @Bean
    App bolt(
            Slack slack,
            SlackSettings settings,
            Dialogue dialogue,
            Identities identities,
            SlackDesk desk,
            DeskReading reading,
            DeskCommand command,
            Trail trail,
            DeskHome deskHome,
            Clock clock,
            SlackPeople people,
            SlackSelf self,
            MethodsClient methods,
            CurrentContent content) {
        var participants = new SlackParticipants(dialogue, identities);
        var home = new SlackHome(methods, people, content, deskHome);
        var door = new DeskDoor(trail, clock);
        return new SlackApp(participants, desk, reading, command, door, home, self, content, settings.deskChannel())
                .bolt(slack, settings.botToken().reveal());
    }

    @Configuration
    @ConditionalOnSetting("soudan.slack.signing-secret")
    static class Http {
        @Bean
        SlackSignature slackSignature(SlackSettings settings, Clock clock) {
            return new SlackSignature(settings.signingSecret().reveal(), clock);
        }
    }

    @Configuration
    @ConditionalOnSetting("soudan.slack.app-token")
    static class Socket {
        @Bean
        SlackSocket slackSocket(App app, SlackSettings settings) {
            return new SlackSocket(app, settings.appToken().reveal());
        }
    }
}
