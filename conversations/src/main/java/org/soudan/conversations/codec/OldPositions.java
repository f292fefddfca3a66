package org.soudan.conversations.codec;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Positions that earlier releases wrote, as today's. */
final class OldPositions {

    /** The flows that the participant may have meant; a person and the menu were offered after them. */
    private static final Pattern GUESSING = Pattern
            .compile("\"position\":\\{\"is\":\"guessing\"(?:,\"flows\":\\[([^\\]]*)])?}");

    private OldPositions() {}

    static String migrate(String json) {
        return json.contains("\"guessing\"") ? GUESSING.matcher(json).replaceFirst(m -> offered(m.group(1))) : json;
    }

    private static String offered(String flows) {
        var begins = flows == null ? Stream.<String>of() : Arrays.stream(flows.split(",")).map(OldPositions::begin);
        var all = Stream.concat(begins, Stream.of("\"person\"", "\"f/welcome\"")).collect(Collectors.joining(","));
        return "\"position\":{\"is\":\"offered\",\"choices\":[" + all + "]}";
    }

    private static String begin(String quotedFlow) {
        return "\"f/" + quotedFlow.substring(1);
    }
}
