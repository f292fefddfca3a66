package org.soudan.conversations.text;

/** The default alphabet of SMS and its extension table (3GPP TS 23.038, 6.2.1). */
final class Gsm7 {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENSION = "\f^{}\\[~]|€";
    private static final byte[] SEPTETS = new byte['€' + 1];

    static {
        BASIC.chars().forEach(c -> SEPTETS[c] = 1);
        EXTENSION.chars().forEach(c -> SEPTETS[c] = 2);
    }

    private Gsm7() {}

    /** How many septets a character takes: 2 with its escape; 0 when the alphabet lacks it. */
    static int septets(int character) {
        return character < SEPTETS.length ? SEPTETS[character] : 0;
    }
}
