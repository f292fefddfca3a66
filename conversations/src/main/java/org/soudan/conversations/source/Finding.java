package org.soudan.conversations.source;

/**
 * One fault in the content.
 *
 * @param whatToDo a sentence for the author; it quotes content, never a participant
 */
public record Finding(Place place, String whatToDo) {

    /** {@code flows/japanese.jlpt.yaml:42: there is no step named levle}. */
    @Override
    public String toString() {
        return place + ": " + whatToDo;
    }
}
