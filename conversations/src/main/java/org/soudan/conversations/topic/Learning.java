package org.soudan.conversations.topic;

/**
 * How topics are learnt.
 *
 * @param leastTexts a term counts when at least so many examples have it
 * @param sharpness what scores are multiplied by before they are made probabilities; fitted so that of the messages with
 *     certainty p, a share of p is right
 */
public record Learning(int leastTexts, double sharpness) {

    public static final Learning STANDARD = new Learning(2, 8);
}
