package org.soudan.bot.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.soudan.bot.identity.SealedAddress;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.engine.Weight;
import org.soudan.conversations.session.Channel;

class ParcelCodecTest {

    private static final SealedAddress PHONE = new SealedAddress(Channel.SMS, "sealed");

    @Test
    void whatIsWrittenIsRead() {
        var danger = new Parcel.ToParticipant(PHONE, "119", List.of(), Weight.CRISIS);
        assertThat(ParcelCodec.read(ParcelCodec.write(danger))).isEqualTo(danger);
        var all = new Parcel.Announcement(Phrase.DESK_LIMIT_REACHED, Map.of("limit", "ALL", "most", "3000"));
        assertThat(ParcelCodec.read(ParcelCodec.write(all))).isEqualTo(all);
    }

    @Test
    void whatWasStoredWithoutAWeightIsOrdinary() {
        var stored = "{\"is\":\"reply\",\"to\":{\"channel\":\"SMS\",\"text\":\"sealed\"},\"text\":\"hello\",\"choices\":[]}";
        assertThat(ParcelCodec.read(stored.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Parcel.ToParticipant(PHONE, "hello", List.of(), Weight.ORDINARY));
    }
}
