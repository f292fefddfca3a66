package org.soudan.conversations.codec;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.session.Receiver;
import org.soudan.conversations.session.Session;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sessions as bytes: one version byte, then JSON. A newer version of this class reads what every older one wrote; what
 * it cannot read is a broken contract, not a participant's fault.
 */
public final class SessionCodec {

    private static final byte VERSION = 1;

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Position.Idle.class, name = "idle"),
        @JsonSubTypes.Type(value = Position.At.class, name = "at"),
        @JsonSubTypes.Type(value = Position.Offered.class, name = "offered")
    })
    private interface PositionShape {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Receiver.Person.class, name = "person"),
        @JsonSubTypes.Type(value = Receiver.Group.class, name = "group")
    })
    private interface ReceiverShape {}

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(Position.class, PositionShape.class)
            .addMixIn(Receiver.class, ReceiverShape.class)
            .changeDefaultVisibility(v -> v.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private SessionCodec() {}

    public static byte[] write(Session session) {
        var json = MAPPER.writeValueAsBytes(session);
        var bytes = new byte[json.length + 1];
        bytes[0] = VERSION;
        System.arraycopy(json, 0, bytes, 1, json.length);
        return bytes;
    }

    /**
     * The session that {@link #write} wrote, in this version or an older one.
     *
     * @throws IllegalArgumentException when the bytes are no such session
     */
    public static Session read(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] != VERSION) {
            throw new IllegalArgumentException("a session of an unknown version");
        }
        try {
            var json = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
            return Optional.ofNullable(MAPPER.readValue(OldPositions.migrate(json), Session.class))
                    .orElseThrow(() -> new IllegalArgumentException("a session that cannot be read"));
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("a session that cannot be read");
        }
    }
}
