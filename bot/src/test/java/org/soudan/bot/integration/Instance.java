package org.soudan.bot.integration;

import java.net.URI;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.soudan.bot.Soudan;
import org.soudan.bot.fakes.FakeSlack;
import org.soudan.bot.fakes.FakeTwilio;
import org.soudan.bot.fakes.Unlimited;
import org.soudan.bot.fakes.Webhooks;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** One instance of the service beside others on a Redis of the test's, with Slack and SMS configured. */
final class Instance implements AutoCloseable {

    static final String PUBLIC_URL = "https://soudan.example.org";

    private final ConfigurableApplicationContext context;

    private final InstantSource hand;

    /** With these settings besides, such as {@code soudan.content=FOLDER}. */
    Instance(TestRedis redis, FakeSlack slack, FakeTwilio twilio, String... more) {
        this(InstantSource.system(), redis, slack, twilio, more);
    }

    /** As above, at the time that this clock tells. */
    Instance(InstantSource hand, TestRedis redis, FakeSlack slack, FakeTwilio twilio, String... more) {
        this.hand = hand;
        var settings = List.of(
                "server.port=0",
                "soudan.public-url=" + PUBLIC_URL,
                "soudan.redis.url=" + redis.uri(),
                "soudan.keys=" + redis.keys(),
                "soudan.slack.signing-secret=" + Webhooks.SIGNING_SECRET,
                "soudan.slack.bot-token=" + FakeSlack.BOT_TOKEN,
                "soudan.slack.desk-channel=" + FakeSlack.DESK,
                "soudan.desk.counsellors=U0AIKO",
                "soudan.slack.api-url=" + slack.uri(),
                "soudan.sms.account-sid=" + FakeTwilio.ACCOUNT,
                "soudan.sms.auth-token=" + FakeTwilio.TOKEN,
                "soudan.sms.number=" + FakeTwilio.NUMBER,
                "soudan.sms.api-url=" + twilio.uri());
        this.context = new SpringApplicationBuilder(Soudan.class)
                .initializers(at -> ((GenericApplicationContext) at).registerBean("hand", Clock.class,
                        () -> hand.withZone(ZoneOffset.UTC), bean -> bean.setPrimary(true)))
                .initializers(at -> at.addBeanFactoryPostProcessor(Instance::leasesGoByTheMachinesClock))
                .run(arguments(settings, more));
    }

    /** Redis counts the time of a lease by its own clock, which no hand moves. */
    private static void leasesGoByTheMachinesClock(ConfigurableListableBeanFactory beans) {
        Stream.of("relay", "redisOutbox").map(beans::getBeanDefinition).forEach(
                bean -> bean.getConstructorArgumentValues().addGenericArgumentValue(Clock.systemUTC()));
    }

    /** Of a setting that is given twice the last one counts; Spring would take both as a list. */
    private static String[] arguments(List<String> settings, String... more) {
        var last = new LinkedHashMap<>(Unlimited.settings());
        Stream.concat(settings.stream(), Stream.of(more)).map(setting -> setting.split("=", 2))
                .forEach(parts -> last.put(parts[0], parts[1]));
        return last.entrySet().stream().map(set -> "--" + set.getKey() + "=" + set.getValue()).toArray(String[]::new);
    }

    Webhooks webhooks() {
        return new Webhooks(uri(), PUBLIC_URL, hand);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + "/");
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
