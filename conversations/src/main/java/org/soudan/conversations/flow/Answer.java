package org.soudan.conversations.flow;

import java.util.List;
import org.soudan.conversations.text.Words;

/** The type of value that an {@link Step.Ask} accepts. */
public sealed interface Answer {

    /** Any words. */
    record Text() implements Answer {}

    /** A whole number from {@code least} to {@code most}. */
    record WholeNumber(int least, int most) implements Answer {}

    /** A calendar day; kept as ISO 8601. */
    record Date() implements Answer {}

    /** Yes or no; kept as {@code yes} or {@code no}. */
    record YesNo() implements Answer {}

    /** One of these. */
    record OneOf(List<Choosable> values) implements Answer {}

    /** One of Japan's 47 prefectures; kept as its id, such as {@code akita}. */
    record Prefecture() implements Answer {}

    /** An e-mail address; kept as written, in lower case. */
    record Email() implements Answer {}

    /** A telephone number, read as dialled in Japan; kept as E.164. */
    record Phone() implements Answer {}

    /**
     * A value that can be chosen.
     *
     * @param value as it is kept
     * @param label as it is read
     */
    record Choosable(String value, Words label) {}
}
