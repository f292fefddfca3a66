package org.soudan.planted.slack;

import org.soudan.planted.sms.ChattySms;

class TextingSlack {

    String text(ChattySms sms) {
        return sms.toString();
    }
}
