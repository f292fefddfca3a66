package org.soudan.bot.slack;

import java.util.regex.Pattern;

/** Slack's way of writing (docs.slack.dev, "Formatting message text"): what it escapes, and what must be escaped. */
final class SlackText {

    private static final Pattern LINK = Pattern.compile("<((?:https?|mailto|tel):[^|>]+)(?:\\|[^>]*)?>");

    private SlackText() {}

    /** What the person wrote. */
    static String plain(String text) {
        return LINK.matcher(text)
                .replaceAll("$1")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** The text such that Slack shows it as it is: no mention, no link, no call to a whole channel. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
