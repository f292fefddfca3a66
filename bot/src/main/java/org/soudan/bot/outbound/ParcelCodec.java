package org.soudan.bot.outbound;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.soudan.conversations.session.Receiver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Parcels as bytes, for the store to seal. */
public final class ParcelCodec {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Parcel.ToParticipant.class, name = "reply"),
        @JsonSubTypes.Type(value = Parcel.Card.class, name = "card"),
        @JsonSubTypes.Type(value = Parcel.Heard.class, name = "heard"),
        @JsonSubTypes.Type(value = Parcel.Shown.class, name = "shown"),
        @JsonSubTypes.Type(value = Parcel.Note.class, name = "note"),
        @JsonSubTypes.Type(value = Parcel.Remark.class, name = "remark"),
        @JsonSubTypes.Type(value = Parcel.Handed.class, name = "handed"),
        @JsonSubTypes.Type(value = Parcel.Summary.class, name = "summary"),
        @JsonSubTypes.Type(value = Parcel.Called.class, name = "called"),
        @JsonSubTypes.Type(value = Parcel.Announcement.class, name = "announcement"),
        @JsonSubTypes.Type(value = Parcel.Alarm.class, name = "alarm")
    })
    private interface Shape {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Receiver.Person.class, name = "person"),
        @JsonSubTypes.Type(value = Receiver.Group.class, name = "group")
    })
    private interface ReceiverShape {}

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(Parcel.class, Shape.class)
            .addMixIn(Receiver.class, ReceiverShape.class)
            .changeDefaultVisibility(v -> v.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ParcelCodec() {}

    public static byte[] write(Parcel parcel) {
        return MAPPER.writerFor(Parcel.class).writeValueAsBytes(parcel);
    }

    /**
     * The parcel that {@link #write} wrote.
     *
     * @throws IllegalArgumentException when the bytes are no parcel
     */
    public static Parcel read(byte[] bytes) {
        try {
            return MAPPER.readValue(bytes, Parcel.class);
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("a parcel that cannot be read");
        }
    }
}
