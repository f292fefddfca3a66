package org.soudan.conversations.flow;

import java.util.List;
import java.util.Map;

/**
 * Where to go when what is known fits; the first fitting route of a step is taken.
 *
 * @param when for each name, the values that fit; empty fits always
 */
public record Route(Map<String, List<String>> when, Target target) {

    public boolean fits(Map<String, String> known) {
        return when.entrySet().stream().allMatch(e -> e.getValue().contains(known.getOrDefault(e.getKey(), "")));
    }
}
