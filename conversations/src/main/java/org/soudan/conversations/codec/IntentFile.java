package org.soudan.conversations.codec;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Intent files shaped like CLINC150's: lists of [text, intent] by the part that they are for, such as train and oos_val. */
public final class IntentFile {

    private static final JsonMapper MAPPER = new JsonMapper();

    private IntentFile() {}

    /**
     * The parts by name, each a list of pairs.
     *
     * @throws IllegalArgumentException when it is no such file; says nothing of what it holds
     */
    public static Map<String, List<List<String>>> read(String json) {
        try {
            var parts = MAPPER.readValue(json, new TypeReference<Map<String, List<List<String>>>>() {
            });
            if (parts.values().stream().flatMap(List::stream).anyMatch(pair -> pair.size() != 2)) {
                throw new IllegalArgumentException("a part holds more or less than [text, intent]");
            }
            return parts;
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("it holds no lists of [text, intent] by their part", unreadable);
        }
    }
}
