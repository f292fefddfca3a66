package org.soudan.conversations.engine;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.soudan.conversations.session.Channel;

/** A recorded conversation: what was sent, and all that it caused. */
@NullUnmarked
record Transcript(Channel channel, List<Exchange> turns) {

    /**
     * One turn.
     *
     * @param they what the participant writes
     * @param press the label of the button they press, from those offered last
     * @param counsellor what a counsellor does: {@code claims}, {@code resolves}, or words to say
     * @param reminder the event whose time comes: the clock goes on until there is something to say of it
     * @param later how long passes before it, ISO 8601
     * @param bot the reply
     * @param offers the labels of its choices
     * @param desk what the counsellors see
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Exchange(
            String they,
            String press,
            String counsellor,
            String reminder,
            String later,
            String bot,
            List<String> offers,
            List<String> desk) {}
}
