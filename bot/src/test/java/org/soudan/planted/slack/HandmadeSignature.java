package org.soudan.planted.slack;

import javax.crypto.Mac;

/** Compares a signature so that the time it takes tells how much of it is right. */
class HandmadeSignature {

    boolean isValid(Mac mac, String body, String signature) {
        return signature.equals(mac.getAlgorithm() + body);
    }
}
