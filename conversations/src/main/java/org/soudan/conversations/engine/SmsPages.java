package org.soudan.conversations.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.soudan.conversations.text.Cut;

/**
 * A reply that is too long for one SMS, cut into pages; the choices come with the last one. Choices that are too many by
 * themselves are never cut, and are not worth a page of their own.
 */
public final class SmsPages {

    private final Predicate<String> holds;
    private final String more;

    /**
     * Pages that a channel can take.
     *
     * @param holds whether a body, as {@link SmsReply} makes it, can be sent
     */
    public SmsPages(Predicate<String> holds) {
        this(holds, "");
    }

    /**
     * Pages that are sent when they are asked for.
     *
     * @param more ends each page but the last: how to ask for the next
     */
    SmsPages(Predicate<String> holds, String more) {
        this.holds = holds;
        this.more = more;
    }

    /** All pages, in order. */
    public List<Effect.Reply> all(Effect.Reply reply) {
        var pages = new ArrayList<Effect.Reply>();
        var left = reply.text().strip();
        do {
            var beginning = beginning(left, reply.choices());
            left = left.substring(beginning.length());
            pages.add(left.isEmpty() ? new Effect.Reply(beginning, reply.choices()) : page(beginning));
        } while (!left.isEmpty());
        return List.copyOf(pages);
    }

    /** A page that is not the last. */
    Effect.Reply page(String beginning) {
        return new Effect.Reply(beginning.stripTrailing() + more, List.of());
    }

    /** What of the text is the first page; all of it when that and the choices can be sent. */
    String beginning(String text, List<Choice> choices) {
        if (holds.test(SmsReply.of(text, choices))) {
            return text;
        }
        if (!isHeld(text)) {
            return Cut.first(text, this::isPage);
        }
        boolean hopeless = !holds.test(SmsReply.of("", choices));
        return hopeless ? text : leavingEnough(text);
    }

    /** Where only the choices are too many, a good part of the text stays with them. */
    private String leavingEnough(String text) {
        int most = text.length() * 2 / 3;
        return Cut.first(text, beginning -> beginning.length() <= most && isPage(beginning));
    }

    private boolean isPage(String beginning) {
        return isHeld(beginning.stripTrailing() + more);
    }

    private boolean isHeld(String text) {
        return holds.test(SmsReply.of(text, List.of()));
    }
}
