package org.soudan.planted.sms;

import okhttp3.OkHttpClient;

class CallingSms {

    OkHttpClient client() {
        return new OkHttpClient();
    }
}
