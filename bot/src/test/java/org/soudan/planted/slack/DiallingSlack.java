package org.soudan.planted.slack;

import com.google.i18n.phonenumbers.PhoneNumberUtil;

class DiallingSlack {

    PhoneNumberUtil numbers() {
        return PhoneNumberUtil.getInstance();
    }
}
