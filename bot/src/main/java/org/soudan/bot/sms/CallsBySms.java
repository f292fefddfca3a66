package org.soudan.bot.sms;

import java.util.Optional;
import org.soudan.bot.escalation.DeskTexts;
import org.soudan.bot.escalation.Rota;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.bot.outbound.Parcel;
import org.soudan.bot.settings.Secret;
import org.soudan.conversations.engine.Call;

/** Calls to counsellors. Their numbers are in the settings alone; what is sent tells of no participant. */
record CallsBySms(Rota rota, DeskTexts texts) implements Texting {

    @Override
    public boolean takes(Outgoing entry) {
        return entry.parcel() instanceof Parcel.Called(var number, var call) && call.way() == Call.Way.SMS;
    }

    @Override
    public Optional<String> to(Outgoing entry) {
        return rota.phoneOf(((Parcel.Called) entry.parcel()).call().whom()).map(Secret::reveal);
    }

    @Override
    public String body(Outgoing entry) {
        return texts.callBySms(((Parcel.Called) entry.parcel()).call());
    }
}
