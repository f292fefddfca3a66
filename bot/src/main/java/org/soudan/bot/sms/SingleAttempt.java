package org.soudan.bot.sms;

import com.twilio.http.NetworkHttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.routing.HttpRoutePlanner;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.NameValuePair;
import org.soudan.bot.outbound.RetryAfter;

/**
 * The Twilio SDK's way to the network with one attempt a call. The SDK's own sends a POST again after each 5xx, which
 * can make three messages of one; whether to try again is the relay's to decide.
 */
final class SingleAttempt extends NetworkHttpClient {

    private static final int TOO_MANY = 429;
    private static final int CONNECT_SECONDS = 3;
    private static final int ANSWER_SECONDS = 8;
    private static final int CONNECTIONS = 100;

    SingleAttempt(URI api) {
        super(client(api));
    }

    @Override
    public Response reliableRequest(Request request) {
        var response = makeRequest(request);
        if (response != null && response.getStatusCode() == TOO_MANY) {
            throw new TooManyRequests(RetryAfter.of(header(response, "Retry-After"), header(response, "Date")));
        }
        return response;
    }

    private static String header(Response response, String name) {
        var headers = Optional.ofNullable(response.getHeaders()).stream().flatMap(Arrays::stream);
        return headers.filter(header -> header.getName().equalsIgnoreCase(name)).map(NameValuePair::getValue)
                .findFirst()
                .orElse("");
    }

    private static HttpClientBuilder client(URI api) {
        var connection = ConnectionConfig.custom()
                .setConnectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .setSocketTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
                .build();
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(CONNECTIONS)
                .setMaxConnTotal(CONNECTIONS)
                .setDefaultConnectionConfig(connection)
                .build();
        var client = HttpClientBuilder.create()
                .useSystemProperties()
                .disableAutomaticRetries()
                .setConnectionManager(connections);
        return "api.twilio.com".equals(api.getHost()) ? client : client.setRoutePlanner(straightTo(api));
    }

    /** The SDK has no setting for the API's address; requests keep theirs and are sent to another host. */
    private static HttpRoutePlanner straightTo(URI api) {
        int port = api.getPort() >= 0 ? api.getPort() : "https".equals(api.getScheme()) ? 443 : 80;
        var host = new HttpHost(api.getScheme(), api.getHost(), port);
        return (target, context) -> new HttpRoute(host, null, "https".equals(api.getScheme()));
    }
}
