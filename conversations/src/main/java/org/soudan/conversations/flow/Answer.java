package org.soudan.conversations.flow;

import java.util.List;

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

    /** One of these values, the same in both languages. */
    record OneOf(List<String> values) implements Answer {}
}
