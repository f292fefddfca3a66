package org.soudan.bot.sms;

import java.util.Optional;
import org.soudan.bot.outbound.Outgoing;

/** One kind of entries that go out as SMS. */
interface Texting {

    boolean takes(Outgoing entry);

    /** The number in E.164; empty when there is none any more. */
    Optional<String> to(Outgoing entry);

    String body(Outgoing entry);
}
