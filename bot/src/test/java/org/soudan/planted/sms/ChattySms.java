package org.soudan.planted.sms;

import com.slack.api.methods.MethodsClient;
import org.soudan.planted.slack.TwilioSlack;

public class ChattySms {

    String chat(MethodsClient slack, TwilioSlack twilio) {
        return slack + " " + twilio;
    }
}
