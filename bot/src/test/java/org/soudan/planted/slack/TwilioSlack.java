package org.soudan.planted.slack;

import com.twilio.http.TwilioRestClient;

public class TwilioSlack {

    String account(TwilioRestClient twilio) {
        return twilio.getAccountSid();
    }
}
