package org.soudan.planted.slack;

import org.apache.hc.client5.http.classic.HttpClient;

class ApacheSlack {

    String show(HttpClient client) {
        return client.toString();
    }
}
