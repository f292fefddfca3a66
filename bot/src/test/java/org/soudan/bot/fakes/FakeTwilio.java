package org.soudan.bot.fakes;

import com.google.gson.JsonPrimitive;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Twilio's Messages API. Refuses wrong credentials, numbers not in E.164, bodies over 1,600 characters, opted-out phones. */
public final class FakeTwilio extends FakeServer {

    public static final String ACCOUNT = "AC00000000000000000000000000000000";
    public static final String TOKEN = "00000000000000000000000000000000";
    public static final String NUMBER = "+15005550006";

    /** A message as it stands at Twilio. */
    public record Sms(String sid, String to, String from, String body, String statusCallback, ZonedDateTime created) {}

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z",
            Locale.US);

    private final List<Sms> sent = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> refused = new ConcurrentHashMap<>();
    private final List<String> refusals = new CopyOnWriteArrayList<>();
    private final AtomicInteger count = new AtomicInteger();

    public FakeTwilio() {
        open();
    }

    public List<Sms> sentTo(String number) {
        return sent.stream().filter(sms -> sms.to().equals(number)).toList();
    }

    public List<String> bodiesTo(String number) {
        return sentTo(number).stream().map(Sms::body).toList();
    }

    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    public void optOut(String number) {
        refuse(number, 21610);
    }

    /** Answers everything for this number with this error from now on. */
    public void refuse(String number, int code) {
        refused.put(number, code);
    }

    /** Answers as usual for this number again. */
    public void accept(String number) {
        refused.remove(number);
    }

    /** How often something for this number was refused. */
    public long refusals(String number) {
        return refusals.stream().filter(number::equals).count();
    }

    @Override
    protected boolean sends(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("POST");
    }

    @Override
    protected Answer answer(HttpExchange exchange, Map<String, String> form) {
        var login = Base64.getEncoder().encodeToString((ACCOUNT + ":" + TOKEN).getBytes(StandardCharsets.UTF_8));
        if (!("Basic " + login).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return error(401, 20003);
        }
        if (!exchange.getRequestURI().getPath().equals("/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json")) {
            return complain(404, 20404);
        }
        return exchange.getRequestMethod().equals("POST") ? create(form) : list(form(query(exchange)));
    }

    private Answer create(Map<String, String> form) {
        var sms = new Sms(
                "SM%032x".formatted(count.incrementAndGet()),
                form.getOrDefault("To", ""),
                form.getOrDefault("From", ""),
                form.getOrDefault("Body", ""),
                form.getOrDefault("StatusCallback", ""),
                ZonedDateTime.now(ZoneOffset.UTC));
        if (!sms.to().matches("\\+[1-9]\\d{6,14}") || !sms.from().equals(NUMBER)) {
            return complain(400, 21211);
        }
        if (sms.body().isEmpty() || sms.body().length() > 1_600) {
            return complain(400, 21617);
        }
        if (refused.containsKey(sms.to())) {
            refusals.add(sms.to());
            return error(400, refused.getOrDefault(sms.to(), 0));
        }
        sent.add(sms);
        return new Answer(201, json(sms));
    }

    private Answer list(Map<String, String> query) {
        var messages = sentTo(query.getOrDefault("To", "")).stream().map(FakeTwilio::json);
        return new Answer(200, "{\"messages\":[" + messages.collect(Collectors.joining(","))
                + "],\"page\":0,\"page_size\":50,\"uri\":\"/\",\"first_page_uri\":\"/\",\"next_page_uri\":null,\"previous_page_uri\":null}");
    }

    private static String json(Sms sms) {
        return "{\"sid\":\"%s\",\"to\":\"%s\",\"from\":\"%s\",\"status\":\"queued\",\"date_created\":\"%s\",\"body\":%s}"
                .formatted(
                        sms.sid(),
                        sms.to(),
                        sms.from(),
                        WRITTEN.format(sms.created()),
                        new JsonPrimitive(sms.body()));
    }

    private static String query(HttpExchange exchange) {
        var query = exchange.getRequestURI().getRawQuery();
        return query == null ? "" : query;
    }

    private Answer complain(int status, int code) {
        complaints.add(String.valueOf(code));
        return error(status, code);
    }

    private static Answer error(int status, int code) {
        return new Answer(status,
                "{\"code\":%d,\"status\":%d,\"message\":\"\",\"more_info\":\"\"}".formatted(code, status));
    }
}
