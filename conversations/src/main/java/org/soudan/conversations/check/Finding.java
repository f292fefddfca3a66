package org.soudan.conversations.check;

/**
 * One fault in the content.
 *
 * @param whatToDo a sentence for the author
 */
public record Finding(String flow, String step, String whatToDo) {

    @Override
    public String toString() {
        return flow + ", " + step + ": " + whatToDo;
    }
}
