package org.soudan.bot.content;

import java.util.Optional;
import org.soudan.conversations.engine.Content;

/**
 * The content in use. Safe for any number of readers and one writer, the watch; read it once a turn, for it may be another
 * one a moment later.
 */
public final class CurrentContent {

    /** What is in use, and what was refused since. */
    record State(Edition edition, Optional<Refusal> refused) {}

    private volatile State state;

    CurrentContent(Edition edition) {
        this.state = new State(edition, Optional.empty());
    }

    public Content now() {
        return state().edition().content();
    }

    /** Tells the files of the content in use from others. */
    public String version() {
        return state().edition().version();
    }

    State state() {
        return state;
    }

    /** From now on, in one step. What was refused before is forgotten. */
    void become(Edition edition) {
        state = new State(edition, Optional.empty());
    }

    /** The files in use stay, and what was refused; they are said as on another day. */
    void refresh(Edition edition) {
        var since = state.edition().since();
        var refreshed = new Edition(edition.content(), edition.files(), edition.version(), edition.day(), since);
        state = new State(refreshed, state.refused());
    }

    /** What is in use stays, and what was refused is remembered. */
    void refuse(Refusal refusal) {
        state = new State(state.edition(), Optional.of(refusal));
    }

    /** The files are again as they were when they came into use. */
    void forgive() {
        state = new State(state.edition(), Optional.empty());
    }
}
