package org.soudan.conversations.flow;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Where to go when what is known fits; the first fitting route of a step is taken.
 *
 * @param when for each name, the values that fit; empty fits always
 */
public record Route(Map<String, List<String>> when, Target target) {

    /** Whether what is known fits, asked by name; nothing known is an empty text. */
    public boolean fits(UnaryOperator<String> known) {
        return when.entrySet().stream().allMatch(e -> e.getValue().contains(known.apply(e.getKey())));
    }
}
