package org.soudan.conversations.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soudan.conversations.text.Words;

/**
 * One conversation, about one topic.
 *
 * @param id the topic's id, such as {@code japanese.jlpt}
 * @param title what the flow is called in menus and when the bot says what it understood
 * @param examples what people write who want this flow, by language; used to find the topic of free words
 * @param steps the steps by id, in the author's order; the flow begins at {@link #START}
 * @param sms shorter words for SMS, by step; a step without them says the same on every channel
 * @param moved old step ids and where their sessions go on
 */
public record Flow(
        String id,
        Words title,
        List<String> examples,
        Map<String, Step> steps,
        Map<String, Words> sms,
        Map<String, String> moved) {

    public static final String START = "start";

    /** The step, also by a former id; empty when it is gone. */
    public Optional<Step> step(String stepId) {
        return Optional.ofNullable(steps.get(moved.getOrDefault(stepId, stepId)));
    }
}
